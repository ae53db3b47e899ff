/// One find.
struct Find: Sendable, Equatable, Codable {
  let kilograms: Double?
  let way: TransportMode.Way
  let direction: Direction
  let source: SourceID
  let origin: RouteEnd?
  /// The day on which it became known, since 1970.
  let knownOn: Int
}

/// The finds at one place.
package struct PlaceFinds: Sendable, Equatable, Codable {
  private(set) var byDay: [Int: [Find]] = [:]
  private(set) var byMonth: [Int: Int] = [:]
  private(set) var byYear: [Int: Int] = [:]
  private(set) var inspections: [Int: Int] = [:]

  mutating func add(_ find: Find, day: Int, _ precision: Precision) {
    let date = CivilDate(daysSinceEpoch: day)
    switch precision {
    case .instant, .day: byDay[day, default: []].append(find)
    case .month: byMonth[date.year * 12 + date.month - 1, default: 0] += 1
    case .year: byYear[date.year, default: 0] += 1
    }
  }

  mutating func add(inspections count: Int, day: Int) { inspections[day, default: 0] += count }

  /// Finds that came in or passed, in weeks of seven days of which the first begins on `monday`.
  func inwardWeeks(from monday: Int, count: Int) -> [Int] {
    weeks(from: monday, count: count, byDay) { $0.count { $0.direction != .outward } }
  }

  /// Finds that came in or passed on `days`.
  func inward(on days: Range<Int>) -> [Find] {
    byDay.filter { days.contains($0.key) }.flatMap(\.value).filter { $0.direction != .outward }
  }

  /// Inspections on `days`; nil if none were told.
  func inspections(on days: Range<Int>) -> Int? {
    let told = inspections.filter { days.contains($0.key) }
    return told.isEmpty ? nil : told.values.reduce(0, +)
  }

  /// Inspections in the same weeks; nil for a week in which none were told.
  func inspectionWeeks(from monday: Int, count: Int) -> [Int?] {
    weeks(from: monday, count: count, inspections) { $0 }.map { $0 == 0 ? nil : $0 }
  }

  private func weeks<Value>(
    from monday: Int, count: Int, _ days: [Int: Value], _ number: (Value) -> Int
  ) -> [Int] {
    var result = Array(repeating: 0, count: count)
    for (day, value) in days {
      let week = (day - monday).flooredDivision(by: 7)
      if result.indices.contains(week) { result[week] += number(value) }
    }
    return result
  }
}
