import Canvas
import TaskForce

// An idle keyboard locks acting, not watching: whoever comes by a desk that somebody has left may
// look, and must say who they are before anything is done in that officer's name.
extension Model {
  /// Whether acts are locked at `now`.
  func isLocked(at now: Instant) -> Bool { room.isLocked || room.presence.isIdle(lock, at: now) }

  /// When acts are going to be locked; nil where they are, or never will be.
  func lockBegins(after now: Instant) -> Instant? {
    guard !room.isLocked, let lock, let key = room.presence.lastKey else { return nil }
    let begin = setup.later(than: key, by: lock)
    return begin > now ? begin : nil
  }

  private var lock: Int? { setup.lockAfter > 0 ? setup.lockAfter * 60 : nil }

  /// Notes that a key was pressed; false if it goes no further, because an act that was half done
  /// is locked first.
  mutating func noteKey(at now: Instant) -> Bool {
    let isLate = room.presence.isIdle(lock, at: now) && !room.isLocked
    if isLate { room.isLocked = true }
    room.presence.press(at: now)
    guard isLate, room.overlays.contains(where: \.isActing) else { return true }
    show(.unlock(TextField()))
    return false
  }

  /// Enter behind the officer's code.
  mutating func unlock(_ field: TextField, at now: Instant) {
    let typed = field.text.filter { $0 != " " }.uppercased()
    guard typed == setup.desk.officer.code.uppercased() else {
      // Whose desk it is, is told to nobody outside.
      object(
        setup.audience.isOutside ? .locked(setup.lockAfter) : .wrongOfficer(setup.desk.officer),
        at: now)
      return
    }
    room.isLocked = false
    room.notices.tell(.unlocked, at: now)
  }
}

extension Presence {
  /// Whether no key has come for `seconds` at the desk.
  func isIdle(_ seconds: Int?, at now: Instant) -> Bool {
    guard let seconds, let lastKey else { return false }
    return Double(now.milliseconds - lastKey.milliseconds) >= Double(seconds) * 1000 * pace
  }
}

extension Overlay {
  /// Whether an act is being put together in it.
  fileprivate var isActing: Bool {
    switch self {
    case .menu, .entry, .preview, .form, .formMenu, .report: true
    case .help, .palette, .find, .filter, .orders, .views, .viewName, .lens, .messages, .why,
      .unlock, .since, .timeJump, .quitQuestion, .showQuestion:
      false
    }
  }
}
