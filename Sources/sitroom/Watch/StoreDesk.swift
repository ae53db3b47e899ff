import EventStore
import Foundation
import SituationRoom
import TaskForce

/// Answers questions and writes acts on the store; may block, and is never called on the main
/// thread while a screen is up.
struct StoreDesk: Sendable {
  let store: EventStore
  let clock: Clock
  /// The last position that may be shown; nil for all.
  var ceiling: Int64?

  /// What the store says to `query`.
  func answer(_ query: StoreQuery) throws(StoreError) -> StoreAnswer {
    switch query {
    case .timeline(let stream, let limit):
      return .events(try visible(store.events(in: stream)).suffix(limit).reversed())
    case .events(let before, let matching, let limit):
      let end = [before, ceiling.map { $0 + 1 }].compactMap { $0 }.min()
      return .events(try store.events(before: end, limit: limit, matching: matching))
    case .event(let position):
      return .events(try visible(store.event(at: position).map { [$0] } ?? []))
    case .quarantine(let limit):
      return .quarantine(try store.quarantine.list(limit: limit).map(\.shown))
    case .health:
      let head = try store.head().position
      return .health(StoreHealth(events: ceiling ?? head))
    }
  }

  private func visible(_ events: [RecordedEvent]) -> [RecordedEvent] {
    guard let ceiling else { return events }
    return events.filter { $0.position <= ceiling }
  }

  /// Writes an act; what came of it.
  func write(_ act: ProposedAct) -> Message {
    let appends = act.appends(source: SourceID(act.actor.officer.code)) {
      EventID.version7(at: clock.now(), random: (.random(in: 0 ... .max), .random(in: 0 ... .max)))
    }
    do throws(StoreError) {
      let result = try store.append(appends, recordedAt: .now)
      return .appended(result.outcomes.map(\.stream))
    } catch {
      if case .conflict(let conflict) = error {
        return .appendConflicted(conflict.stream, since: conflict.since)
      }
      return .appendFailed(error.failure)
    }
  }
}

extension QuarantineEntry {
  /// As a panel shows it.
  fileprivate var shown: SituationRoom.QuarantinedLine {
    SituationRoom.QuarantinedLine(
      number: number, file: line.file, line: line.line, error: line.error, recordedAt: lastSeen,
      excerpt: String(decoding: line.bytes.prefix(400), as: UTF8.self))
  }
}
