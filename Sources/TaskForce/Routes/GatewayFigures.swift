/// What can be said of the finds that came in or passed at one place, at one moment.
package struct GatewayFigures: Sendable, Equatable {
  /// The place.
  package let place: PlaceID
  /// The way by which most finds came.
  package var way: TransportMode.Way
  /// Finds in the last 7 days, today included.
  package var lastWeek: Int
  /// Finds in the last 30 days.
  package var lastMonth: Int
  /// Finds in the last 90 days.
  package var lastQuarter: Int
  /// Finds of the last weeks (Monday to Sunday, UTC), oldest first, the running one last.
  package var weeks: [Int]
  /// Finds of the last four spans of seven days, oldest first, the one that ends today last.
  package var recentWeeks = [0, 0, 0, 0]
  /// Median weight in kilograms over the last 365 days; nil without weights.
  package var medianKilograms: Double?
  /// Share of the largest load in the weight of the last 365 days, 0…1.
  package var largestShare: Double?
  /// Finds known to their day, in all.
  package var total: Int
  /// Finds known only to their month or year, which no weekly figure counts.
  package var undated: Int
  /// Who said what the figures of the last 90 days rest on.
  package var sources: Set<SourceID> = []
}

/// How many finds came by a route.
package struct RouteFigures: Sendable, Equatable {
  /// From where to where.
  package let route: RouteKey
  /// Finds in the last 90 days.
  package var lastQuarter: Int
  /// Finds in the 90 days before those.
  package var quarterBefore: Int
  /// Finds known to their day, in all.
  package var total: Int
}

extension Routes {
  /// Figures of every place with a find, at `now`, most finds of the last 30 days first, then of
  /// the last 90, then of all.
  ///
  /// - Complexity: O(places × days with finds).
  package func gateways(at now: Instant, weeks: Int) -> [GatewayFigures] {
    byPlace.map { $0.value.figures(of: $0.key, at: now, weeks: weeks) }
      .filter { $0.total + $0.undated > 0 }.sorted {
        let left = [$0.lastMonth, $0.lastQuarter, $0.total, $0.undated]
        let right = [$1.lastMonth, $1.lastQuarter, $1.total, $1.undated]
        return left == right ? $0.place < $1.place : right.lexicographicallyPrecedes(left)
      }
  }

  /// Figures of every route, most finds of the last 90 days first.
  package func routes(at now: Instant) -> [RouteFigures] {
    let quarter = FindWindow.last(90, before: now)
    let quarterBefore = (quarter.lowerBound - 90)...(quarter.lowerBound - 1)
    return byRoute.map { key, days in
      func count(_ window: ClosedRange<Int>) -> Int {
        days.reduce(0) { $0 + (window.contains($1.key) ? $1.value : 0) }
      }
      return RouteFigures(
        route: key, lastQuarter: count(quarter),
        quarterBefore: count(quarterBefore),
        total: days.reduce(0) { $0 + $1.value })
    }.sorted {
      let left = [$0.lastQuarter, $0.total]
      let right = [$1.lastQuarter, $1.total]
      if left != right { return right.lexicographicallyPrecedes(left) }
      return ($0.route.origin.code, $0.route.gateway, $0.route.way.rawValue)
        < ($1.route.origin.code, $1.route.gateway, $1.route.way.rawValue)
    }
  }
}

extension PlaceFinds {
  func figures(of place: PlaceID, at now: Instant, weeks: Int) -> GatewayFigures {
    let today = now.date.daysSinceEpoch
    let monday = now.date.startOfWeek.daysSinceEpoch
    var figures = GatewayFigures(
      place: place, way: .unknown, lastWeek: 0, lastMonth: 0, lastQuarter: 0,
      weeks: Array(repeating: 0, count: weeks), total: 0,
      undated: byMonth.values.reduce(0, +) + byYear.values.reduce(0, +))
    var weights: [Double] = []
    var ways: [TransportMode.Way: Int] = [:]
    for (day, all) in byDay where day <= today {
      let finds = all.filter { $0.direction != .outward }
      func isWithin(_ days: Int) -> Bool { FindWindow.last(days, before: now).contains(day) }
      figures.total += finds.count
      let age = (today - day) / 7
      if age < 4 { figures.recentWeeks[3 - age] += finds.count }
      if isWithin(7) { figures.lastWeek += finds.count }
      if isWithin(30) { figures.lastMonth += finds.count }
      if isWithin(90) {
        figures.lastQuarter += finds.count
        figures.sources.formUnion(finds.map(\.source))
      }
      let week = weeks - 1 - (monday - day + 6).flooredDivision(by: 7)
      if day >= monday {
        figures.weeks[weeks - 1] += finds.count
      } else if (0..<weeks).contains(week) {
        figures.weeks[week] += finds.count
      }
      if isWithin(365) { weights += finds.compactMap(\.kilograms) }
      for find in finds { ways[find.way, default: 0] += 1 }
    }
    figures.way =
      ways.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
      ?? .unknown
    weights.sort()
    figures.medianKilograms = weights.median
    let sum = weights.reduce(0, +)
    if sum > 0, let largest = weights.last { figures.largestShare = largest / sum }
    return figures
  }
}

extension [Double] {
  /// The middle of sorted values, the mean of the two middle ones for an even count.
  var median: Double? {
    guard !isEmpty else { return nil }
    return count % 2 == 1 ? self[count / 2] : (self[count / 2 - 1] + self[count / 2]) / 2
  }
}

/// The days that count as lately.
enum FindWindow {
  /// Days since 1970 that began within `days` times 24 hours before `now`, today included.
  static func last(_ days: Int, before now: Instant) -> ClosedRange<Int> {
    let start = now.advanced(days: -days)
    let first = start.secondOfDay == 0 ? start.date : start.date.advanced(days: 1)
    return first.daysSinceEpoch...now.date.daysSinceEpoch
  }
}
