/// What each officer did last, in the order of doing; bounded, since undo goes back
/// over one shift at most. What leaves here is not kept with the things themselves either.
package struct OfficerActs: Sendable, Equatable, Codable {
  /// Changes of one officer that are kept: an act on all marked ones makes one for each.
  package static let kept = 512
  /// Hours for which they are kept, longer than any shift.
  package static let keptHours = 24
  /// Officers whose acts are kept; the one who has done nothing for the longest time goes.
  package static let officers = 64
  /// How far a list grows over its limits before it is cut, so that not every act cuts.
  private static let slack = (count: 64, hours: 1)

  /// One change to one thing.
  struct Entry: Sendable, Equatable, Codable {
    let target: ActTarget
    /// The event that changed it.
    let event: EventID
    let typeName: String
    /// The act that it belongs to.
    let correlation: EventID
    let recordedAt: Instant

    var type: EventType { EventType(typeName) }
  }

  private struct Line: Sendable, Equatable, Codable {
    var done: [Entry] = []
    /// Reversions, in the order of undoing; a new act empties it.
    var undone: [Entry] = []
    var lastAt = Instant(milliseconds: 0)
  }

  private var lines: [Officer: Line] = [:]

  /// What `officer` did and has not undone, oldest first.
  func done(by officer: Officer) -> [Entry] { lines[officer]?.done ?? [] }

  /// What `officer` has undone and can do again, the first one last.
  func undone(by officer: Officer) -> [Entry] { lines[officer]?.undone ?? [] }

  /// Adds what `event` changed; what is not kept any more.
  mutating func add(_ event: RecordedEvent, on target: ActTarget) -> [Entry] {
    guard let officer = event.envelope.actor else { return [] }
    var gone = makeRoom(for: officer)
    change(officer, event) { line in
      gone += line.undone
      line.undone = []
      line.done.append(Entry(event, on: target))
      gone += Self.cut(&line.done, asOf: event.recordedAt)
    }
    return gone
  }

  /// `event` took back what `change` had done.
  mutating func undo<Memento>(
    _ change: ActChange<Memento>, _ event: RecordedEvent, on target: ActTarget
  ) -> [Entry] {
    if let officer = change.actor {
      lines[officer]?.done.removeAll { $0.event == change.event }
    }
    guard let officer = event.envelope.actor else { return [] }
    var gone = makeRoom(for: officer)
    self.change(officer, event) { line in
      line.undone.append(Entry(event, on: target))
      gone += Self.cut(&line.undone, asOf: event.recordedAt)
    }
    return gone
  }

  /// `event` did again what was undone.
  mutating func redo<Memento>(
    _ undone: UndoneChange<Memento>, _ event: RecordedEvent, on target: ActTarget
  ) -> [Entry] {
    if let officer = undone.actor {
      lines[officer]?.undone.removeAll { $0.event == undone.reversion }
    }
    guard let officer = undone.change.actor else { return [] }
    var gone = makeRoom(for: officer)
    let change = undone.change
    self.change(officer, event) { line in
      line.done.append(
        Entry(
          target: target, event: change.event, typeName: change.typeName,
          correlation: change.correlation, recordedAt: event.recordedAt))
      gone += Self.cut(&line.done, asOf: event.recordedAt)
    }
    return gone
  }

  private mutating func change(
    _ officer: Officer, _ event: RecordedEvent, _ body: (inout Line) -> Void
  ) {
    body(&lines[officer, default: Line()])
    lines[officer]?.lastAt = event.recordedAt
  }

  private mutating func makeRoom(for officer: Officer) -> [Entry] {
    guard lines[officer] == nil, lines.count >= Self.officers,
      let oldest = lines.min(by: { ($0.value.lastAt, $0.key) < ($1.value.lastAt, $1.key) })
    else { return [] }
    lines[oldest.key] = nil
    return oldest.value.done + oldest.value.undone
  }

  private static func cut(_ entries: inout [Entry], asOf now: Instant) -> [Entry] {
    let limit = now.advanced(seconds: -3600 * keptHours)
    let isOld = entries.first.map {
      $0.recordedAt < limit.advanced(seconds: -3600 * slack.hours)
    }
    guard isOld == true || entries.count > kept + slack.count else { return [] }
    let old = entries.prefix { $0.recordedAt < limit }.count
    let gone = Array(entries.prefix(max(old, entries.count - kept)))
    entries.removeFirst(gone.count)
    return gone
  }
}

extension OfficerActs.Entry {
  fileprivate init(_ event: RecordedEvent, on target: ActTarget) {
    self.init(
      target: target, event: event.envelope.id, typeName: event.envelope.type.name,
      correlation: event.envelope.correlation ?? event.envelope.id, recordedAt: event.recordedAt)
  }
}
