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

  /// Brings a moment of the past back.
  ///
  /// - Parameters:
  ///   - recall: what is looked for.
  ///   - base: what is shown now, from which a later moment is folded on.
  /// - Returns: the moment and what was known then; nil if there is none such.
  /// - Throws: what the store says when it cannot be read.
  func recall(_ recall: Recall, from base: Situation?) throws(StoreError) -> (Instant, Situation)? {
    switch recall {
    case .moment(let instant): return (instant, try situation(asOf: instant, from: base))
    case .nextAlarm(let start):
      guard let moment = try nextAlarm(after: start) else { return nil }
      return (moment, try situation(asOf: moment, from: base))
    case .lastAlarm(let end):
      guard let moment = try lastAlarm(before: end) else { return nil }
      return (moment, try situation(asOf: moment, from: nil))
    }
  }

  private func situation(asOf instant: Instant, from base: Situation?) throws(StoreError)
    -> Situation
  {
    let last = min(try store.position(asOf: instant), ceiling ?? .max)
    guard var situation = base, situation.position <= last else {
      return try store.situation(upTo: last)
    }
    // Far behind, the nearest snapshot is nearer than the base.
    if let known = try store.snapshotPosition(upTo: last), known > situation.position {
      return try store.situation(upTo: last)
    }
    try store.forEachEvent(after: situation.position, upTo: last) { situation.apply($0) }
    return situation
  }

  private func nextAlarm(after instant: Instant) throws(StoreError) -> Instant? {
    var position = try store.position(asOf: instant)
    while true {
      let page = try visible(store.events(after: position, limit: Self.page))
      let alarm = page.first { $0.envelope.payload.raisesAlarm && $0.recordedAt > instant }
      if let alarm { return alarm.recordedAt }
      guard page.count == Self.page, let last = page.last else { return nil }
      position = last.position
    }
  }

  private func lastAlarm(before instant: Instant) throws(StoreError) -> Instant? {
    var end = try store.position(asOf: instant) + 1
    while true {
      let page = try store.events(before: end, limit: Self.page, matching: "")
      let alarm = page.first { $0.envelope.payload.raisesAlarm && $0.recordedAt < instant }
      if let alarm { return alarm.recordedAt }
      guard page.count == Self.page, let last = page.last else { return nil }
      end = last.position
    }
  }

  /// Events that are read at once in search of an alarm.
  private static let page = 1000

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
