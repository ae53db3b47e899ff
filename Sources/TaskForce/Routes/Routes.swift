/// Finds by place and day, and the routes they came by: counts, never sums of weight.
///
/// Bounded by places × days, however long the log is.
package struct Routes: Sendable, Equatable, Codable {
  fileprivate(set) var byPlace: [PlaceID: PlaceFinds] = [:]
  fileprivate(set) var byRoute: [RouteKey: [DayNumber: Int]] = [:]
  /// Totals that authorities published, oldest first.
  package fileprivate(set) var statistics: [PublishedStatistic] = []
  /// Finds at no place of the gazetteer, by country.
  package fileprivate(set) var unplaced: [Country: Int] = [:]
  /// The last find known to its day: where and when.
  package fileprivate(set) var lastFind: LastFind?

  typealias DayNumber = Int

  package struct LastFind: Sendable, Equatable, Codable {
    package let place: PlaceID
    package let day: Instant
  }

  mutating func record(_ seizure: SeizureRecorded, _ event: RecordedEvent) {
    let facts = seizure.circumstances
    guard let place = facts.place else {
      if let country = facts.country { unplaced[country, default: 0] += 1 }
      return
    }
    let find = Find(
      kilograms: facts.kilograms, way: facts.mode?.way ?? .unknown,
      direction: seizure.direction ?? .inward, source: event.envelope.source)
    let day = event.envelope.occurredAt.date.daysSinceEpoch
    byPlace[place, default: PlaceFinds()].add(find, day: day, event.envelope.precision)
    guard event.envelope.precision == .day || event.envelope.precision == .instant else { return }
    if day > lastFind?.day.date.daysSinceEpoch ?? .min {
      lastFind = LastFind(place: place, day: event.envelope.occurredAt)
    }
    if let origin = facts.originPlace.map(RouteEnd.place) ?? facts.origin.map(RouteEnd.country) {
      let key = RouteKey(origin: origin, gateway: place, way: find.way)
      byRoute[key, default: [:]][day, default: 0] += 1
    }
  }

  mutating func record(_ statistic: StatisticPublished, _ event: RecordedEvent) {
    let facts = statistic.circumstances
    statistics.append(
      PublishedStatistic(
        place: facts.place, country: facts.country, year: event.envelope.occurredAt.date.year,
        precision: event.envelope.precision, substance: facts.substance,
        kilograms: facts.kilograms, unit: statistic.unit, count: statistic.count))
  }
}

extension Routes {
  /// Gateways in `country`, routes that end or begin there, figures published about it.
  func concerning(_ country: Country, _ gazetteer: Gazetteer) -> Routes {
    var result = self
    result.byPlace = byPlace.filter { gazetteer.touches(country, at: $0.key) }
    result.byRoute = byRoute.filter { route, _ in
      gazetteer.touches(country, at: route.gateway)
        || route.origin.country(in: gazetteer) == country
    }
    result.statistics = statistics.filter { statistic in
      statistic.country == country
        || statistic.place.map { gazetteer.touches(country, at: $0) } ?? false
    }
    result.unplaced = unplaced.filter { $0.key == country }
    if let last = lastFind, !gazetteer.touches(country, at: last.place) { result.lastFind = nil }
    return result
  }
}

/// Where a route begins.
package enum RouteEnd: Hashable, Sendable, Codable {
  case country(Country)
  case place(PlaceID)

  /// The country of it.
  package func country(in gazetteer: Gazetteer) -> Country? {
    switch self {
    case .country(let country): country
    case .place(let place): gazetteer.place(place)?.country
    }
  }

  /// Code of the place or country.
  package var code: String {
    switch self {
    case .country(let country): country.code
    case .place(let place): place.code
    }
  }
}

/// From where to where and how.
package struct RouteKey: Hashable, Sendable, Codable {
  /// Where the loads came from.
  package let origin: RouteEnd
  /// Where they were found.
  package let gateway: PlaceID
  /// How they travelled.
  package let way: TransportMode.Way
}

/// A total over a period, as an authority published it.
package struct PublishedStatistic: Sendable, Equatable, Codable {
  /// The place it is about, if one.
  package let place: PlaceID?
  /// The country it is about.
  package let country: Country?
  /// The year, or the year in which the period began.
  package let year: Int
  /// Year, month or day.
  package let precision: Precision
  /// Such as `cocaine`.
  package let substance: String?
  /// Weight, if it is one.
  package let kilograms: Double?
  /// What was counted, if not weight.
  package let unit: String?
  /// How many.
  package let count: Int?
}

/// One find.
struct Find: Sendable, Equatable, Codable {
  let kilograms: Double?
  let way: TransportMode.Way
  let direction: Direction
  let source: SourceID
}

/// The finds at one place.
package struct PlaceFinds: Sendable, Equatable, Codable {
  private(set) var byDay: [Int: [Find]] = [:]
  private(set) var byMonth: [Int: Int] = [:]
  private(set) var byYear: [Int: Int] = [:]

  mutating func add(_ find: Find, day: Int, _ precision: Precision) {
    let date = CivilDate(daysSinceEpoch: day)
    switch precision {
    case .instant, .day: byDay[day, default: []].append(find)
    case .month: byMonth[date.year * 12 + date.month - 1, default: 0] += 1
    case .year: byYear[date.year, default: 0] += 1
    }
  }
}
