import Testing

@testable import Canvas

@Suite struct BrailleTests {
  private func art(_ raster: BrailleRaster, _ symbols: Symbols = .unicode) -> [String] {
    var canvas = Canvas(size: raster.size)
    raster.draw(on: &canvas, column: 0, row: 0, Style(), symbols)
    return canvas.rows
  }

  @Test("each dot has the place that Unicode gives it")
  func dots() {
    let expected: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
    for y in 0..<4 {
      for x in 0..<2 {
        var raster = BrailleRaster(size: Size(width: 1, height: 1))
        raster.set(x, y)
        #expect(raster.pattern(column: 0, row: 0) == expected[y][x])
      }
    }
  }

  @Test("lines")
  func lines() {
    var raster = BrailleRaster(size: Size(width: 6, height: 2))
    raster.line(from: (0, 0), to: (11, 7))
    raster.line(from: (0, 7), to: (11, 7))
    #expect(art(raster) == ["⠑⠢⣀   ", "⣀⣀⣀⣉⣢⣄"])
    #expect(art(raster, .ascii) == ["...   ", "...:::"])
  }

  @Test("a dotted line keeps its step over corners")
  func dotted() {
    var raster = BrailleRaster(size: Size(width: 6, height: 1))
    raster.polyline([(0, 0), (2, 0), (4, 0), (5, 0), (11, 0)], period: 3)
    #expect(art(raster) == ["⠁⠈ ⠁⠈ "])
  }

  @Test("what is smaller than a dot is one dot")
  func point() {
    var raster = BrailleRaster(size: Size(width: 1, height: 1))
    raster.polyline([(1, 3), (1, 3), (1, 3)], period: 1)
    #expect(art(raster) == ["⢀"])
  }

  @Test("outside nothing is set")
  func outside() {
    var raster = BrailleRaster(size: Size(width: 2, height: 1))
    raster.set(-1, 0)
    raster.set(0, 4)
    raster.set(4, 0)
    raster.set(.max, .min)
    #expect(raster == BrailleRaster(size: Size(width: 2, height: 1)))
    raster.line(from: (-10, 1), to: (10, 1))
    #expect(art(raster) == ["⠒⠒"])
    #expect(raster.pattern(column: 2, row: 0) == 0)
  }
}
