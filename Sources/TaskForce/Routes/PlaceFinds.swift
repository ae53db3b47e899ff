/// One find.
struct Find: Sendable, Equatable, Codable {
  let kilograms: Double?
  let way: TransportMode.Way
  let direction: Direction
  let source: SourceID
  let origin: RouteEnd?
  /// How it was hidden, in small letters.
  let concealment: String?
  /// The day on which it became known, since 1970.
  let knownOn: Int
  /// Who may see it, as a number of ``Routes/markings``.
  let marking: Int

  /// Whether it came in or passed.
  var isInward: Bool { direction != .outward }
}

/// The finds at one place.
package struct PlaceFinds: Sendable, Equatable, Codable {
  private(set) var byDay: [Int: [Find]] = [:]
  private(set) var byMonth: [Int: Int] = [:]
  /// Of those, the ones that are public record.
  private(set) var publicByMonth: [Int: Int] = [:]
  private(set) var byYear: [Int: Int] = [:]
  private(set) var publicByYear: [Int: Int] = [:]
  private(set) var inspections: [Int: Int] = [:]

  mutating func add(_ find: Find, day: Int, _ precision: Precision, isPublic: Bool) {
    let date = CivilDate(daysSinceEpoch: day)
    switch precision {
    case .instant, .day: byDay[day, default: []].append(find)
    case .month:
      byMonth[date.monthNumber, default: 0] += 1
      if isPublic { publicByMonth[date.monthNumber, default: 0] += 1 }
    case .year:
      byYear[date.year, default: 0] += 1
      if isPublic { publicByYear[date.year, default: 0] += 1 }
    }
  }

  mutating func add(inspections count: Int, day: Int) { inspections[day, default: 0] += count }

  /// Finds that came in or passed, in weeks of seven days of which the first begins on `monday`.
  ///
  /// - Parameters:
  ///   - monday: the first day, since 1970.
  ///   - count: how many weeks.
  ///   - known: by what is known now, or was when each week had ended.
  /// - Returns: as many counts, the oldest first.
  func inwardWeeks(from monday: Int, count: Int, known: Knowledge = .now) -> [Int] {
    weeks(from: monday, count: count, byDay) { finds, end in
      finds.count { $0.isInward && known.holds($0.knownOn, before: end) }
    }
  }

  /// Finds that came in or passed, in calendar months of which the last is that of `date`: those
  /// known to their day, and those known to their month only, either way.
  func inwardMonths(until date: CivilDate, count: Int) -> [Int] {
    let first = date.monthNumber - count + 1
    var result = Array(repeating: 0, count: count)
    let today = date.daysSinceEpoch
    for (day, finds) in byDay where day <= today && day > today - 31 * count {
      let month = CivilDate(daysSinceEpoch: day).monthNumber - first
      if result.indices.contains(month) { result[month] += finds.count(where: \.isInward) }
    }
    for (month, finds) in byMonth where result.indices.contains(month - first) {
      result[month - first] += finds
    }
    return result
  }

  /// Finds that came in or passed on `days`, by what is known now, or was when they had ended.
  func inward(on days: Range<Int>, known: Knowledge = .now) -> [Find] {
    byDay.filter { days.contains($0.key) }.flatMap(\.value).filter {
      $0.isInward && known.holds($0.knownOn, before: days.upperBound)
    }
  }

  /// Inspections on `days`; nil if none were told.
  func inspections(on days: Range<Int>) -> Int? {
    let told = inspections.filter { days.contains($0.key) }
    return told.isEmpty ? nil : told.values.reduce(0, +)
  }

  /// Inspections in the same weeks; nil for a week in which none were told.
  func inspectionWeeks(from monday: Int, count: Int) -> [Int?] {
    weeks(from: monday, count: count, inspections) { told, _ in told }.map { $0 == 0 ? nil : $0 }
  }

  private func weeks<Value>(
    from monday: Int, count: Int, _ days: [Int: Value], _ number: (Value, _ end: Int) -> Int
  ) -> [Int] {
    var result = Array(repeating: 0, count: count)
    for (day, value) in days {
      let week = (day - monday).flooredDivision(by: 7)
      if result.indices.contains(week) { result[week] += number(value, monday + 7 * (week + 1)) }
    }
    return result
  }
}

extension CivilDate {
  /// Months since the year 0, so that months can be counted.
  package var monthNumber: Int { year * 12 + month - 1 }
}
