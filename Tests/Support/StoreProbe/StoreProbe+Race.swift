import EventStore
import TaskForce

extension StoreProbe {
  /// An officer who takes the first incident again and again, always at the revision that was
  /// seen; whoever was slower looks at what happened and tries again. Tells each revision that was
  /// won, and how often somebody else was faster.
  static func race(_ folder: StoreFolder, officer number: Int, count: Int) throws {
    let store = try EventStore(opening: folder, .readWrite, clock: clock)
    var situation = try store.situation(asOf: nil)
    guard let reference = situation.incidents.all.first?.reference else {
      return say("no incident")
    }
    let actor = Actor(officer: Officer("NL-\(number)"), desk: Body("NL"))
    var lost = 0
    for round in 0..<count {
      while true {
        let decision = situation.decide(.take, on: reference, by: actor, at: clock.now())
        guard case .payloads(let payloads, let revision?) = decision else {
          return say("refused \(decision)")
        }
        let events = payloads.enumerated().map { index, payload in
          var event = EventEnvelope(
            id: id(number, round * 10 + index + lost * 100_000),
            stream: .named(StreamName(reference)), occurredAt: clock.now(),
            source: SourceID("probe"), payload: payload)
          event.actor = actor.officer
          return event
        }
        do throws(StoreError) {
          let result = try store.append(
            [
              StreamAppend(
                .named(StreamName(reference)), expected: .exactly(revision), events: events)
            ],
            recordedAt: .now)
          for case .appended(let event) in result.outcomes {
            situation.apply(event)
            say("\(event.revision) \(event.envelope.id)")
          }
          break
        } catch {
          guard case .conflict(let conflict) = error else { throw error }
          lost += 1
          for event in conflict.since { situation.apply(event) }
        }
      }
    }
    say("lost \(lost)")
    store.close()
  }
}
