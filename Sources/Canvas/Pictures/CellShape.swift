/// A character that is a drawing rather than a letter, as geometry within its cell.
///
/// Fonts draw rules, blocks and braille with gaps at the edges of the cell, in another width, or not
/// at all; a picture draws them itself. Coordinates are quarters of a pixel, in a cell of
/// ``width`` by ``height``.
enum CellShape: Equatable {
  /// Filled rectangles.
  case boxes([Box])
  /// The whole cell in so many quarters of the ink.
  case shade(Int)
  /// The middles of braille dots.
  case dots([Spot])

  struct Box: Equatable {
    var x: Int, y: Int, width: Int, height: Int
  }
  struct Spot: Equatable {
    var x: Int, y: Int
  }

  /// A cell of 9 by 18 pixels: most monospace fonts of 15 pixels are 9 wide.
  static let width = 36
  static let height = 72

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x2500...0x257f:
      guard let boxes = Self.rule(Int(scalar.value) - 0x2500) else { return nil }
      self = .boxes(boxes)
    case 0x2580...0x259f: self = Self.block(Int(scalar.value) - 0x2580)
    case 0x2800...0x28ff: self = .dots(Self.braille(Int(scalar.value) - 0x2800))
    default: return nil
    }
  }

  // MARK: Rules

  /// Arms up, right, down, left of U+2500…U+257F by their names: 0 none, 1 light, 2 heavy, 3 and 4
  /// the same dashed; `----` for what has other lines.
  private static let table: [UInt8] = {
    let rows = """
      0101 0202 1010 2020 0303 0404 3030 4040 0303 0404 3030 4040 0110 0210 0120 0220 \
      0011 0012 0021 0022 1100 1200 2100 2200 1001 1002 2001 2002 1110 1210 2110 1120 \
      2120 2210 1220 2220 1011 1012 2011 1021 2021 2012 1022 2022 0111 0112 0211 0212 \
      0121 0122 0221 0222 1101 1102 1201 1202 2101 2102 2201 2202 1111 1112 1211 1212 \
      2111 1121 2121 2112 2211 1122 1221 2212 1222 2122 2221 2222 0303 0404 3030 4040 \
      ---- ---- ---- ---- ---- ---- ---- ---- ---- ---- ---- ---- ---- ---- ---- ---- \
      ---- ---- ---- ---- ---- ---- ---- ---- ---- ---- ---- ---- ---- ---- ---- ---- \
      ---- ---- ---- ---- 0001 1000 0100 0010 0002 2000 0200 0020 0201 1020 0102 2010
      """
    return rows.utf8.filter { $0 != 32 }
  }()

  private static func rule(_ index: Int) -> [Box]? {
    let arms = table[index * 4..<index * 4 + 4].map { $0 == 45 ? nil : Int($0) - 48 }
    guard let up = arms[0], let right = arms[1], let down = arms[2], let left = arms[3] else {
      return nil
    }
    if max(up, right) > 2 { return dashes(isUpright: up > 0, isHeavy: max(up, right) == 4) }
    let (across, along) = (max(left, right), max(up, down))
    var boxes: [Box] = []
    // Each arm reaches over the middle as far as the arms across it are thick.
    if up > 0 { boxes.append(upright(up, from: 0, to: 36 + half(across, else: up) + 2)) }
    if down > 0 { boxes.append(upright(down, from: 38 - half(across, else: down), to: height)) }
    if left > 0 { boxes.append(level(left, from: 0, to: 18 + half(along, else: left))) }
    if right > 0 { boxes.append(level(right, from: 18 - half(along, else: right), to: width)) }
    return boxes
  }

  /// Half the thickness of a line: one pixel for a light one, three for a heavy one.
  private static func half(_ weight: Int, else other: Int = 0) -> Int {
    switch max(weight, weight == 0 ? other : 0) {
    case 0: 0
    case 1: 2
    default: 6
    }
  }

  // The middle of a cell lies on half a pixel across and is set on one down, so that light lines
  // are sharp both ways.
  private static func upright(_ weight: Int, from start: Int, to end: Int) -> Box {
    Box(x: 18 - half(weight), y: start, width: 2 * half(weight), height: end - start)
  }

  private static func level(_ weight: Int, from start: Int, to end: Int) -> Box {
    Box(x: start, y: 38 - half(weight), width: end - start, height: 2 * half(weight))
  }

  private static func dashes(isUpright: Bool, isHeavy: Bool) -> [Box] {
    (0..<3).map { part in
      isUpright
        ? upright(isHeavy ? 2 : 1, from: part * 24, to: part * 24 + 16)
        : level(isHeavy ? 2 : 1, from: part * 12, to: part * 12 + 8)
    }
  }

  // MARK: Blocks

  private static func block(_ index: Int) -> CellShape {
    let (middle, half) = (width / 2, height / 2)
    switch index {
    case 0: return .boxes([Box(x: 0, y: 0, width: width, height: half)])
    case 1...8:
      let tall = height * index / 8
      return .boxes([Box(x: 0, y: height - tall, width: width, height: tall)])
    case 9...15:
      return .boxes([Box(x: 0, y: 0, width: width * (16 - index) / 8, height: height)])
    case 16: return .boxes([Box(x: middle, y: 0, width: middle, height: height)])
    case 17...19: return .shade(index - 16)
    case 20: return .boxes([Box(x: 0, y: 0, width: width, height: height / 8)])
    case 21: return .boxes([Box(x: width - width / 8, y: 0, width: width / 8, height: height)])
    default:
      // Quadrants: upper left 1, upper right 2, lower left 4, lower right 8.
      let quarters = [4, 8, 1, 13, 9, 7, 11, 2, 6, 14][index - 22]
      return .boxes(
        (0..<4).filter { quarters & 1 << $0 != 0 }.map { place in
          Box(x: place % 2 * middle, y: place / 2 * half, width: middle, height: half)
        })
    }
  }

  // MARK: Braille

  private static func braille(_ bits: Int) -> [Spot] {
    let places = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
    return places.enumerated().filter { bits & 1 << $0.offset != 0 }.map { _, place in
      Spot(x: width / 4 + place.0 * width / 2, y: height / 8 + place.1 * height / 4)
    }
  }
}
