import Testing

@testable import TaskForce

/// Opening an incident by hand.
@Suite struct OpeningTests {
  private let start = Fixture.start

  private func open(
    _ title: String = "seal differs", in fixture: Fixture = Fixture(),
    _ change: (inout IncidentMatter) -> Void = { _ in }
  ) -> Result<Opening, Refusal> {
    var matter = IncidentMatter()
    change(&matter)
    switch fixture.situation.decideOpening(
      title: title, severity: .alarm, matter: matter, by: Fixture.actor, at: start)
    {
    case .opening(let opening): return .success(opening)
    case .refused(let refusal): return .failure(refusal)
    }
  }

  private func refusal(
    _ title: String = "seal differs", _ change: (inout IncidentMatter) -> Void = { _ in }
  ) -> Refusal? {
    if case .failure(let refusal) = open(title, change) { return refusal }
    return nil
  }

  @Test("an opening goes to the officer's desk with what is known, on one line")
  func opens() throws {
    let opening = try open("  seal differs\nfrom list ") {
      $0.place = PlaceID("NLRTM")
      $0.identifiers = [Identifier("container:CSQU3054383"), Identifier("container:CSQU3054383")]
      $0.kilograms = 412
      $0.coldAt = start.advanced(seconds: 60)
    }.get()
    #expect(opening.payload.title == "seal differs from list")
    #expect(opening.payload.severity == .alarm)
    #expect(opening.payload.matter.identifiers == [Identifier("container:CSQU3054383")])
    #expect(opening.desk == Body("NL"))
    #expect(opening.alike == [])
    #expect(opening.doubtful == [])
  }

  @Test("an incident about the same box is pointed out, also when it was merged")
  func alike() throws {
    var fixture = Fixture()
    let second = IncidentReference(desk: Body("NL"), year: 2026, counter: 2)
    let third = IncidentReference(desk: Body("NL"), year: 2026, counter: 3)
    let box = Identifier("container:CSQU3054383")
    fixture.open(identifiers: [box.code])
    fixture.open(reference: second)
    fixture.open(identifiers: [box.code], reference: third)
    _ = fixture.act(.merge(into: second))
    _ = fixture.act(.close(.refuted, text: ""), on: third)
    let opening = try open(in: fixture) { $0.identifiers = [box] }.get()
    #expect(opening.alike == [AlikeIncident(reference: second, identifier: box)])
  }

  @Test("an identifier whose check digit fails is written, and doubted")
  func doubtful() throws {
    let box = Identifier("container:CSQU3054384")
    let opening = try open { $0.identifiers = [box, Identifier("seal:X1")] }.get()
    #expect(opening.doubtful == [box])
    #expect(opening.payload.matter.identifiers.count == 2)
  }

  @Test("what cannot be written is refused with what would work")
  func refusals() {
    #expect(refusal(" \n") == .textMissing(.title))
    #expect(
      refusal(String(repeating: "x", count: 201)) == .textTooLong(.title, bytes: 201, limit: 200))
    #expect(refusal { $0.place = PlaceID("NLXXX") } == .unknownPlace(PlaceID("NLXXX")))
    #expect(
      refusal { $0.identifiers = [Identifier("box 7")] } == .malformedIdentifier("box 7"))
    #expect(
      refusal { $0.identifiers = (1...13).map { Identifier("seal:\($0)") } }
        == .tooManyIdentifiers(limit: 12))
    #expect(refusal { $0.kilograms = -1 } == .weight(-1, limit: 1e7))
    #expect(refusal { $0.coldAt = start } == .coldInThePast(start))
    #expect(
      refusal { $0.concealment = String(repeating: "y", count: 161) }
        == .textTooLong(.concealment, bytes: 161, limit: 160))
  }
}
