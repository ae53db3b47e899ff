import TaskForce

extension Model {
  /// Shows a screen as it was left, from the top.
  mutating func go(to screen: ScreenID) {
    guard room.screens[screen] != nil else { return }
    room.trail = []
    room.current = screen
  }

  /// Goes down to what the screen opens, and remembers the way.
  mutating func openBelow(at now: Instant) {
    let context = context(at: now)
    guard let box = room.screens[room.current], let destination = box.screen.opened(context) else {
      object(.nothingBelow, at: now)
      return
    }
    descend(to: destination, at: now)
  }

  /// Goes down to `destination`, and remembers the way.
  mutating func descend(to destination: Destination, at now: Instant) {
    let context = context(at: now)
    holdCursor(at: now)
    guard let here = room.screens[room.current], room.screens[destination.screen] != nil else {
      object(.nothingBelow, at: now)
      return
    }
    room.trail.append(
      RoomState.Step(screen: room.current, state: here, crumb: here.screen.crumb(context)))
    if room.trail.count > 20 { room.trail.removeFirst() }
    room.current = destination.screen
    if let subject = destination.subject { move(.select(subject), context) }
  }

  /// Goes up again, to the screen as it was left; false at the top.
  mutating func goUp() -> Bool {
    guard let step = room.trail.popLast() else { return false }
    room.screens[step.screen] = step.state
    room.current = step.screen
    return true
  }

  /// Selects the incident that wants attention most.
  mutating func goToHighest(at now: Instant) {
    guard let highest = alerts(at: now).highest else {
      object(.nothingUnacknowledged, at: now)
      return
    }
    // It is of the present, whatever moment is shown.
    if past != nil { leavePast() }
    // What wants attention most is reached also where a lens hides it.
    if room.lens != nil, !isShown(highest, at: now) { setLens(nil, at: now) }
    select(highest.subject, context(at: now))
  }

  private func isShown(_ item: QueueItem, at now: Instant) -> Bool {
    let situation = context(at: now).situation
    return switch item {
    case .incident(let reference): situation.incident(reference) != nil
    case .alert(let alert): situation.alerts.contains { $0.value.id == alert }
    }
  }

  /// Selects an incident where incidents are shown, else on the screen of incidents.
  mutating func select(_ subject: Subject, _ context: RoomContext) {
    if room.current == .overview || room.current == .incidents {
      move(.select(subject), context)
    } else {
      descend(to: Destination(.incidents, subject), at: context.now)
    }
  }

  mutating func move(_ movement: Movement, _ context: RoomContext) {
    let (screen, area) = (room.current, room.area)
    room.screens[screen]?.screen.move(movement, context, in: area)
  }
}
