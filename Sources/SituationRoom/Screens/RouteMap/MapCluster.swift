import Atlas
import Canvas
import TaskForce

/// Gateways that lie too close on the map for a label each.
struct MapCluster {
  /// Whether it is the gateway under the cursor, which joins no other.
  let isAlone: Bool
  private(set) var count: Int
  private var weeks: (before: Int, now: Int)
  private var places: [Place]

  init(_ place: Place, _ count: Int, weeks: (before: Int, now: Int), isAlone: Bool) {
    places = [place]
    self.count = count
    self.weeks = weeks
    self.isAlone = isAlone
  }

  /// Where the finds of the last four weeks stand against those before.
  var trend: FlowTrend { FlowTrend(before: weeks.before, now: weeks.now) }

  /// Dots from the middle to the edge of its disc, whose area grows with the count.
  var radius: Int { count >= 36 ? 3 : count >= 16 ? 2 : count >= 4 ? 1 : 0 }

  /// The place with most finds, where the label stands.
  var position: Position {
    Position(latitude: places[0].latitude, longitude: places[0].longitude)
  }

  /// The port's three letters, or the countries where it is more than one port: `BE+NL`.
  var name: String {
    guard places.count > 1 else { return String(places[0].id.code.suffix(3)) }
    let countries = Set(places.map(\.country.code)).sorted()
    return countries.prefix(3).joined(separator: "+") + (countries.count > 3 ? "+" : "")
  }

  mutating func add(_ place: Place, _ count: Int, weeks: (before: Int, now: Int)) {
    places.append(place)
    self.count += count
    self.weeks = (self.weeks.before + weeks.before, self.weeks.now + weeks.now)
  }

  /// Whether a label at `place` would collide with this one's: within nine columns and a row.
  func isNear(_ place: Place, _ viewport: Viewport, _ size: Size) -> Bool {
    let row = viewport.span / Double(max(1, size.height))
    let column = row / 2 * 1.25
    return abs(place.latitude - places[0].latitude) < row
      && abs(place.longitude - places[0].longitude) < column * 9
  }
}
