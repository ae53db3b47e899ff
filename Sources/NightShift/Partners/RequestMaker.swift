import TaskForce

/// Drafts the requests to and from one partner in the year before the shift.
struct RequestMaker {
  let load: PartnerLoad
  var random: SplitMix64

  mutating func year() -> [RequestDraft] {
    var drafts: [RequestDraft] = []
    for _ in 0..<max(1, load.answered + random.number(in: -2...2)) {
      drafts.append(ended(.toPartner, median: load.median, .answered))
    }
    for _ in 0..<load.answered / 2 + 1 {
      drafts.append(ended(.fromPartner, median: 5, .answered))
    }
    for _ in 0..<random.poisson(mean: 1.2) {
      drafts.append(ended(.toPartner, median: 12, .refused))
    }
    for _ in 0..<random.poisson(mean: 0.8) {
      drafts.append(ended(.toPartner, median: 9, .withdrawn))
    }
    drafts += open(.toPartner, load.open - load.late, oldest: load.oldest)
    drafts += late(.toPartner, load.late, oldest: load.oldest)
    drafts += open(.fromPartner, load.owed - load.owedLate, oldest: 24)
    drafts += late(.fromPartner, load.owedLate, oldest: 38)
    return drafts
  }

  /// One that found its end before the shift.
  private mutating func ended(
    _ direction: RequestDirection, median: Double, _ how: RequestDraft.Ending
  ) -> RequestDraft {
    while true {
      let openedAt = officeHour(daysAgo: random.number(in: 4...363))
      let days = random.logNormal(mu: Elementary.logarithm(median), sigma: 0.65)
      let end = openedAt.advanced(seconds: Int(max(0.2, days) * 86_400))
      guard end < NightShift.start.advanced(seconds: -7_200) else { continue }
      let term = random.pick([14, 21, 21, 30])
      var draft = draft(direction, openedAt, due: openedAt.date.advanced(days: term))
      draft.end = (end, how)
      if draft.overdueAt.advanced(days: 2) < end {
        draft.reminders = [draft.overdueAt.advanced(seconds: 36_000)]
      }
      return draft
    }
  }

  /// Open ones whose day has not come; one in eight had an earlier day.
  private mutating func open(
    _ direction: RequestDirection, _ count: Int, oldest: Int
  ) -> [RequestDraft] {
    (0..<max(0, count)).map { _ in
      let openedAt = officeHour(daysAgo: random.number(in: 1...max(2, oldest)))
      let due = NightShift.start.date.advanced(days: random.number(in: 2...24))
      var draft = draft(direction, openedAt, due: due)
      if random.chance(0.125) {
        let at = openedAt.advanced(seconds: random.number(in: 20_000...70_000))
        draft.putOff = (at, openedAt.date.advanced(days: random.number(in: 5...9)))
      }
      return draft
    }
  }

  /// Open ones whose day has passed, with a reminder.
  private mutating func late(
    _ direction: RequestDirection, _ count: Int, oldest: Int
  ) -> [RequestDraft] {
    (0..<max(0, count)).map { index in
      let days = index == 0 ? oldest : random.number(in: 20...max(21, oldest))
      let openedAt = officeHour(daysAgo: days)
      let overdue = random.number(in: 2...min(28, days - 10))
      var draft = draft(
        direction, openedAt, due: NightShift.start.date.advanced(days: -overdue))
      let reminder = draft.overdueAt.advanced(seconds: random.number(in: 30_000...90_000))
      if reminder < NightShift.start { draft.reminders = [reminder] }
      return draft
    }
  }

  private mutating func draft(
    _ direction: RequestDirection, _ openedAt: Instant, due: CivilDate
  ) -> RequestDraft {
    let kind: RequestKind = random.pick([
      (.information, 6), (.legalAssistance, 3), (.investigationTeam, 0.6), (.extradition, 0.6),
    ])
    let desk = random.pick([
      ("NL", 4.0), ("BE", 2), ("ES", 2), ("FR", 1.5), ("DE", 1.5), ("IT", 1),
    ])
    return RequestDraft(
      partner: load.country, direction: direction, kind: kind,
      about: RequestTexts.about(kind, direction, &random), desk: desk, openedAt: openedAt,
      due: due)
  }

  private mutating func officeHour(daysAgo days: Int) -> Instant {
    Instant(NightShift.start.date.advanced(days: -days))
      .advanced(seconds: random.number(in: 25_200...61_200))
  }
}
