import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct WordingTests {
  private func check<Key: WordingKey>(_: Key.Type) {
    let names = Key.allCases.map(\.rawValue)
    for language in Language.allCases {
      let found = Key.entries(language).map(\.name)
      #expect(Set(names).subtracting(found).isEmpty, "missing in \(language)")
      #expect(Set(found).subtracting(names).isEmpty, "unknown in \(language)")
      #expect(found.count == Set(found).count, "twice in \(language)")
    }
    let english = Key.texts(.english)
    for language in Language.allCases {
      for (key, text) in Key.texts(language) {
        #expect(!text.isEmpty, "\(key) in \(language)")
        #expect(
          placeholders(in: text) == placeholders(in: english[key] ?? ""), "\(key) in \(language)")
        if let columns = key.columns {
          let widest = text.split(separator: "|").map { String($0).columns }.max() ?? 0
          #expect(widest <= columns, "\(key) in \(language) is \(widest) of \(columns) columns")
        }
      }
    }
  }

  private func placeholders(in text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first
      })
  }

  @Test("every text is there in every language, with the same blanks, within its width")
  func complete() {
    check(Phrase.self)
    check(ScreenPhrase.self)
    check(ShellPhrase.self)
    check(PartnerPhrase.self)
    check(TransitPhrase.self)
    check(ActionPhrase.self)
    check(DeedPhrase.self)
    check(TriagePhrase.self)
    check(WorkPhrase.self)
    check(HandoverPhrase.self)
    check(AnalysisPhrase.self)
    check(FlowPhrase.self)
    check(RoutesReportPhrase.self)
    check(ThemePhrase.self)
    check(LeadPhrase.self)
    check(TellingPhrase.self)
    check(ReleasePhrase.self)
    check(FilterPhrase.self)
    check(InboxPhrase.self)
    check(DeskPhrase.self)
  }

  @Test("numbers are grouped from five digits on, with the language's decimal mark")
  func numbers() {
    let (english, dutch) = (Wording(.english), Wording(.dutch))
    #expect(english.whole(9999) == "9999")
    #expect(english.whole(18_204) == "18\u{a0}204")
    #expect(english.whole(-1_234_567) == "−1\u{a0}234\u{a0}567")
    #expect(english.number(11.04, decimals: 1) == "11.0")
    #expect(dutch.number(0.089, decimals: 3) == "0,089")
    #expect(dutch.number(-0.001, decimals: 1) == "0,0")
    #expect(dutch.number(.infinity) == "-")
    #expect(english.whole(.min).hasSuffix("808"))
  }

  @Test(
    "ages are hours and minutes, then days and hours",
    arguments: [
      (0, "0:00"), (63, "0:01"), (86_399, "23:59"), (26 * 3600, "1d 02h"), (-90, "−0:01"),
    ])
  func ages(seconds: Int, text: String) {
    #expect(Wording(.english).age(seconds) == text)
  }

  @Test("one is one and two are more")
  func plurals() {
    let wording = Wording(.english)
    #expect(wording.count(1, of: .emergency) == "1 emergency")
    #expect(wording.count(0, of: .emergency) == "0 emergencies")
  }

  @Test("a brace in what is filled in is not filled again")
  func braces() {
    #expect(Wording(.english).fill("{a} and {b}", ["a": "{b}", "b": "c"]) == "{b} and c")
  }

  @Test(
    "the language is that of the first variable that says something",
    arguments: [
      ([nil, nil, "nl_NL.UTF-8"], Language.dutch), (["C", nil, "nl_NL"], .english),
      (["", "nl", "en"], .dutch), ([], .english), (["pt_BR"], .english),
    ] as [([String?], Language)])
  func language(values: [String?], language: Language) {
    #expect(Language.from(environment: values) == language)
  }

  @Test("a line that could not be read is named by field, expectation and finding")
  func fieldErrors() {
    let error = FieldError("data.kilograms", expected: .number(0...1e7), found: "\"heavy\"")
    #expect(
      Wording(.english).sentence(error)
        == "data.kilograms: expected a number from 0 to 10\u{a0}000\u{a0}000, found \"heavy\"")
    #expect(
      Wording(.dutch).sentence(FieldError("", expected: .utf8))
        == "regel: verwacht tekst in UTF-8, niets gevonden")
  }
}
