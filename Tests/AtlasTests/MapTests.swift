import Canvas
import Testing

@testable import Atlas

@Suite struct MapTests {
  private static let ports: [(name: String, at: Position)] = [
    ("GYE 40", Position(latitude: -2.28, longitude: -79.91)),
    ("BE+NL 23", Position(latitude: 51.27, longitude: 4.34)),
    ("ALG 6", Position(latitude: 36.13, longitude: -5.43)),
    ("SSZ 8", Position(latitude: -23.96, longitude: -46.3)),
    ("HAM 4", Position(latitude: 53.53, longitude: 9.92)),
  ]

  private func labels() -> [MapItems.Label] {
    Self.ports.map { MapItems.Label($0.name, at: $0.at, style: Style(.mapLabel)) }
  }

  private func drawn(
    _ view: Viewport, _ size: Size, _ items: MapItems = MapItems(), _ symbols: Symbols = .unicode
  ) -> [String] {
    var canvas = Canvas(size: size)
    Map.draw(
      MapLayer(view, size: size), items, on: &canvas, in: canvas.bounds, coast: Style(.mapCoast),
      symbols)
    return canvas.rows
  }

  /// The rows without the blanks at their ends, which editors would strip from this file.
  private func art(_ rows: [String]) -> String {
    rows.map { row in
      var text = Substring(row)
      while text.last == " " { text.removeLast() }
      return String(text)
    }.joined(separator: "\n")
  }

  @Test("the Atlantic with its ports and a way across")
  func atlantic() {
    let way = MapItems.Route(
      through: MapItems.Route.points(from: Self.ports[0].at, to: Self.ports[1].at),
      style: Style(.mapRoute), period: 3)
    let rows = drawn(
      .atlantic, Size(width: 48, height: 14), MapItems(routes: [way], labels: labels()))
    #expect(art(rows) == Self.atlanticArt)
  }

  @Test("the coasts of the Balkans, in ASCII")
  func balkans() {
    let rows = drawn(.balkans, Size(width: 40, height: 10), MapItems(), .ascii)
    #expect(art(rows) == Self.balkansArt)
  }

  @Test("in ASCII there is nothing but ASCII")
  func ascii() {
    let rows = drawn(.europe, Size(width: 60, height: 16), MapItems(labels: labels()), .ascii)
    #expect(rows.joined().utf8.allSatisfy { $0 < 0x7f })
    #expect(rows.joined().contains("ALG 6"))
  }

  @Test("a map stays in its place")
  func clipped() {
    var canvas = Canvas(size: Size(width: 40, height: 12))
    let area = Rect(column: 6, row: 3, width: 25, height: 6)
    let way = MapItems.Route(
      through: MapItems.Route.points(from: Self.ports[0].at, to: Self.ports[1].at),
      style: Style(.mapRoute))
    Map.draw(
      MapLayer(.europe, size: area.size), MapItems(routes: [way], labels: labels()), on: &canvas,
      in: area, coast: Style(.mapCoast), .unicode)
    #expect(canvas.cells.contains { $0 != .blank })
    for row in 0..<12 {
      for column in 0..<40 where !(6..<31).contains(column) || !(3..<9).contains(row) {
        #expect(canvas[column, row] == .blank)
      }
    }
  }

  @Test("a map without room is no map", arguments: [(0, 0), (0, 5), (5, 0), (1, 1)])
  func tiny(_ width: Int, _ height: Int) {
    let rows = drawn(.europe, Size(width: width, height: height), MapItems(labels: labels()))
    #expect(rows.count == height && rows.allSatisfy { $0.columns == width })
  }

  @Test("labels are whole, apart, and the most important one is there", arguments: UInt64(1)...40)
  func labelsNeverOverlap(_ seed: UInt64) {
    var state = seed
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let names = (0..<40).map { "P\(10 + $0)" + String(repeating: "x", count: random(6)) }
    let labels = names.map { name in
      let at = Position(
        latitude: 37 + Double(random(200)) / 10, longitude: -8 + Double(random(280)) / 10)
      return MapItems.Label(name, at: at, style: Style(.mapLabel))
    }
    let size = Size(width: 40, height: 12)
    var canvas = Canvas(size: size)
    Map.draw(
      MapLayer(.europe, size: size), MapItems(labels: labels), on: &canvas, in: canvas.bounds,
      coast: Style(.mapCoast), .unicode)
    var seen: [String] = []
    for row in 0..<size.height {
      var text = ""
      for column in 0..<size.width {
        let cell = canvas[column, row]
        text.unicodeScalars.append(cell.foreground == .mapLabel ? cell.base : " ")
      }
      seen += text.split(separator: " ").map(String.init)
    }
    #expect(Set(seen).count == seen.count)
    #expect(Set(seen).isSubset(of: names))
    #expect(seen.contains(names[0]))
    #expect(seen.count > 5)
  }

  @Test("a layer depends on its view and size only, so that it can be kept")
  func kept() {
    let size = Size(width: 30, height: 8)
    #expect(MapLayer(.europe, size: size) == MapLayer(.europe, size: size))
    #expect(MapLayer(.europe, size: size) != MapLayer(.balkans, size: size))
  }

  private static let atlanticArt = """
         ⠐⠣⢄⡀ ⠙⡆⠈⠻⠓⢄   ⠈⠑⠁         ⢀⣤⡄ ⠧⣴HAM 4⠂
            ⠈⠙⠽  ⢀⣀⣀⣭⣇⡀           ⢀⢝⡀⠠BE+NL 23
                ⢐⣋⣼⠶⠋⠛⠃     ⢀ ⠄⠐ ⠁⢀⣀⣉⡇⢀⣀⣄⢶⣄⡀ ⢀⡔⠶⠶⣃ ⢔
               ⣶⠋⠁       ⢀ ⠁      ⠠⣇ALG 6⠭⡿⠳⡾⢿⣋⣉⡉⠉ ⠨
    ⣤    ⢀⣀⣀⣀⣠⠔⠉      ⢀ ⠁         ⢰⠊⠉⠁  ⠘⠢⢄⡴⠮⠥⠤⣽⠁  ⢀
    ⠻⣷⢄  ⡇ ⠁ ⣱⣷⠂     ⠄          ⢀⠞⠁            ⠙⣤⡀ ⠈
      ⠘⠤⣀⢣⠤⢫⠋⠉⠹⠿⢶⠦⠄⠐            ⢸               ⠱⡳⡀
         ⠁⠑⠚⢫⣇⣀⢠⢤⡀⠁⣀            ⠸⡀               ⠉⢷⡲
             ⠙⢻⡍⠄  ⠈⠱⠤⢄          ⠈⠒⡤⠤⠤⠔⣄⣄          ⣠
             ⢠GYE 40  ⠘⠧⢤⣀⡀             ⣎        ⡠⠊
             ⠘⢄           ⠈⡣             ⡣      ⠐⢇
              ⠈⢆⡀         ⡎              ⡞       ⡸⢀⡰
                ⠈⡇      ⢀⣠⠃              ⢣     ⠰⡊ ⡜⡰
                ⢸      ⡎SSZ 8            ⠘⡄   ⢀⠖⠁ ⠘⠁
    """

  private static let balkansArt = """

                                      .#:
             ..:.                   ....:#.:
        ...  :..:#                 ::    ::.
    ..... ..  .. .::.             .:
        :::::. .......:          .:      ...
        .#.  .... ...  :     ... .:::....
        : :     .:.:.: :   :##.:#:.:..
        :::       ::.  .:. #:. .#.
             .:..::.    ##:###.:##
    """
}
