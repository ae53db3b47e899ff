/// How long a ship takes from an origin to a gateway: an assessment from sea distances.
package struct SeaLead: Sendable, Equatable {
  /// Days at sea at ``usualKnots``.
  package let days: Double
  /// By how many days at that speed the way may be longer or shorter, since the table has a
  /// neighbouring port only; 0 if it has both ports.
  package let slack: Double
  /// The pair of ports of the table that it rests on.
  package let measured: SeaPassage

  /// The speed of the table.
  package static let usualKnots = 16.0
  /// The speeds at which such ships go: what makes a window of an arrival.
  package static let knots = 14.0...18.0

  /// Whether the table has another pair of ports than was asked for.
  package var isApproximate: Bool { slack > 0 }

  /// The days of arrival, since 1970, of what left on one of `departure`.
  ///
  /// From the first hour of the first day at the highest speed to the last of the last at the
  /// lowest.
  package func arrival(from departure: ClosedRange<Int>) -> ClosedRange<Int> {
    let fastest = max(0, days - slack) * Self.usualKnots / Self.knots.upperBound
    let slowest = (days + slack) * Self.usualKnots / Self.knots.lowerBound
    let first = departure.lowerBound + Int(fastest.rounded(.down))
    let last = departure.upperBound + Int(slowest.rounded(.up))
    return first...max(first, last)
  }
}

/// Two ports and the days at sea between them at 16 kn (domain.md).
package struct SeaPassage: Sendable, Hashable {
  /// Where ships leave.
  package let origin: PlaceID
  /// Where they arrive.
  package let gateway: PlaceID
  /// Days at sea.
  package let days: Double

  private init(_ origin: String, _ gateway: String, _ days: Double) {
    self.origin = PlaceID(origin)
    self.gateway = PlaceID(gateway)
    self.days = days
  }

  /// The passages that were measured.
  package static let all = [
    SeaPassage("ECGYE", "BEANR", 14.8), SeaPassage("BRSSZ", "BEANR", 14.3),
    SeaPassage("COCTG", "NLRTM", 12.3), SeaPassage("COCTG", "ESALG", 10.8),
    SeaPassage("ECGYE", "ITGIT", 16.2), SeaPassage("DOCAU", "ESALG", 9.3),
    SeaPassage("SLFNA", "BEANR", 8.0),
  ]
}

extension SeaLead {
  /// Nautical miles within which a port stands for its neighbour.
  static let neighbourhood = 250.0

  /// The lead time from `origin` to `gateway`; nil if the table has no such pair nearby.
  ///
  /// A neighbouring port stands in with the distance between the two as slack; for a country any
  /// of its ports may be meant, so the slack is the way to the farthest one.
  package static func between(
    _ origin: RouteEnd, _ gateway: PlaceID, _ gazetteer: Gazetteer = .standard
  ) -> SeaLead? {
    let leads = SeaPassage.all.compactMap { passage -> SeaLead? in
      guard let left = gazetteer.miles(from: origin, to: passage.origin),
        let right = gazetteer.miles(from: .place(gateway), to: passage.gateway)
      else { return nil }
      return SeaLead(
        days: passage.days, slack: (left + right) / (24 * usualKnots), measured: passage)
    }
    return leads.min { $0.slack < $1.slack }
  }
}

extension Gazetteer {
  /// Nautical miles between neighbours; nil if they are none.
  fileprivate func miles(from end: RouteEnd, to port: PlaceID) -> Double? {
    guard let measured = place(port) else { return nil }
    switch end {
    case .place(let id):
      guard id != port else { return 0 }
      guard let place = place(id), place.kind == .port else { return nil }
      let miles = place.miles(to: measured)
      return miles <= SeaLead.neighbourhood ? miles : nil
    case .country(let country):
      guard measured.country == country else { return nil }
      return all.filter { $0.country == country && $0.kind == .port }
        .map { $0.miles(to: measured) }.max()
    }
  }
}

extension Place {
  /// Nautical miles in a straight line, good for neighbours: a degree of latitude is 60 of them.
  fileprivate func miles(to other: Place) -> Double {
    let north = latitude - other.latitude
    let east = (longitude - other.longitude) * cosine((latitude + other.latitude) / 2)
    return 60 * (north * north + east * east).squareRoot()
  }

  /// The series to its eighth power, exact to 0.0001 up to 90°.
  private func cosine(_ degrees: Double) -> Double {
    let angle = degrees * 3.141_592_653_589_793 / 180
    let square = angle * angle
    var sum = 1.0
    for divisor in [56.0, 30, 12, 2] { sum = 1 - sum * square / divisor }
    return sum
  }
}
