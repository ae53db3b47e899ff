import TaskForce
import Testing

@testable import SituationRoom

@Suite struct RefusalWordingTests {
  private static let reference = IncidentReference(desk: Body("NL"), year: 2026, counter: 412)
  private static let time = Instant(iso8601: "2026-03-14T02:31:00Z") ?? Instant(milliseconds: 0)

  static let refusals: [Refusal] = [
    .unknown(reference), .state(.merged, .tag, possible: [.unmerge]), .sameGrade(.alarm),
    .shelfInThePast(time), .mergeTarget(reference), .textMissing(.note),
    .textTooLong(.reason, bytes: 412, limit: 400), .malformedTag("Größe"),
    .tooManyTags(limit: 12, present: ["a", "b"]), .noTagChanges, .linkTarget(reference),
    .alreadyLinked(reference), .notLinked(reference, present: []),
    .tooManyLinks(reference, limit: 40), .noBody, .tooManyBodies(limit: 40),
    .deadlineInThePast(time), .alreadyAsked([Body("FR")], by: time),
    .notAsked(Body("NL"), owed: [Body("FR"), Body("BE")]),
    .alreadyGiven(Body("FR"), by: Officer("FR-1"), at: time), .nothingToUndo, .nothingToRedo,
    .noLongerKept(EventID(high: 1, low: 1)),
    .changedSince(
      EventID(high: 1, low: 1), EventType("incident.closed"), by: Officer("BE-1"), at: time),
    .notYours(Officer("BE-1")), .notYours(nil), .beforeShift(time, shift: time),
    .alreadyUndone(by: nil, at: time), .openingStays(reference), .malformedIdentifier("box 7"),
    .tooManyIdentifiers(limit: 12), .unknownPlace(PlaceID("NLXXX")), .weight(-1, limit: 1e7),
    .weight(.infinity, limit: 1e7), .coldInThePast(time), .notShelved,
    .leftDesk(EventType("request.reminded")), .workLinkTarget(reference),
    .tooManyWorkLinks(limit: 40), .noPartner(Country("XX"), known: [Country("CO")]),
    .withheld(Country("CO"), .handling, marking: .amber, limit: nil),
    .withheld(Country("CO"), .release, marking: .amber, limit: nil),
    .withheld(Country("CO"), .marking, marking: .amber, limit: .green),
    .withheld(Country("CO"), .marking, marking: .amber, limit: nil),
  ]

  @Test("every refusal is a sentence without blanks left open", arguments: Language.allCases)
  func complete(language: Language) {
    let wording = Wording(language)
    let sentences = Self.refusals.map { wording.sentence($0) }
    #expect(Set(sentences).count == Self.refusals.count)
    for sentence in sentences {
      #expect(sentence.hasSuffix("."), "\(sentence)")
      #expect(!sentence.contains("{") && !sentence.contains("  "), "\(sentence)")
    }
  }

  @Test("it says who was there since, what they did and when")
  func changedSince() {
    let refusal = Refusal.changedSince(
      EventID(high: 1, low: 1), EventType("incident.closed"), by: Officer("BE-1"), at: Self.time)
    #expect(
      Wording(.english).sentence(refusal)
        == "BE-1 has changed it since: closed, 02:31:00Z. Change what stands now by hand.")
    #expect(
      Wording(.dutch).sentence(refusal)
        == "BE-1 heeft het sindsdien gewijzigd: gesloten, 02:31:00Z. Wijzig met de hand wat er nu "
        + "staat.")
  }

  @Test("every event that an officer can undo has a word for what was done")
  func deeds() {
    let areas = ["incident", "act", "signal"]
    let others = EventCatalogue.standard.all.filter { type in
      ["request", "action", "report", "source", "crossing"].contains(type.type.area)
        && !["opened", "agreed", "received", "registered", "reported", "counted"].contains(
          String(type.type.name.drop { $0 != "." }.dropFirst()))
    }
    for type in EventCatalogue.standard.all.filter({ areas.contains($0.type.area) }) + others {
      for language in Language.allCases {
        #expect(Wording(language).deed(type.type) != type.type.name, "\(type.type)")
      }
    }
  }
}
