import Testing

@testable import TaskForce

/// What hangs together with an incident goes no further than each of its parts may.
@Suite struct IncidentReleaseTests {
  private let start = Fixture.start
  private let secret = IncidentReference(desk: Body("NL"), year: 2026, counter: 2)
  private let open = IncidentReference(desk: Body("NL"), year: 2026, counter: 3)

  private func situation() -> Situation {
    var fixture = Fixture()
    fixture.open()
    fixture.open(identifiers: ["seal:X1"], reference: secret) {
      $0.tlp = .red
      $0.body = Body("NL")
    }
    fixture.open(reference: open)
    _ = fixture.act(.link(to: secret))
    _ = fixture.act(.link(to: open))
    let fourth = IncidentReference(desk: Body("NL"), year: 2026, counter: 4)
    fixture.open(reference: fourth)
    _ = fixture.act(.merge(into: secret), on: fourth)
    return fixture.situation
  }

  @Test("an incident is not named at another one to whom may not see it")
  func names() throws {
    let situation = situation()
    for (desk, links) in [("NL", [secret, open]), ("BE", [open])] {
      let view = VisibleSituation(situation, for: .officer(desk: Body(desk)), at: start)
      #expect(view.incident(Fixture.reference)?.value.incident.links == links)
      let merged = view.incidents.first { $0.value.standing.state == .merged }
      #expect((merged?.value.incident.mergedInto != nil) == (desk == "NL"))
    }
  }

  @Test("an officer who opens an incident is not told of one that the desk may not see")
  func alike() throws {
    let situation = situation()
    var matter = IncidentMatter()
    matter.identifiers = [Identifier("seal:X1")]
    for (desk, count) in [("NL", 1), ("BE", 0)] {
      let actor = Actor(officer: Officer("\(desk)-1"), desk: Body(desk))
      guard
        case .opening(let opening) = situation.decideOpening(
          title: "t", severity: .caution, matter: matter, by: actor, at: start)
      else {
        Issue.record("refused")
        return
      }
      #expect(opening.alike.count == count)
    }
  }

  @Test("what is written on an incident is marked like it, and its owner can read it")
  func marking() throws {
    var fixture = Fixture()
    fixture.open {
      $0.handling = .h2
      $0.release = .bodies([Body("BE")])
      $0.body = Body("NL")
    }
    let incident = try #require(fixture.incident)
    var envelope = EventEnvelope(
      id: EventID(high: 2, low: 2), occurredAt: start, source: SourceID("BE-1"),
      payload: IncidentNoted(text: "n"))
    envelope.body = Body("BE")
    envelope.mark(like: incident.marking)
    let marking = Marking(envelope)
    #expect(Audience.officer(desk: Body("NL")).maySee(marking))
    #expect(Audience.officer(desk: Body("BE")).maySee(marking))
    #expect(!Audience.officer(desk: Body("FR")).maySee(marking))
  }
}
