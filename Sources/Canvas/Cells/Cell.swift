/// One character cell of the screen: a base scalar with up to four marks, two roles, attributes.
///
/// A plain value of 16 bytes, so that rows compare with `memcmp`. Roles become colours in the
/// driver; a change of theme therefore redraws nothing in the panels.
public struct Cell: Hashable, Sendable {
  // low: scalars 0, 1, 2 (21 bits each), attribute bit 0
  // high: scalars 3, 4 (21 bits each), foreground and background (8 bits each), attribute bits 1–6
  private var low: UInt64
  private var high: UInt64

  private static let scalarMask: UInt64 = 0x1f_ffff

  /// A cell showing `base` with `style`.
  public init(_ base: Unicode.Scalar, _ style: Style = Style()) {
    let attributes = UInt64(style.attributes.rawValue)
    low = UInt64(base.value) | (attributes & 1) << 63
    high =
      UInt64(style.foreground.rawValue) << 42 | UInt64(style.background.rawValue) << 50
      | (attributes >> 1) << 58
  }

  /// A blank in the plain style.
  public static let blank = Cell(" ")

  /// The base scalar.
  public var base: Unicode.Scalar { scalar(at: 0) ?? " " }

  /// The marks that join the base, at most four.
  public var marks: [Unicode.Scalar] { (1...4).compactMap { scalar(at: $0) } }

  /// Whether any mark joins the base.
  public var hasMarks: Bool { (low >> 21) & Self.scalarMask != 0 }

  /// Roles and attributes of this cell.
  ///
  /// Setting it leaves the glyph as it is, and the right half of a wide glyph a right half.
  public var style: Style {
    get { Style(foreground, on: background, attributes) }
    set {
      let half = attributes.intersection(.continuation)
      let styled = Cell(" ", newValue.whole.adding(half))
      low = low & ~(1 << 63) | styled.low & 1 << 63
      high = high & (1 << 42 - 1) | styled.high & ~(1 << 42 - 1)
    }
  }

  /// The role that gives the ink its colour.
  public var foreground: Role { Role(rawValue: UInt8(truncatingIfNeeded: high >> 42)) ?? .text }

  /// The role that gives the paper its colour.
  public var background: Role {
    Role(rawValue: UInt8(truncatingIfNeeded: high >> 50)) ?? .background
  }

  /// Attributes of this cell.
  public var attributes: Attributes {
    Attributes(rawValue: UInt8(truncatingIfNeeded: (high >> 58) << 1 | low >> 63))
  }

  /// Whether this is the right half of a wide glyph.
  public var isContinuation: Bool { attributes.contains(.continuation) }

  /// This cell with another base that nothing joins yet.
  func showing(_ base: Unicode.Scalar) -> Cell {
    var cell = self
    cell.low = low & 1 << 63 | UInt64(base.value)
    cell.high = high & ~(1 << 42 - 1)
    return cell
  }

  /// The right half of this cell's glyph.
  var rightHalf: Cell { Cell(" ", style.adding(.continuation)) }

  /// A blank in this cell's style, and half of no glyph.
  var blanked: Cell { Cell(" ", style.whole) }

  /// The bits by which another cell differs; 0 for the same cell.
  @inline(__always)
  func difference(to other: Cell) -> UInt64 { low ^ other.low | high ^ other.high }

  /// Adds `mark` to the base; a fifth mark is dropped.
  public mutating func join(_ mark: Unicode.Scalar) {
    for place in 1...4 where scalar(at: place) == nil {
      set(mark, at: place)
      return
    }
  }

  private func scalar(at place: Int) -> Unicode.Scalar? {
    let bits = place < 3 ? low >> UInt64(21 * place) : high >> UInt64(21 * (place - 3))
    let value = UInt32(bits & Self.scalarMask)
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  private mutating func set(_ mark: Unicode.Scalar, at place: Int) {
    if place < 3 {
      low |= UInt64(mark.value) << UInt64(21 * place)
    } else {
      high |= UInt64(mark.value) << UInt64(21 * (place - 3))
    }
  }
}
