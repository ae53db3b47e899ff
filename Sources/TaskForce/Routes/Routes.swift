/// Finds by place and day, and the routes they came by: counts, never sums of weight.
///
/// Bounded by places × days, however long the log is.
package struct Routes: Sendable, Equatable, Codable {
  fileprivate(set) var byPlace: [PlaceID: PlaceFinds] = [:]
  fileprivate(set) var byRoute: [RouteKey: [DayNumber: Int]] = [:]
  /// What persons found signals to be.
  package internal(set) var reviews: [SignalID: SignalReview] = [:]
  /// What officers do about signals besides judging them.
  package internal(set) var signalWork: [SignalID: SignalWork] = [:]
  /// Comparisons whose places and periods were fixed, the last of each pair, oldest first.
  package internal(set) var comparisons: [Comparison] = []
  /// Totals that authorities published, oldest first.
  package fileprivate(set) var statistics: [PublishedStatistic] = []
  /// Finds at no place of the gazetteer, by country.
  package fileprivate(set) var unplaced: [Country: Int] = [:]
  /// The day of the first find known to its day, since 1970.
  package fileprivate(set) var firstDay: Int?
  /// Raised by everything that changes a count, so that charts are drawn up anew only then.
  package internal(set) var changes = 0
  /// The last find known to its day: where and when.
  package fileprivate(set) var lastFind: LastFind?

  /// Every marking that a find in here has; finds hold its number.
  private(set) var markings: [Marking] = []
  /// Numbers of ``markings`` that the audience may not see: such finds are counted, and what else
  /// is known of them is left out.
  private(set) var withheldMarkings: Set<Int> = []

  typealias DayNumber = Int

  /// No finds.
  package init() {}

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
    let marking = Marking(event.envelope)
    let find = Find(
      kilograms: facts.kilograms, way: facts.mode?.way ?? .unknown,
      direction: seizure.direction ?? .inward, source: event.envelope.source,
      origin: facts.originPlace.map(RouteEnd.place) ?? facts.origin.map(RouteEnd.country),
      concealment: facts.concealment?.lowercased(), knownOn: event.recordedAt.date.daysSinceEpoch,
      marking: number(of: marking))
    let day = event.envelope.occurredAt.date.daysSinceEpoch
    changes += 1
    byPlace[place, default: PlaceFinds()].add(
      find, day: day, event.envelope.precision, isPublic: marking.isPublicRecord)
    guard event.envelope.precision == .day || event.envelope.precision == .instant else { return }
    if day > lastFind?.day.date.daysSinceEpoch ?? .min {
      lastFind = LastFind(place: place, day: event.envelope.occurredAt)
    }
    firstDay = min(firstDay ?? day, day)
    if find.isInward, let origin = find.origin {
      let key = RouteKey(origin: origin, gateway: place, way: find.way)
      byRoute[key, default: [:]][day, default: 0] += 1
    }
  }

  mutating func record(_ count: InspectionCounted, _ event: RecordedEvent) {
    guard Gazetteer.standard.place(count.place)?.role == .gateway else { return }
    let day = event.envelope.occurredAt.date.daysSinceEpoch
    byPlace[count.place, default: PlaceFinds()].add(inspections: count.inspections, day: day)
    changes += 1
  }

  mutating func record(_ statistic: StatisticPublished, _ event: RecordedEvent) {
    let facts = statistic.circumstances
    statistics.append(
      PublishedStatistic(
        place: facts.place, country: facts.country, year: event.envelope.occurredAt.date.year,
        precision: event.envelope.precision, substance: facts.substance,
        kilograms: facts.kilograms, unit: statistic.unit, count: statistic.count,
        marking: Marking(event.envelope)))
  }

  private mutating func number(of marking: Marking) -> Int {
    if let known = markings.firstIndex(of: marking) { return known }
    markings.append(marking)
    return markings.count - 1
  }
}

extension Routes {
  /// Counts hold withheld finds too, since they name no subject; how those were hidden, what was
  /// published for others, who judged what, and what was written about it, is left out.
  func released(to audience: Audience) -> Routes {
    var result = self
    result.withheldMarkings = Set(markings.indices.filter { !audience.maySee(markings[$0]) })
    result.keepStatistics { audience.maySee($0.marking) }
    result.comparisons.removeAll { !audience.maySee($0.marking) }
    for (signal, review) in reviews where !audience.maySee(review.marking) {
      result.reviews[signal]?.officer = nil
    }
    for (signal, work) in signalWork {
      result.signalWork[signal] = work.released(to: audience)
    }
    return result
  }

  /// Leaves the statistics of which `isKept` is true.
  mutating func keepStatistics(_ isKept: (PublishedStatistic) -> Bool) {
    statistics.removeAll { !isKept($0) }
  }

  /// How `find` was hidden, unless the audience may not know it.
  func concealment(of find: Find) -> String? {
    withheldMarkings.contains(find.marking) ? nil : find.concealment
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
    result.comparisons = comparisons.filter { comparison in
      (comparison.squeezed + comparison.receiver).contains {
        gazetteer.touches(country, at: $0)
      }
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
  /// Who may see it.
  let marking: Marking
}
