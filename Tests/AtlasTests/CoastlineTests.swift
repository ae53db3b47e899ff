import Testing

@testable import Atlas

@Suite struct CoastlineTests {
  @Test("every coast is on the earth", arguments: [Coastline.coarse, Coastline.fine])
  func onEarth(_ coastline: Coastline) {
    #expect(coastline.lines.count > 100)
    for line in coastline.lines {
      #expect(line.points.count > 1)
      #expect(line.south >= -90 && line.north <= 90 && line.west >= -180 && line.east <= 180)
      #expect(line.points.allSatisfy { $0.latitude >= line.south && $0.latitude <= line.north })
      #expect(line.points.allSatisfy { $0.longitude >= line.west && $0.longitude <= line.east })
    }
  }

  @Test("numbers are read with their signs and in the scale stated")
  func format() {
    let coastline = Coastline("scale 20\n-20,40 3600,-1\n5,5 6,6 7,8")
    #expect(coastline.lines.count == 2)
    #expect(
      coastline.lines[0].points == [
        Position(latitude: 2, longitude: -1), Position(latitude: -0.05, longitude: 180),
      ])
    #expect(coastline.lines[1].points.last == Position(latitude: 0.4, longitude: 0.35))
  }

  @Test("nothing, or half a line, is no coast")
  func empty() {
    #expect(Coastline("").lines.isEmpty)
    #expect(Coastline("scale 10\n\n").lines.isEmpty)
    #expect(Coastline("scale 10\n5\n5,6\n").lines.isEmpty)
  }
}
