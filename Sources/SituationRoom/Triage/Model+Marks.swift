import TaskForce

extension Model {
  /// The incidents that the screen lists, in its order.
  func listedIncidents(at now: Instant) -> [IncidentReference] {
    guard let box = room.screens[room.current] else { return [] }
    return box.screen.listedIncidents(context(at: now))
  }

  /// What an act acts on: the marked incidents in the order of the list, those that it does not
  /// show behind them; else the one under the cursor.
  func targets(at now: Instant) -> (references: [IncidentReference], hidden: Int) {
    guard !room.marks.isEmpty else {
      guard case .incident(let reference) = subject(at: now) else { return ([], 0) }
      return ([reference], 0)
    }
    let shown = listedIncidents(at: now).filter(room.marks.references.contains)
    let hidden = room.marks.references.subtracting(shown)
    return (shown + hidden.sorted(), hidden.count)
  }

  /// Marks the incident under the cursor, or takes its mark off, and goes to the next.
  mutating func toggleMark(at now: Instant) {
    guard case .incident(let reference) = subject(at: now) else { return }
    room.marks.toggle(reference)
    move(.down, context(at: now))
  }

  mutating func toggleRange(at now: Instant) {
    guard case .incident(let reference) = subject(at: now) else { return }
    room.marks.toggleRange(at: reference)
  }

  mutating func toggleAllMarks(at now: Instant) {
    room.marks.toggleAll(of: listedIncidents(at: now))
  }

  /// A range that grows reaches to where the cursor went.
  mutating func extendRange(at now: Instant) {
    guard room.marks.anchor != nil, case .incident(let reference) = subject(at: now) else { return }
    room.marks.extend(to: reference, in: listedIncidents(at: now))
  }
}
