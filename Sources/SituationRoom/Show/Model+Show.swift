import Canvas
import TaskForce

// The script of a show, and the keys that clickers send.
extension Model {
  /// Asks for the scene at `index` to be prepared; the one asked for last is shown.
  package mutating func turn(to index: Int) -> [Effect] {
    guard var show = playing, show.scenario.scenes.indices.contains(index) else { return [] }
    show.isBlank = false
    show.coming = index
    playing = show
    return [.stage(index)]
  }

  /// Answers a key that is reserved while a show is played; nil for all others, after which the
  /// script has been left.
  mutating func pressInShow(_ key: KeyPress, at now: Instant) -> [Effect]? {
    guard let show = playing else { return nil }
    if show.isBlank {
      playing?.isBlank = false
      // A key that shows the room again must not act on what nobody saw.
      guard let command = setup.keys.command(for: key, in: .show, on: room.current),
        command.id != .showBlank
      else { return [] }
      return perform(command.id, in: show, at: now)
    }
    if isTyped(key) { return nil }
    if let effects = script(key, at: now) { return effects }
    if !isAnswer, !asksToLeave(key), key.key != .escape { playing?.isDetour = true }
    return nil
  }

  /// Whether the next key answers a question, or closes what was opened by mistake.
  private var isAnswer: Bool {
    switch room.overlays.last {
    case .showQuestion, .quitQuestion: true
    default: false
    }
  }

  /// Whether `key` does no more than ask whether the show is to be left.
  private func asksToLeave(_ key: KeyPress) -> Bool {
    guard room.overlays.isEmpty, room.trail.isEmpty,
      let command = setup.keys.command(for: key, in: .screen, on: room.current)
    else { return false }
    return [.back, .cancel, .suspend].contains(command.id)
  }

  /// Whether a text field takes `key` as a letter.
  private func isTyped(_ key: KeyPress) -> Bool {
    guard room.overlays.last?.scope == .text, case .character = key.key else { return false }
    return key.modifiers.isEmpty
  }

  private mutating func script(_ key: KeyPress, at now: Instant) -> [Effect]? {
    if key.key == .escape { return room.overlays.isEmpty ? [] : nil }
    guard let show = playing,
      let command = setup.keys.command(for: key, in: .show, on: room.current)
    else { return nil }
    return perform(command.id, in: show, at: now)
  }

  /// Does what a command of the show says.
  mutating func perform(_ id: CommandID, in show: Show, at now: Instant) -> [Effect] {
    let here = show.coming ?? show.index
    switch id {
    case .showNext:
      guard here + 1 < show.scenario.scenes.count else { return end(show, at: now) }
      return turn(to: here + 1)
    case .showPrevious: return turn(to: show.isDetour ? here : max(0, here - 1))
    case .showAgain: ask(.restart)
    case .showBlank: playing?.isBlank = true
    default: break
    }
    return []
  }

  /// Behind the last scene a loop begins anew, and a presenter is told.
  private mutating func end(_ show: Show, at now: Instant) -> [Effect] {
    if show.isUnattended { return [.restartShow] }
    if show.isDetour { return turn(to: show.index) }
    room.notices.tell(.showHasEnded, at: now)
    return []
  }

  /// A question that only `y` answers with yes.
  private mutating func ask(_ question: ShowQuestion) {
    if room.overlays.last != .showQuestion(question) { show(.showQuestion(question)) }
  }

  /// Handing the terminal back to the shell would show the shell to the room: asked first.
  mutating func askBeforeSuspending() -> Bool {
    guard playing != nil else { return false }
    ask(.suspend)
    return true
  }

  /// Something that a scene does by itself; a person who has left the script is not disturbed.
  mutating func follow(_ cue: Conductor.Cue, at now: Instant) -> [Effect] {
    guard let show = playing, show.coming == nil else { return [] }
    switch cue {
    case .next: return perform(.showNext, in: show, at: now)
    case .key(let key) where !show.isDetour && !show.isBlank:
      return press(key, at: now, isScripted: true)
    case .lens(let country) where !show.isDetour:
      room.lens = country
      answers = StoreAnswers()
      return []
    case .key, .lens: return []
    }
  }
}

/// What a show asks before it does it.
package enum ShowQuestion: Hashable, Sendable {
  /// Whether to begin again.
  case restart
  /// Whether to hand the terminal back to the shell.
  case suspend

  /// What is done after yes.
  var effect: Effect {
    switch self {
    case .restart: .restartShow
    case .suspend: .suspend
    }
  }
}

extension Wording {
  /// What is asked, and what follows from yes.
  func sentence(_ question: ShowQuestion) -> String {
    switch question {
    case .restart: self[.showRestartQuestion]
    case .suspend: self[.showSuspendQuestion]
    }
  }
}

extension Model {
  /// The log could not be brought to the moment of a scene; the one before stays.
  mutating func noteStagingFailure(_ failure: StoreFailure, at now: Instant) {
    playing?.coming = nil
    room.notices.tell(.storeFailed(failure), at: now)
  }
}
