/// What must be done before the ministers meet, and what will not be.
package struct MeetingFigures: Sendable, Equatable {
  /// The next meeting; nil where none is set.
  package var next: ScheduledMeeting?
  /// Whole days until it, if its day is known.
  package var daysToNext: Int?
  /// Open actions due on its first day or before.
  package var dueBefore: [ActionFigures] = []
  /// Of those, the ones that are blocked, or late without progress for 60 days.
  package var wouldMiss: [ActionID] = []
  /// Of the others, those that would come too late at their own pace: an assessment.
  package var tooSlow: [ActionID] = []
  /// When the ministers last met.
  package var lastHeld: Instant?
  /// Actions done since then.
  package var done: [ActionID] = []
  /// How many actions that are still open have moved on since then.
  package var movedOn = 0
  /// How often an action has been put off since then.
  package var putOffs = 0
  /// By how many days in all.
  package var putOffDays = 0
}

extension Actions {
  /// The next meeting at `now` and what it has to deal with.
  package func meetingFigures(at now: Instant) -> MeetingFigures {
    var figures = MeetingFigures()
    figures.next = nextMeeting(at: now)
    figures.daysToNext = figures.next?.date?.days(from: now)
    if let day = figures.next?.date?.first {
      figures.dueBefore = self.figures(at: now).filter {
        $0.action.due.map { $0.last <= day } ?? false
      }
      let missing = figures.dueBefore.filter { $0.isBlocked || $0.isLate && $0.isQuiet }
      figures.wouldMiss = missing.map(\.action.id)
      figures.tooSlow = figures.dueBefore.filter { figure in
        !missing.contains(figure) && figure.forecast.map { $0 > day } ?? false
      }.map(\.action.id)
    }
    let last = held.values.filter { $0 <= now }.max()
    figures.lastHeld = last
    addChanges(since: last, to: &figures)
    return figures
  }

  /// When the clock next changes ``meetingFigures(at:)``: with the day, or with a meeting that is
  /// told to be held later on it.
  package func nextMeetingChange(after now: Instant) -> Instant {
    held.values.filter { $0 > now }.reduce(now.nextMidnight) { min($0, $1) }
  }

  /// The earliest meeting that is not past and has not been held.
  private func nextMeeting(at now: Instant) -> ScheduledMeeting? {
    scheduled.values.filter { meeting in
      held[meeting.id].map { $0 > now } ?? true
        && !(meeting.date?.isPast(at: now) ?? false)
    }.min { left, right in
      let first = left.date?.first.daysSinceEpoch ?? .max
      let second = right.date?.first.daysSinceEpoch ?? .max
      return first == second ? left.id < right.id : first < second
    }
  }

  private func addChanges(since last: Instant?, to figures: inout MeetingFigures) {
    guard let last else { return }
    figures.done = known.values.filter { action in
      action.state == .done && action.endedAt.map { $0 >= last } ?? false
    }.map(\.id).sorted()
    figures.movedOn = known.values.count { action in
      action.state.isOpen && action.progressedAt.map { $0 >= last } ?? false
    }
    let putOffs = known.values.flatMap(\.putOffs).filter { $0.at >= last }
    figures.putOffs = putOffs.count
    figures.putOffDays = putOffs.compactMap(\.days).reduce(0, +)
  }
}
