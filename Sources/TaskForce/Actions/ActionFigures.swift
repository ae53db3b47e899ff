/// What can be said of one open action at one moment.
package struct ActionFigures: Sendable, Equatable {
  /// The action.
  package let action: PlannedAction
  /// Whether its due date has passed, the whole period of it where the day is not known.
  package let isLate: Bool
  /// Whole days until it is due, negative afterwards; nil unless the day is known.
  package let daysToDue: Int?
  /// Days since it last moved on, or since it was agreed.
  package let quietDays: Int
  /// The day it will be done if it goes on as fast as so far; nil before any progress.
  package let forecast: CivilDate?

  /// Days without progress from which an action counts as quiet.
  package static let quietLimit = 60
  /// Whether it has not moved for as long as that.
  package var isQuiet: Bool { quietDays >= Self.quietLimit }
  /// Whether it cannot go on.
  package var isBlocked: Bool { action.state == .blocked }
}

/// What can be said of all open actions at one moment.
package struct ActionTotals: Sendable, Equatable {
  /// Open ones.
  package var open = 0
  /// Of them, late ones.
  package var late = 0
  /// Of them, blocked ones.
  package var blocked = 0
  /// Of them, those without progress for 60 days.
  package var quiet = 0

  /// Counts over these.
  package init(_ figures: [ActionFigures]) {
    open = figures.count
    late = figures.count(where: \.isLate)
    blocked = figures.count(where: \.isBlocked)
    quiet = figures.count(where: \.isQuiet)
  }
}

/// What one body has to lead.
package struct LeadFigures: Sendable, Equatable {
  /// The body; nil for actions that nobody leads.
  package let lead: Body?
  /// Its open actions.
  package let totals: ActionTotals
  /// Its open actions that are late.
  package let late: [ActionID]
  /// The most days without progress among its open actions.
  package let quietDays: Int
}

extension Actions {
  /// The open actions at `now`: late ones first, then by due date, those without one last.
  package func figures(at now: Instant) -> [ActionFigures] {
    known.values.filter(\.state.isOpen).map { ActionFigures($0, at: now) }.sorted { left, right in
      let (first, second) = (left.action.due?.last, right.action.due?.last)
      switch (first, second) {
      case (let first?, let second?) where first != second: return first < second
      case (.some, nil): return true
      case (nil, .some): return false
      default: return left.action.id < right.action.id
      }
    }
  }

  /// Counts of the open actions at `now`.
  package func totals(at now: Instant) -> ActionTotals { ActionTotals(figures(at: now)) }

  /// What each lead has to do at `now`: who is late with most first, then with most to do.
  package func leads(at now: Instant) -> [LeadFigures] {
    let groups = Dictionary(grouping: figures(at: now)) { $0.action.lead }
    return groups.map { lead, figures in
      LeadFigures(
        lead: lead, totals: ActionTotals(figures),
        late: figures.filter(\.isLate).map(\.action.id),
        quietDays: figures.map(\.quietDays).max() ?? 0)
    }.sorted { left, right in
      let first = [left.totals.late, left.totals.blocked, left.totals.open]
      let second = [right.totals.late, right.totals.blocked, right.totals.open]
      return first == second
        ? (left.lead?.code ?? "~") < (right.lead?.code ?? "~")
        : second.lexicographicallyPrecedes(first)
    }
  }

  /// How much is done of each pillar's actions on average, dropped ones left out.
  package func progress(of pillar: Pillar) -> Double? {
    let actions = known.values.filter { $0.pillar == pillar && $0.state != .dropped }
    guard !actions.isEmpty else { return nil }
    return Double(actions.map(\.percent).reduce(0, +)) / Double(actions.count)
  }

  /// Actions that wait for `id` to be done.
  package func waiting(for id: ActionID) -> [ActionID] {
    known.values.filter { $0.state.isOpen && $0.waitsFor.contains(id) }.map(\.id).sorted()
  }
}

extension ActionFigures {
  init(_ action: PlannedAction, at now: Instant) {
    self.action = action
    isLate = action.due?.isPast(at: now) ?? false
    daysToDue = action.due?.days(from: now)
    let lastMove = action.progressedAt ?? action.agreedAt
    quietDays = max(0, now.date.daysSinceEpoch - lastMove.date.daysSinceEpoch)
    forecast = Self.forecast(action, at: now)
  }

  /// Days whose progress makes the pace of a forecast.
  static let paceDays = 365

  /// Linear: what is left at the pace of the last year by the calendar, or since the action was agreed if that is
  /// less. No more than ten years ahead.
  private static func forecast(_ action: PlannedAction, at now: Instant) -> CivilDate? {
    let yearAgo = Instant(now.date.advanced(days: -paceDays))
    let start = max(action.agreedAt, yearAgo)
    let before = action.steps.last { $0.at <= start }?.percent ?? 0
    let gained = action.percent - before
    let days = now.date.daysSinceEpoch - start.date.daysSinceEpoch
    guard gained > 0, action.percent < 100, days > 0 else { return nil }
    let left = Double((100 - action.percent) * days) / Double(gained)
    return left > 3650 ? nil : now.date.advanced(days: Int(left.rounded(.up)))
  }
}
