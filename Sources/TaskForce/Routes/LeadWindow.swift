/// A find, or a report, on the source side: another load may be on its way from there.
package struct SourceDeparture: Sendable, Equatable {
  /// What told of it.
  package enum Kind: String, Sendable { case find, signal }

  /// Where.
  package let origin: PlaceID
  /// What told of it.
  package let kind: Kind
  /// The days on which it may have been, since 1970: one, or all of a month.
  package let days: ClosedRange<Int>
}

/// When a load that left with a find or signal on the source side would arrive: an assessment.
package struct LeadWindow: Sendable, Equatable {
  /// What it begins with.
  package let departure: SourceDeparture
  /// Where it would arrive: to where most loads of that origin came in the last 365 days.
  package let gateway: PlaceID
  /// How long it takes.
  package let lead: SeaLead
  /// The days of arrival, since 1970.
  package let arrival: ClosedRange<Int>
  /// Finds at the gateway on those days whose load came from there, or from that country.
  package var found: Int

  /// Whether the last day of arrival is not past at `now`.
  package func isAhead(at now: Instant) -> Bool { arrival.upperBound >= now.date.daysSinceEpoch }
}

extension Routes {
  /// Days back for which departures are looked at: the longest passage at the lowest speed, and
  /// two weeks more in which it is seen what came of it.
  package static let departureDays = 33

  /// The finds at ports of source and transit in the last ``departureDays`` days, newest first;
  /// several of one day and port are one.
  package func departures(
    at now: Instant, gazetteer: Gazetteer = .standard
  ) -> [SourceDeparture] {
    let today = now.date.daysSinceEpoch
    let recent = today - Self.departureDays...today
    return byPlace.flatMap { id, finds -> [SourceDeparture] in
      guard let place = gazetteer.place(id), place.isOversea else { return [] }
      let days = finds.byDay.keys.filter { recent.contains($0) }.map { $0...$0 }
      let months = finds.byMonth.keys.compactMap { Self.days(ofMonth: $0) }
        .filter { $0.overlaps(recent) }.map { $0.lowerBound...min($0.upperBound, today) }
      return (days + months).map { SourceDeparture(origin: id, kind: .find, days: $0) }
    }.inOrder
  }

  /// The days of a month counted as the finds known to their month are.
  private static func days(ofMonth number: Int) -> ClosedRange<Int>? {
    let (year, month) = (number.flooredDivision(by: 12), number - 12 * (number / 12) + 1)
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    return first.daysSinceEpoch...first.daysSinceEpoch + CivilDate.days(in: month, of: year) - 1
  }

  /// When what left with `departures` would arrive, at the gateway to which most loads of that
  /// origin came; without those for which no sea distance is known.
  package func leadWindows(
    of departures: [SourceDeparture], at now: Instant, gazetteer: Gazetteer = .standard
  ) -> [LeadWindow] {
    let routes = seaRoutes(at: now, gazetteer)
    return departures.compactMap { departure in
      let country = gazetteer.place(departure.origin)?.country
      func count(_ isMeant: (RouteEnd) -> Bool) -> [PlaceID: Int] {
        routes.filter { isMeant($0.key.origin) }
          .reduce(into: [:]) { $0[$1.key.gateway, default: 0] += $1.value }
      }
      let own = count { $0 == .place(departure.origin) }
      let any = own.isEmpty ? count { $0.country(in: gazetteer) == country } : own
      let usual = any.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
      let measured = SeaPassage.all.filter { $0.origin == departure.origin }.map(\.gateway)
      return (usual + measured).lazy
        .compactMap { self.window(departure, to: $0, gazetteer) }.first
    }
  }

  /// When what left with `departure` would arrive at `gateway`; nil if no sea distance is known.
  package func window(
    _ departure: SourceDeparture, to gateway: PlaceID, _ gazetteer: Gazetteer = .standard
  ) -> LeadWindow? {
    guard let lead = SeaLead.between(.place(departure.origin), gateway, gazetteer) else {
      return nil
    }
    let arrival = lead.arrival(from: departure.days)
    let country = gazetteer.place(departure.origin)?.country
    let found =
      byPlace[gateway]?.inward(on: arrival.lowerBound..<arrival.upperBound + 1)
      .count { $0.origin?.country(in: gazetteer) == country } ?? 0
    return LeadWindow(
      departure: departure, gateway: gateway, lead: lead, arrival: arrival, found: found)
  }

  /// Finds of the last 365 days by route, of loads that came by sea.
  private func seaRoutes(at now: Instant, _ gazetteer: Gazetteer) -> [RouteKey: Int] {
    let year = FindWindow.last(365, before: now)
    return byRoute.filter {
      $0.key.way == .sea && gazetteer.place($0.key.gateway)?.role == .gateway
    }.mapValues { days in
      days.reduce(0) { $0 + (year.contains($1.key) ? $1.value : 0) }
    }.filter { $0.value > 0 }
  }
}

extension Reports {
  /// Reports of the last ``Routes/departureDays`` days about ports of source and transit, newest
  /// first; several of one day and port are one.
  package func departures(
    at now: Instant, gazetteer: Gazetteer = .standard
  ) -> [SourceDeparture] {
    let today = now.date.daysSinceEpoch
    let days = all.compactMap { report -> SourceDeparture? in
      guard let id = report.place, gazetteer.place(id)?.isOversea == true else { return nil }
      let first = report.occurredAt.date.daysSinceEpoch
      let last = report.precision.lastSecond(from: report.occurredAt).date.daysSinceEpoch
      guard last >= today - Routes.departureDays, first <= today else { return nil }
      return SourceDeparture(origin: id, kind: .signal, days: first...max(first, min(last, today)))
    }
    return days.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.inOrder
  }
}

extension [SourceDeparture] {
  /// The latest first, then by place.
  package var inOrder: [SourceDeparture] {
    sorted {
      ($1.days.upperBound, $0.origin, $0.kind.rawValue)
        < ($0.days.upperBound, $1.origin, $1.kind.rawValue)
    }
  }
}

extension Place {
  /// Whether loads leave there by sea for the gateways.
  fileprivate var isOversea: Bool { kind == .port && (role == .source || role == .transit) }
}
