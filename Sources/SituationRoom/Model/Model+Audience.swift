import TaskForce

extension Model {
  /// Why `command` is not done in a room for ministers or the public; nil if it is.
  ///
  /// Ministers act on the action plan, which is their own; everything else is the work of officers
  /// and could tell of what is withheld. The past is not gone through, since the figures of one day
  /// after the other would tell single facts.
  func objectionOutside(to command: KeyCommand, at now: Instant) -> Objection? {
    let audience = setup.audience
    guard audience.isOutside else { return nil }
    guard command.id.isOffered(to: audience) else { return .notForAudience(audience) }
    guard Verb.allCases.contains(where: { $0.command == command.id }) else { return nil }
    switch subject(at: now) {
    case .action, nil: return nil
    default: return .notForAudience(audience)
    }
  }
}

extension CommandID {
  /// Whether it is a command of a room for `audience`.
  func isOffered(to audience: Audience) -> Bool {
    switch audience {
    case .officer: true
    case .ministerial: isForEverybody || isOnActionPlan
    case .public: isForEverybody
    }
  }

  /// Whether it only looks, at what anybody may see.
  private var isForEverybody: Bool {
    if screen != nil { return true }
    if let movement { return ![.switchKnowledge, .zoomIn, .zoomOut].contains(movement) }
    return switch self {
    case .open, .back, .find, .lens, .copyReference, .palette, .help, .messages, .redraw, .cancel,
      .suspend, .quit, .showNext, .showPrevious, .showAgain, .showBlank:
      true
    default: false
    }
  }

  /// Whether it is done to items of the action plan.
  private var isOnActionPlan: Bool {
    switch self {
    case .take, .assign, .grade, .progress, .shelve, .note, .end, .reopen: true
    default: false
    }
  }
}
