import TaskForce

/// One way through a crossing of the Balkans: how much is checked there, and how often something
/// is found.
struct Passage: Sendable {
  let place: PlaceID
  let from: Country
  let to: Country
  /// Vehicles checked in a day.
  let daily: Double
  /// Finds a week.
  let weekly: Double
  /// Minutes that lorries usually wait.
  let queue: Double

  private init(
    _ place: String, _ way: (String, String), month checks: Double, _ finds: Double,
    queue: Double
  ) {
    self.place = PlaceID(place)
    from = Country(way.0)
    to = Country(way.1)
    daily = checks / 30
    weekly = finds * 7 / 30
    self.queue = queue
  }

  /// The crossing whose counts stopped coming on Friday morning.
  static let unheard = PlaceID("ipsala-kipoi")
  /// The crossing that slows down in the shift.
  static let slowed = PlaceID("batrovci-bajakovo")

  /// Heroin, north-west; the checks and finds are those of thirty days.
  static let northWest = [
    Passage("kapitan-andreevo", ("TR", "BG"), month: 4_810, 12, queue: 170),
    Passage("batrovci-bajakovo", ("RS", "HR"), month: 6_120, 9, queue: 105),
    Passage("horgos-roszke", ("RS", "HU"), month: 3_470, 6, queue: 120),
    Passage("kalotina-gradina", ("BG", "RS"), month: 2_950, 4, queue: 70),
    Passage("evzoni-bogorodica", ("GR", "MK"), month: 2_240, 3, queue: 35),
    Passage("tabanovce-presevo", ("MK", "RS"), month: 1_980, 2, queue: 52),
    Passage("ruse-giurgiu", ("BG", "RO"), month: 1_410, 1, queue: 48),
    Passage("gradiska", ("BA", "HR"), month: 1_650, 1, queue: 40),
    Passage("ipsala-kipoi", ("TR", "GR"), month: 860, 0.3, queue: 60),
  ]

  /// Money and precursors, south-east.
  static let southEast = [
    Passage("kapitan-andreevo", ("BG", "TR"), month: 2_640, 3, queue: 80),
    Passage("batrovci-bajakovo", ("HR", "RS"), month: 1_720, 2, queue: 42),
  ]
}

/// A port of the Balkans where cocaine comes ashore.
struct SeaGate: Sendable {
  let place: PlaceID
  /// Containers inspected in a day.
  let daily: Double
  /// Finds a week.
  let weekly: Double

  private init(_ place: String, month inspections: Double, _ finds: Double) {
    self.place = PlaceID(place)
    daily = inspections / 30
    weekly = finds * 7 / 30
  }

  /// The inspections and finds are those of thirty days.
  static let all = [
    SeaGate("ALDRZ", month: 310, 5), SeaGate("HRPLE", month: 420, 4),
    SeaGate("SIKOP", month: 515, 3), SeaGate("MEBAR", month: 190, 2),
    SeaGate("HRRJK", month: 260, 0.4), SeaGate("GRPIR", month: 640, 0.4),
    SeaGate("GRSKG", month: 220, 0.2),
  ]
}
