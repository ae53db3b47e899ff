/// The coasts of the world as lines of longitude and latitude.
package struct Coastline: Sendable {
  /// One stretch of coast, in degrees.
  struct Line: Sendable {
    let points: [Position]
    let west: Double
    let east: Double
    let south: Double
    let north: Double
  }

  let lines: [Line]

  /// For a map of continents, some 3,300 points.
  package static let coarse = Coastline(Coastline110m.text)
  /// For a map of one sea, some 10,700 points.
  package static let fine = Coastline(Coastline50m.text)

  /// Reads `scale N`, then one line of `x,y x,y …` in degrees × N for each stretch of coast.
  init(_ text: StaticString) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var lines: [Line] = []
    var scale = 1.0
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      if line.first == UInt8(ascii: "s") {
        scale = Double(Self.numbers(in: line).first ?? 1)
      } else {
        let numbers = Self.numbers(in: line).map { Double($0) / scale }
        let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
          Position(latitude: numbers[$0 + 1], longitude: numbers[$0])
        }
        if points.count > 1 { lines.append(Line(points)) }
      }
    }
    self.lines = lines
  }

  private static func numbers(in line: some Sequence<UInt8>) -> [Int] {
    var numbers: [Int] = []
    var value: Int?
    var sign = 1
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"): sign = -1
      case 48...57: value = (value ?? 0) * 10 + Int(byte) - 48
      default:
        if let number = value { numbers.append(sign * number) }
        value = nil
        sign = 1
      }
    }
    if let number = value { numbers.append(sign * number) }
    return numbers
  }
}

extension Coastline.Line {
  init(_ points: [Position]) {
    self.points = points
    west = points.map(\.longitude).min() ?? 0
    east = points.map(\.longitude).max() ?? 0
    south = points.map(\.latitude).min() ?? 0
    north = points.map(\.latitude).max() ?? 0
  }
}

/// A place on the earth, in degrees north and east.
package struct Position: Hashable, Sendable {
  /// Degrees north, −90…90.
  package let latitude: Double
  /// Degrees east, −180…180.
  package let longitude: Double

  /// `latitude` north and `longitude` east.
  package init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}
