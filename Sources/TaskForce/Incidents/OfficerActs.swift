/// What each officer did last to incidents, in the order of doing; bounded, since undo goes back
/// over one shift at most.
package struct OfficerActs: Sendable, Equatable, Codable {
  /// Acts of one officer that are kept.
  package static let kept = 64
  /// Officers whose acts are kept; the one who has done nothing for the longest time goes.
  package static let officers = 256

  /// One change to one incident.
  struct Entry: Sendable, Equatable, Codable {
    let reference: IncidentReference
    /// The event that changed it.
    let event: EventID
    let typeName: String
    /// The act that it belongs to.
    let correlation: EventID

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

  /// Adds what `event` changed.
  mutating func add(_ event: RecordedEvent, on reference: IncidentReference) {
    guard let officer = event.envelope.actor else { return }
    change(officer, event) { line in
      line.done.append(Entry(event, on: reference))
      if line.done.count > Self.kept { line.done.removeFirst() }
      line.undone = []
    }
  }

  /// `event` took back what `change` had done.
  mutating func undo(
    _ change: IncidentChange, _ event: RecordedEvent, on reference: IncidentReference
  ) {
    if let officer = change.actor {
      lines[officer]?.done.removeAll { $0.event == change.event }
    }
    guard let officer = event.envelope.actor else { return }
    self.change(officer, event) { line in
      line.undone.append(Entry(event, on: reference))
      if line.undone.count > Self.kept { line.undone.removeFirst() }
    }
  }

  /// `event` did again what was undone.
  mutating func redo(
    _ undone: UndoneChange, _ event: RecordedEvent, on reference: IncidentReference
  ) {
    if let officer = undone.actor {
      lines[officer]?.undone.removeAll { $0.event == undone.reversion }
    }
    guard let officer = undone.change.actor else { return }
    let change = undone.change
    self.change(officer, event) { line in
      line.done.append(
        Entry(
          reference: reference, event: change.event, typeName: change.typeName,
          correlation: change.correlation))
      if line.done.count > Self.kept { line.done.removeFirst() }
    }
  }

  private mutating func change(
    _ officer: Officer, _ event: RecordedEvent, _ body: (inout Line) -> Void
  ) {
    if lines[officer] == nil && lines.count >= Self.officers {
      let oldest = lines.min { ($0.value.lastAt, $0.key) < ($1.value.lastAt, $1.key) }
      if let oldest { lines[oldest.key] = nil }
    }
    body(&lines[officer, default: Line()])
    lines[officer]?.lastAt = event.recordedAt
  }
}

extension OfficerActs.Entry {
  fileprivate init(_ event: RecordedEvent, on reference: IncidentReference) {
    self.init(
      reference: reference, event: event.envelope.id, typeName: event.envelope.type.name,
      correlation: event.envelope.correlation ?? event.envelope.id)
  }
}
