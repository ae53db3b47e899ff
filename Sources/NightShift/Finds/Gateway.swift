import TaskForce

/// A place where finds are made, and how often.
struct Gateway: Sendable {
  let place: String
  /// Finds a week.
  let weekly: Double
  let mode: TransportMode
  let direction: Direction
  /// Where loads come from, by weight; empty for loads that go out.
  let origins: [(item: String, weight: Double)]
  let substances: [(item: String, weight: Double)]
  let authority: String

  /// The country the place lies in.
  var country: String { String(place.prefix(2)) }

  private init(
    _ place: String, _ weekly: Double, _ mode: TransportMode, _ direction: Direction,
    _ origins: [(item: String, weight: Double)], _ substances: [(item: String, weight: Double)]
  ) {
    self.place = place
    self.weekly = weekly
    self.mode = mode
    self.direction = direction
    self.origins = origins
    self.substances = substances
    authority = "customs " + place.prefix(2)
  }

  private static let cocaine: [(item: String, weight: Double)] = [("cocaine", 1)]
  private static let mixed: [(item: String, weight: Double)] = [
    ("cocaine", 9), ("cannabis", 1),
  ]
  private static let south: [(item: String, weight: Double)] = [
    ("cocaine", 7), ("cannabis", 3),
  ]
  private static let made: [(item: String, weight: Double)] = [
    ("synthetic drugs", 7), ("ketamine", 2), ("cannabis", 1),
  ]

  private static let andes: [(item: String, weight: Double)] = [
    ("ECGYE", 40), ("COCTG", 14), ("BRSSZ", 14), ("ECPSJ", 6), ("COTRB", 6), ("PECLL", 5),
    ("CRMOB", 5), ("PABLB", 4), ("SLFNA", 2), ("COSMR", 4),
  ]
  private static let north: [(item: String, weight: Double)] = [
    ("ECGYE", 30), ("COCTG", 18), ("BRSSZ", 12), ("SRPBM", 8), ("COTRB", 8), ("CRMOB", 8),
    ("GYGEO", 4), ("DOCAU", 5), ("PAONX", 4),
  ]
  private static let strait: [(item: String, weight: Double)] = [
    ("COCTG", 16), ("ECGYE", 14), ("DOCAU", 10), ("BRSSZ", 8), ("PABLB", 6), ("MACAS", 6),
    ("CRMOB", 5),
  ]
  private static let tyrrhenian: [(item: String, weight: Double)] = [
    ("ECGYE", 18), ("BRSSZ", 10), ("COTRB", 6), ("COBUN", 4), ("PECLL", 3),
  ]
  private static let flights: [(item: String, weight: Double)] = [
    ("SRPBM", 14), ("CWWIL", 6), ("BRSSZ", 3), ("DOCAU", 4), ("GPPTP", 2), ("MQFDF", 2),
  ]

  /// Every gateway of the night.
  static let all: [Gateway] = sea + otherSea + air + land + outward
  private static let sea = [
    Gateway("BEANR", 3.2, .container, .inward, andes, cocaine),
    Gateway("NLRTM", 2.8, .container, .inward, north, cocaine),
    Gateway("FRLEH", 2.0, .container, .inward, andes, cocaine),
    Gateway("ESALG", 1.4, .container, .inward, strait, south),
    Gateway("ESVLC", 1.2, .container, .inward, strait, mixed),
    Gateway("DEHAM", 1.0, .container, .inward, andes, cocaine),
    Gateway("ITGIT", 0.7, .container, .inward, tyrrhenian, cocaine),
    Gateway("NLVLI", 0.46, .container, .inward, north, cocaine),
    Gateway("FRDKK", 0.4, .container, .inward, north, cocaine),
    Gateway("DEBRV", 0.4, .container, .inward, andes, cocaine),
  ]
  private static let otherSea = [
    Gateway("ESBCN", 0.5, .container, .inward, strait, mixed),
    Gateway("BEZEE", 0.25, .container, .inward, north, cocaine),
    Gateway("ITGOA", 0.3, .container, .inward, tyrrhenian, cocaine),
    Gateway("ITLIV", 0.25, .container, .inward, tyrrhenian, cocaine),
    Gateway("ITVDL", 0.15, .container, .inward, tyrrhenian, cocaine),
    Gateway("FRFOS", 0.3, .container, .inward, tyrrhenian, mixed),
    Gateway("PTSIE", 0.3, .container, .inward, strait, cocaine),
    Gateway("PTLEI", 0.2, .bulk, .inward, strait, cocaine),
    Gateway("ESLPA", 0.3, .smallVessel, .inward, strait, south),
    Gateway("ESVGO", 0.15, .semiSubmersible, .inward, strait, cocaine),
    Gateway("ESCAD", 0.2, .smallVessel, .inward, [("MACAS", 1)], south),
    Gateway("FRMTX", 0.15, .bulk, .inward, andes, cocaine),
    Gateway("SEGOT", 0.15, .container, .inward, north, cocaine),
    Gateway("PLGDN", 0.15, .container, .inward, andes, cocaine),
  ]
  private static let air = [
    Gateway("NLSPL", 1.7, .airCargo, .inward, flights, mixed),
    Gateway("BEBRU", 1.0, .airCargo, .inward, flights, mixed),
    Gateway("ESMAD", 0.8, .airCargo, .inward, flights, mixed),
  ]
  private static let land = [
    Gateway("FRLLE", 0.5, .road, .transit, [], mixed),
    Gateway("ITTRS", 0.25, .rail, .inward, [("TRMER", 1)], [("heroin", 3), ("cannabis", 1)]),
    Gateway("NLMOE", 0.2, .rail, .transit, [], mixed),
    Gateway("ESALG", 0.3, .road, .inward, [("MACAS", 1)], [("cannabis", 1)]),
  ]
  private static let outward = [
    Gateway("NLSPL", 0.7, .post, .outward, [], made),
    Gateway("BEBRU", 0.35, .airCargo, .outward, [], made),
    Gateway("NLRTM", 0.45, .road, .outward, [], made),
    Gateway("DEHAM", 0.2, .rail, .outward, [], made),
    Gateway("FRDKK", 0.25, .road, .outward, [], made),
    Gateway("ESVLC", 0.15, .container, .transit, [("COCTG", 1)], cocaine),
    Gateway("ITGIT", 0.2, .container, .transit, [("ECGYE", 1)], cocaine),
  ]
}
