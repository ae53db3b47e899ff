/// Every text a person reads, in one language; a reference, since every text on a screen asks it.
package final class Wording: Sendable {
  /// The language.
  package let language: Language
  private let frame: [Phrase: String]
  private let screens: [ScreenPhrase: String]
  private let partners: [PartnerPhrase: String]
  private let transit: [TransitPhrase: String]
  private let actions: [ActionPhrase: String]
  private let deeds: [DeedPhrase: String]
  private let work: [WorkPhrase: String]
  private let handover: [HandoverPhrase: String]
  private let filters: [FilterPhrase: String]
  private let triage: [TriagePhrase: String]
  private let inbox: [InboxPhrase: String]
  private let analysis: [AnalysisPhrase: String]
  private let flow: [FlowPhrase: String]
  private let routesReport: [RoutesReportPhrase: String]
  private let lead: [LeadPhrase: String]
  let briefing: [BriefingPhrase: String]
  private let telling: [TellingPhrase: String]
  private let desk: [DeskPhrase: String]
  private let release: [ReleasePhrase: String]
  /// Short names of months, and of the days of the week.
  let monthNames: [String]
  let weekdayNames: [String]

  /// The texts of `language`.
  package init(_ language: Language) {
    self.language = language
    frame = Phrase.texts(language)
    screens = ScreenPhrase.texts(language)
    partners = PartnerPhrase.texts(language)
    transit = TransitPhrase.texts(language)
    actions = ActionPhrase.texts(language)
    deeds = DeedPhrase.texts(language)
    work = WorkPhrase.texts(language)
    handover = HandoverPhrase.texts(language)
    filters = FilterPhrase.texts(language)
    triage = TriagePhrase.texts(language)
    inbox = InboxPhrase.texts(language)
    analysis = AnalysisPhrase.texts(language)
    flow = FlowPhrase.texts(language)
    routesReport = RoutesReportPhrase.texts(language)
    lead = LeadPhrase.texts(language)
    briefing = BriefingPhrase.texts(language)
    telling = TellingPhrase.texts(language)
    desk = DeskPhrase.texts(language)
    release = ReleasePhrase.texts(language)
    monthNames = Self.words(of: frame[.monthNames])
    weekdayNames = Self.words(of: frame[.weekdayNames])
  }

  private static func words(of text: String?) -> [String] {
    (text ?? "").split(separator: " ").map(String.init)
  }

  /// The text called `phrase`; its name if the language lacks it, which a test forbids.
  package subscript(phrase: Phrase) -> String { frame[phrase] ?? phrase.rawValue }

  /// The text called `phrase`.
  package subscript(phrase: ScreenPhrase) -> String { screens[phrase] ?? phrase.rawValue }

  /// The text called `phrase`.
  package subscript(phrase: PartnerPhrase) -> String { partners[phrase] ?? phrase.rawValue }

  /// The text called `phrase`.
  package subscript(phrase: TransitPhrase) -> String { transit[phrase] ?? phrase.rawValue }

  /// The text called `phrase`.
  package subscript(phrase: ActionPhrase) -> String { actions[phrase] ?? phrase.rawValue }

  /// The text called `phrase`.
  package subscript(phrase: TriagePhrase) -> String { triage[phrase] ?? phrase.rawValue }

  /// The text called `phrase`.
  package subscript(phrase: InboxPhrase) -> String { inbox[phrase] ?? phrase.rawValue }

  /// The text called `phrase`.
  package subscript(phrase: DeedPhrase) -> String { deeds[phrase] ?? phrase.rawValue }
  /// The text about charts, verdicts and tests.
  package subscript(phrase: AnalysisPhrase) -> String { analysis[phrase] ?? phrase.rawValue }
  /// The text about charts, verdicts and tests.
  package subscript(phrase: FlowPhrase) -> String { flow[phrase] ?? phrase.rawValue }
  /// The text of the report on the routes.
  package subscript(phrase: RoutesReportPhrase) -> String {
    routesReport[phrase] ?? phrase.rawValue
  }
  /// The text about lead times.
  package subscript(phrase: LeadPhrase) -> String { lead[phrase] ?? phrase.rawValue }
  /// The text about what has changed.
  package subscript(phrase: TellingPhrase) -> String { telling[phrase] ?? phrase.rawValue }
  /// The text about work at the desk.
  package subscript(phrase: DeskPhrase) -> String { desk[phrase] ?? phrase.rawValue }
  /// The text of rooms for ministers and the public.
  package subscript(phrase: ReleasePhrase) -> String { release[phrase] ?? phrase.rawValue }
  /// The text about filter, order and views.
  package subscript(phrase: FilterPhrase) -> String { filters[phrase] ?? phrase.rawValue }
  /// The text about shifts and hand-over.
  package subscript(phrase: HandoverPhrase) -> String { handover[phrase] ?? phrase.rawValue }
  /// The text about acts on pieces of work, and forms.
  package subscript(phrase: WorkPhrase) -> String { work[phrase] ?? phrase.rawValue }

  /// `text` with `{name}` replaced by what stands beside `name`.
  package func fill(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      result += values.first { $0.key == name }?.value ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The form of `text` for `count` of something, with `{n}` replaced by the count.
  package func plural(_ text: String, _ count: Int) -> String {
    let forms = text.split(separator: "|", omittingEmptySubsequences: false)
    let form = count == 1 ? forms.first : forms.last
    return fill(String(form ?? ""), ["n": whole(count)])
  }

  /// A text of the frame with its blanks filled.
  package func callAsFunction(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> String {
    fill(self[phrase], values)
  }

  /// A text of a screen with its blanks filled.
  package func callAsFunction(_ phrase: ScreenPhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }

  /// A text of the frame in the form for `count`.
  package func callAsFunction(_ phrase: Phrase, count: Int) -> String {
    plural(self[phrase], count)
  }

  /// A text of a screen in the form for `count`.
  package func callAsFunction(_ phrase: ScreenPhrase, count: Int) -> String {
    plural(self[phrase], count)
  }

  /// A text about partners with its blanks filled.
  package func callAsFunction(_ phrase: PartnerPhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }

  /// A text about partners in the form for `count`.
  package func callAsFunction(_ phrase: PartnerPhrase, count: Int) -> String {
    plural(self[phrase], count)
  }

  /// A text about transit with its blanks filled.
  package func callAsFunction(_ phrase: TransitPhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }

  /// A text about transit in the form for `count`.
  package func callAsFunction(_ phrase: TransitPhrase, count: Int) -> String {
    plural(self[phrase], count)
  }

  /// A text about actions with its blanks filled.
  package func callAsFunction(_ phrase: ActionPhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }

  /// A text about actions in the form for `count`.
  package func callAsFunction(_ phrase: ActionPhrase, count: Int) -> String {
    plural(self[phrase], count)
  }
}
