/// What was found at one place between two days, for a table that others can check.
package struct PeriodFigures: Sendable, Equatable {
  /// The place.
  package let place: PlaceID
  /// The way by which most finds came.
  package let way: TransportMode.Way
  /// Finds that came in or passed, known to their day.
  package let finds: Int
  /// What of them was known when the period had ended.
  package let knownThen: Int
  /// The same finds by week from Monday; the first and the last week may be cut by the period.
  package let weeks: [Int]
  /// By calendar month: the same finds and, in months that lie wholly in the period, those known to
  /// their month only.
  package let months: [Int]
  /// Finds known only to a month or year that the period touches, in or out: in no week.
  package let undated: Int
  /// Median weight in kilograms; nil without weights.
  package let medianKilograms: Double?
  /// Share of the largest load in the weight, 0…1.
  package let largestShare: Double?
  /// Finds of the period still expected; nil without delays to judge by.
  package let late: Estimate?
  /// Inspections in the period; nil if none were told.
  package let inspections: Int?
  /// Finds on their way out.
  package let outward: Int
}

extension Routes {
  /// Figures of every place with a find that touches `days`, most finds first.
  ///
  /// - Parameters:
  ///   - days: the period, since 1970.
  ///   - now: the moment whose knowledge counts.
  ///   - late: how late finds become known.
  /// - Returns: gateways, crossings and places of origin alike.
  package func period(
    _ days: Range<Int>, at now: Instant, late: ExpectedLate?
  ) -> [PeriodFigures] {
    byPlace.map { $0.value.period(days, of: $0.key, today: now.date.daysSinceEpoch, late: late) }
      .filter { $0.finds + $0.undated + $0.outward > 0 }
      .sorted { ($1.finds, $1.undated, $0.place) < ($0.finds, $0.undated, $1.place) }
  }
}

extension PlaceFinds {
  fileprivate func period(
    _ days: Range<Int>, of place: PlaceID, today: Int, late: ExpectedLate?
  ) -> PeriodFigures {
    let finds = inward(on: days)
    let weights = finds.compactMap(\.kilograms).sorted()
    let sum = weights.reduce(0, +)
    let ways = Dictionary(grouping: finds, by: \.way).mapValues(\.count)
    let way = ways.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    return PeriodFigures(
      place: place, way: way ?? .unknown, finds: finds.count,
      knownThen: inward(on: days, known: .then).count, weeks: weeks(days), months: months(days),
      undated: undated(days), medianKilograms: weights.median,
      largestShare: sum > 0 ? weights.last.map { $0 / sum } : nil,
      late: late.map { expected($0, days, today: today) }, inspections: inspections(on: days),
      outward: byDay.reduce(0) { sum, day in
        sum + (days.contains(day.key) ? day.value.count { !$0.isInward } : 0)
      })
  }

  private func expected(_ late: ExpectedLate, _ days: Range<Int>, today: Int) -> Estimate {
    let counts = (0..<ExpectedLate.memory).reversed().map { age in
      let end = today + 1 - 7 * age
      return inward(on: (end - 7..<end).clamped(to: days)).count
    }
    return late.estimate(counts)
  }

  private func weeks(_ days: Range<Int>) -> [Int] {
    let monday = CivilDate(daysSinceEpoch: days.lowerBound).startOfWeek.daysSinceEpoch
    let count = (days.upperBound - monday + 6).flooredDivision(by: 7)
    return (0..<count).map { week in
      let first = monday + 7 * week
      return inward(on: (first..<first + 7).clamped(to: days)).count
    }
  }

  private func months(_ days: Range<Int>) -> [Int] {
    Self.months(days).map { month, span in
      inward(on: span.clamped(to: days)).count
        + (days.contains(span.lowerBound) && days.upperBound >= span.upperBound
          ? byMonth[month] ?? 0 : 0)
    }
  }

  private func undated(_ days: Range<Int>) -> Int {
    let months = Self.months(days).map(\.number)
    return months.reduce(0) { $0 + (byMonth[$1] ?? 0) }
      + Set(months.map { $0 / 12 }).reduce(0) { $0 + (byYear[$1] ?? 0) }
  }

  /// The calendar months that `days` touch, each with its number and its days.
  private static func months(_ days: Range<Int>) -> [(number: Int, days: Range<Int>)] {
    guard !days.isEmpty else { return [] }
    func number(_ day: Int) -> Int {
      let date = CivilDate(daysSinceEpoch: day)
      return date.year * 12 + date.month - 1
    }
    func start(_ month: Int) -> Int {
      CivilDate(year: month / 12, month: month % 12 + 1, day: 1)?.daysSinceEpoch ?? 0
    }
    return (number(days.lowerBound)...number(days.upperBound - 1)).map { month in
      (month, start(month)..<max(start(month), start(month + 1)))
    }
  }
}

extension Routes {
  /// Finds at places of no gazetteer, of all time.
  package var unplacedCount: Int { unplaced.values.reduce(0, +) }
}
