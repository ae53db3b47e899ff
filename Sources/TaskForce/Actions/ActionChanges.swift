/// How an action stood from one moment on.
package struct ActionStanding: Sendable, Equatable, Codable {
  /// Since when.
  package let at: Instant
  /// How it stood.
  package let state: ActionState
  /// How much of it was done, in per cent.
  package let percent: Int
  /// By when it was to be done.
  package let due: DueDate?
}

/// A meeting of the ministers that was held.
package struct HeldMeeting: Sendable, Equatable {
  /// What it is called.
  package let id: MeetingID
  /// Where it took place; empty where nobody set it beforehand.
  package let city: String
  /// When.
  package let at: Instant
}

/// What became of one action between two moments.
package struct ActionChange: Sendable, Equatable {
  /// What happened to an action, the most telling first.
  package enum Kind: String, CaseIterable, Sendable {
    case done, dropped, blocked, putOff, broughtForward, dated, unblocked, reopened, movedOn, new
  }

  /// The action.
  package let action: PlannedAction
  /// How it stood before; nil if it was agreed in between.
  package let before: ActionStanding?
  /// How it stood afterwards.
  package let after: ActionStanding

  /// Everything that happened to it, the most telling first.
  package var kinds: [Kind] {
    Kind.allCases.filter { kind in
      switch kind {
      case .done: after.state == .done && before?.state != .done
      case .dropped: after.state == .dropped && before?.state != .dropped
      case .blocked: after.state == .blocked && before?.state != .blocked
      case .unblocked: before?.state == .blocked && after.state != .blocked && after.state.isOpen
      case .reopened: before.map { !$0.state.isOpen } ?? false && after.state.isOpen
      case .putOff: redated == .putOff
      case .broughtForward: redated == .broughtForward
      case .dated: redated == .dated
      case .movedOn: after.state.isOpen && gained > 0
      case .new: before == nil
      }
    }
  }

  /// What became of its due date: one that has none any more is put off for good.
  private var redated: Kind? {
    guard let before, before.due != after.due else { return nil }
    guard let first = before.due else { return .dated }
    guard let second = after.due else { return .putOff }
    return second.last < first.last ? .broughtForward : .putOff
  }

  /// By how many per cent it moved on.
  package var gained: Int { after.percent - (before?.percent ?? 0) }

  /// By how many days it was put off, negative if it was brought forward; nil unless both due
  /// dates are known to their day.
  package var putOffDays: Int? {
    guard let first = before?.due, let second = after.due, first.exactness == .day,
      second.exactness == .day
    else { return nil }
    return second.last.daysSinceEpoch - first.last.daysSinceEpoch
  }
}

extension PlannedAction {
  /// Standings that are kept, the latest.
  static let standingsKept = 200

  /// Notes how it stands after `event`.
  mutating func stand(after event: RecordedEvent) {
    let at = max(event.envelope.occurredAt, standings.last?.at ?? event.envelope.occurredAt)
    let standing = ActionStanding(at: at, state: state, percent: percent, due: due)
    if let last = standings.last, last.state == state, last.percent == percent, last.due == due {
      return
    }
    standings.append(standing)
    if standings.count > Self.standingsKept { standings.removeFirst() }
  }

  /// How it stood at `moment`; nil before it was agreed.
  package func standing(at moment: Instant) -> ActionStanding? {
    guard let first = standings.first, agreedAt <= moment else { return nil }
    return standings.last { $0.at <= moment } ?? first
  }
}

extension Actions {
  /// The meetings held until `now`, oldest first.
  package func heldMeetings(at now: Instant) -> [HeldMeeting] {
    held.filter { $0.value <= now }.map { id, at in
      HeldMeeting(id: id, city: meeting(id)?.city ?? "", at: at)
    }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  /// What became of every action that changed after `earlier` and until `later`: what is done
  /// first, then as ``ActionChange/Kind`` has it, then by name.
  package func changes(after earlier: Instant, until later: Instant) -> [ActionChange] {
    let rank = Dictionary(
      uniqueKeysWithValues: ActionChange.Kind.allCases.enumerated().map { ($1, $0) })
    let changes = all.compactMap { action -> (rank: Int, change: ActionChange)? in
      guard let after = action.standing(at: later) else { return nil }
      let change = ActionChange(
        action: action, before: action.standing(at: earlier), after: after)
      return change.kinds.first.map { (rank[$0] ?? 0, change) }
    }
    return changes.sorted { ($0.rank, $0.change.action.id) < ($1.rank, $1.change.action.id) }
      .map(\.change)
  }
}
