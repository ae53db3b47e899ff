/// What can be said of the work with one partner, or with all of them, at one moment.
package struct PartnerFigures: Sendable, Equatable {
  /// Our requests that wait for an answer.
  package var askedOpen = 0
  /// Of these, those whose due day has passed.
  package var askedLate = 0
  /// Whole days since the oldest of them was asked; nil if none is open.
  package var oldestDays: Int?
  /// Days of 24 hours from asking to the answer of every request of ours that was answered in the
  /// last 365 days, ascending.
  package var answerDays: [Double] = []
  /// Days to the answers to our requests by the calendar month, UTC, in which they came, ascending;
  /// the twelfth and last month is that of the moment.
  package var answerDaysByMonth = [[Double]](repeating: [], count: 12)
  /// How many of our requests that fell due in the last 180 days were late.
  package var lateNow = LateShare()
  /// The same of the 180 days before those.
  package var lateBefore = LateShare()
  /// Of the answers of the last 365 days, those within ``promptDays`` days.
  package var prompt: Int { answerDays.count { $0 <= Double(Self.promptDays) } }
  /// Their requests that wait for our answer.
  package var owedOpen = 0
  /// Of these, those whose due day has passed.
  package var owedLate = 0
  /// Liaison officers on post.
  package var liaison = 0
  /// Capacity projects that run.
  package var capacity = 0
  /// Joint operations that run.
  package var operations = 0

  /// An answer within so many days is prompt.
  package static let promptDays = 21

  package init() {}

  /// Answers to our requests in each of the twelve months.
  package var answersByMonth: [Int] { answerDaysByMonth.map(\.count) }

  /// Answers of the last 365 days, on which the median rests.
  package var answered: Int { answerDays.count }

  /// The middle of ``answerDays``, the mean of the two middle ones for an even count.
  package var medianDays: Double? {
    let count = answerDays.count
    guard count > 0 else { return nil }
    return count % 2 == 1
      ? answerDays[count / 2] : (answerDays[count / 2 - 1] + answerDays[count / 2]) / 2
  }

  /// Share of the answers that came within ``promptDays`` days, 0…1; nil without answers.
  package var promptShare: Double? {
    answered == 0 ? nil : Double(prompt) / Double(answered)
  }
}

extension Partners {
  /// The figures of every partner that has any, at `now`; withheld items are counted too.
  ///
  /// - Complexity: O(n log n) in the number of requests.
  package func figures(at now: Instant) -> [Country: PartnerFigures] {
    var all: [Country: PartnerFigures] = [:]
    for request in requestsByID.values {
      all[request.partner, default: PartnerFigures()].count(request, at: now)
    }
    for engagement in engagementsByID.values where engagement.lasts(at: now) {
      for partner in Set(engagement.partners) {
        all[partner, default: PartnerFigures()].count(engagement)
      }
    }
    return all.mapValues(\.inOrder)
  }

  /// The same over all partners; an operation with several of them counts once.
  package func totals(at now: Instant) -> PartnerFigures {
    var total = PartnerFigures()
    for request in requestsByID.values { total.count(request, at: now) }
    for engagement in engagementsByID.values where engagement.lasts(at: now) {
      total.count(engagement)
    }
    return total.inOrder
  }

  /// When the clock next changes ``figures(at:)`` or ``totals(at:)``; the next midnight, UTC, at
  /// the latest.
  package func nextChange(after now: Instant) -> Instant {
    let requests = requestsByID.values.lazy.flatMap { $0.changes(of: now) }
    let engagements = engagementsByID.values.lazy.compactMap(\.endedAt)
    return [requests.filter { $0 > now }.min(), engagements.filter { $0 > now }.min()]
      .compactMap { $0 }.reduce(now.nextMidnight) { min($0, $1) }
  }

  /// The strictest marking that the agreements in force at `now` let go to `partner`; nil if none
  /// is in force, and then only what everybody may know may go there.
  package func releaseLimit(for partner: Country, at now: Instant) -> TLP? {
    engagementsByID.values.filter {
      $0.kind == .agreement && $0.partners.contains(partner) && $0.lasts(at: now)
    }.compactMap(\.tlp).max()
  }
}

extension PartnerRequest {
  /// The moments at which figures count it otherwise, as far as they are no midnights: it is asked
  /// or answered, another day of waiting is over, its answer leaves the last 365 days.
  fileprivate func changes(of now: Instant) -> [Instant] {
    let waited = now.seconds(since: openedAt) / 86_400
    let nextDay = state == .open ? openedAt.advanced(days: waited + 1) : nil
    return [openedAt, endedAt, endedAt?.advanced(days: 365), nextDay].compactMap { $0 }
  }
}

extension PartnerFigures {
  fileprivate mutating func count(_ request: PartnerRequest, at now: Instant) {
    guard request.openedAt <= now else { return }
    if request.direction == .toPartner { countPromise(request, at: now) }
    switch (request.direction, request.state) {
    case (.toPartner, .open):
      askedOpen += 1
      if request.isLate(at: now) { askedLate += 1 }
      oldestDays = max(oldestDays ?? 0, now.seconds(since: request.openedAt) / 86_400)
    case (.fromPartner, .open):
      owedOpen += 1
      if request.isLate(at: now) { owedLate += 1 }
    case (.toPartner, .answered): countAnswer(request, at: now)
    case (.fromPartner, .answered), (_, .refused), (_, .withdrawn): break
    }
  }

  private mutating func countAnswer(_ request: PartnerRequest, at now: Instant) {
    guard let days = request.daysToAnswer, let at = request.endedAt, at <= now else { return }
    if at > now.advanced(days: -365) { answerDays.append(days) }
    let (then, today) = (at.date, now.date)
    let months = (today.year - then.year) * 12 + today.month - then.month
    let index = answerDaysByMonth.count - 1 - months
    if answerDaysByMonth.indices.contains(index) { answerDaysByMonth[index].append(days) }
  }

  fileprivate mutating func count(_ engagement: Engagement) {
    switch engagement.kind {
    case .liaison: liaison += 1
    case .capacity: capacity += 1
    case .operation: operations += 1
    case .agreement: break
    }
  }

  fileprivate var inOrder: PartnerFigures {
    var result = self
    result.answerDays.sort()
    result.answerDaysByMonth = answerDaysByMonth.map { $0.sorted() }
    return result
  }
}
