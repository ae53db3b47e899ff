/// Days to an answer: their middle, and between what the middle half of them lies.
package struct AnswerSpread: Sendable, Equatable {
  /// How many answers.
  package let count: Int
  /// A quarter came within so many days.
  package let low: Double
  /// Half came within so many days.
  package let median: Double
  /// Three quarters came within so many days.
  package let high: Double

  /// The spread of `days`, which ascend; nil without any.
  package init?(_ days: [Double]) {
    guard !days.isEmpty else { return nil }
    count = days.count
    low = Self.quantile(1, of: days)
    median = Self.quantile(2, of: days)
    high = Self.quantile(3, of: days)
  }

  /// Linear between neighbours, so that the median of an even count is the mean of the middle two
  /// (Hyndman & Fan 1996, type 7).
  private static func quantile(_ quarters: Int, of days: [Double]) -> Double {
    let steps = (days.count - 1) * quarters
    let below = steps / 4
    let above = min(below + 1, days.count - 1)
    return days[below] + (days[above] - days[below]) * Double(steps % 4) / 4
  }
}

/// How many of the requests that fell due in a period were late.
package struct LateShare: Sendable, Equatable {
  /// Requests whose last agreed day fell into the period; withdrawn ones are no promise.
  package var due = 0
  /// Of these, those that nobody had answered or refused when that day had passed.
  package var late = 0

  /// Days of a period.
  package static let days = 180

  package init() {}

  /// Late ones of all, 0…1; nil if none fell due.
  package var share: Double? { due == 0 ? nil : Double(late) / Double(due) }
}

extension PartnerFigures {
  /// The spread of the answers of the last 365 days; nil without any.
  package var spread: AnswerSpread? { AnswerSpread(answerDays) }

  /// The spread of each of the twelve months; nil for a month without an answer.
  package var spreadByMonth: [AnswerSpread?] { answerDaysByMonth.map(AnswerSpread.init) }

  /// Counts a request of ours in the period in which it fell due.
  mutating func countPromise(_ request: PartnerRequest, at now: Instant) {
    guard request.state != .withdrawn, let due = request.due, due.isPast(at: now) else { return }
    let lastDay = due.last.daysSinceEpoch
    let isLate = request.endedAt.map { $0.date.daysSinceEpoch > lastDay } ?? true
    let age = now.date.daysSinceEpoch - lastDay
    if age <= LateShare.days {
      lateNow.count(isLate)
    } else if age <= 2 * LateShare.days {
      lateBefore.count(isLate)
    }
  }
}

extension LateShare {
  fileprivate mutating func count(_ isLate: Bool) {
    due += 1
    if isLate { late += 1 }
  }
}
