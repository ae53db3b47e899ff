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
  /// Finds of the last twelve calendar months, oldest first, the running one last.
  package var months: [Int] = []
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

/// Finds on their way out of the six countries, at one place and by one way.
package struct OutwardFigures: Sendable, Equatable {
  /// Where they were found.
  package let place: PlaceID
  /// How they travelled.
  package let way: TransportMode.Way
  /// Finds in the last 90 days.
  package var lastQuarter: Int
  /// Finds in the 90 days before those.
  package var quarterBefore: Int
  /// Finds known to their day, in all.
  package var total: Int
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
  /// - Parameters:
  ///   - now: the moment.
  ///   - weeks: how many weeks are counted apart.
  ///   - known: by what is known now, or was when each of those weeks had ended.
  /// - Returns: places with at least one find.
  /// - Complexity: O(places × days with finds).
  package func gateways(at now: Instant, weeks: Int, known: Knowledge = .now) -> [GatewayFigures] {
    byPlace.map { $0.value.figures(of: $0.key, at: now, weeks: weeks, known: known) }
      .filter { $0.total + $0.undated > 0 }.sorted {
        let left = [$0.lastMonth, $0.lastQuarter, $0.total, $0.undated]
        let right = [$1.lastMonth, $1.lastQuarter, $1.total, $1.undated]
        return left == right ? $0.place < $1.place : right.lexicographicallyPrecedes(left)
      }
  }

  /// Figures of the way out of every place with such a find, most of the last 90 days first.
  package func outward(at now: Instant) -> [OutwardFigures] {
    let (quarter, quarterBefore) = FindWindow.quarters(before: now)
    var figures: [OutwardFigures] = []
    for (place, finds) in byPlace {
      var ways: [TransportMode.Way: OutwardFigures] = [:]
      for (day, all) in finds.byDay where day <= quarter.upperBound {
        for find in all where !find.isInward {
          var way =
            ways[find.way]
            ?? OutwardFigures(
              place: place, way: find.way, lastQuarter: 0, quarterBefore: 0, total: 0)
          way.total += 1
          if quarter.contains(day) { way.lastQuarter += 1 }
          if quarterBefore.contains(day) { way.quarterBefore += 1 }
          ways[find.way] = way
        }
      }
      figures += ways.values
    }
    return figures.sorted {
      let left = [$0.lastQuarter, $0.total]
      let right = [$1.lastQuarter, $1.total]
      if left != right { return right.lexicographicallyPrecedes(left) }
      return ($0.place, $0.way.rawValue) < ($1.place, $1.way.rawValue)
    }
  }

  /// Figures of every route, most finds of the last 90 days first.
  package func routes(at now: Instant) -> [RouteFigures] {
    let (quarter, quarterBefore) = FindWindow.quarters(before: now)
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
  func figures(
    of place: PlaceID, at now: Instant, weeks: Int, known: Knowledge
  ) -> GatewayFigures {
    let today = now.date.daysSinceEpoch
    let monday = now.date.startOfWeek.daysSinceEpoch
    var figures = GatewayFigures(
      place: place, way: .unknown, lastWeek: 0, lastMonth: 0, lastQuarter: 0,
      weeks: [], total: 0,
      undated: byMonth.values.reduce(0, +) + byYear.values.reduce(0, +))
    figures.months = inwardMonths(until: now.date, count: 12)
    figures.weeks = inwardWeeks(from: monday - 7 * (weeks - 1), count: weeks, known: known)
    var weights: [Double] = []
    var ways: [TransportMode.Way: Int] = [:]
    let week = FindWindow.last(7, before: now)
    let month = FindWindow.last(30, before: now)
    let quarter = FindWindow.last(90, before: now)
    let year = FindWindow.last(365, before: now)
    for (day, all) in byDay where day <= today {
      var count = 0
      for find in all where find.isInward {
        count += 1
        ways[find.way, default: 0] += 1
        if quarter.contains(day) { figures.sources.insert(find.source) }
        if year.contains(day), let kilograms = find.kilograms { weights.append(kilograms) }
      }
      figures.total += count
      let age = (today - day) / 7
      if age < 4 { figures.recentWeeks[3 - age] += count }
      if week.contains(day) { figures.lastWeek += count }
      if month.contains(day) { figures.lastMonth += count }
      if quarter.contains(day) { figures.lastQuarter += count }
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
  /// The last 90 days, and the 90 before those.
  static func quarters(before now: Instant) -> (last: ClosedRange<Int>, before: ClosedRange<Int>) {
    let quarter = last(90, before: now)
    return (quarter, (quarter.lowerBound - 90)...(quarter.lowerBound - 1))
  }

  /// Days since 1970 that began within `days` times 24 hours before `now`, today included.
  static func last(_ days: Int, before now: Instant) -> ClosedRange<Int> {
    let start = now.advanced(days: -days)
    return start.dayNumber + (start.secondOfDay == 0 ? 0 : 1)...now.dayNumber
  }
}
