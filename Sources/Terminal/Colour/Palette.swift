import CNcurses
import Canvas

/// Turns the roles of cells into attributes and colour pairs of ncurses, for one theme.
struct Palette {
  struct Look {
    var attributes: attr_t
    var pair: Int32
  }

  let depth: ColourDepth
  private var theme: Theme
  private var pairs: PairTable
  private let hasTerminalColours: Bool
  /// By both roles, filled as they are met.
  private var looks: [Look?]
  private let attributeTable: [attr_t]

  private static let roleCount = Role.allCases.count

  /// Call after `start_color`; `hasTerminalColours` after a successful `use_default_colors`.
  init(depth: ColourDepth, theme: Theme, hasTerminalColours: Bool) {
    self.depth = depth
    self.theme = theme
    self.hasTerminalColours = hasTerminalColours
    pairs = PairTable(limit: depth == .monochrome ? 0 : shim_colour_pairs())
    looks = Array(repeating: nil, count: Self.roleCount * Self.roleCount)
    attributeTable = (UInt8(0)..<32).map { Self.bits(Attributes(rawValue: $0)) }
  }

  /// Whether cells look different now than with the theme before.
  mutating func adopt(_ theme: Theme) -> Bool {
    guard theme != self.theme else { return false }
    self.theme = theme
    looks = Array(repeating: nil, count: Self.roleCount * Self.roleCount)
    return true
  }

  /// The look of `cell`.
  mutating func look(of cell: Cell) -> Look {
    let index = Int(cell.foreground.rawValue) * Self.roleCount + Int(cell.background.rawValue)
    var look = looks[index] ?? resolve(ink: cell.foreground, paper: cell.background)
    looks[index] = look
    // Reverse twice would hide the flash of something that is reversed already.
    look.attributes ^= attributeTable[Int(cell.attributes.rawValue & 16)]
    look.attributes |= attributeTable[Int(cell.attributes.rawValue & 15)]
    return look
  }

  private mutating func resolve(ink: Role, paper: Role) -> Look {
    let style = Style(ink, on: paper)
    let attributes = Self.bits(theme[ink].attributes.union(theme[paper].attributes))
    let paperColour = theme.paper(of: style)
    if depth != .monochrome,
      let pair = pairs.number(
        ink: number(of: theme.ink(of: style), orElse: 7), paper: number(of: paperColour, orElse: 0))
    {
      return Look(attributes: attributes, pair: pair)
    }
    // What only its paper tells apart must be told apart without colours too.
    let stands = paperColour != theme.paper(of: Style())
    return Look(attributes: stands ? attributes | shim_reverse() : attributes, pair: 0)
  }

  private func number(of colour: ThemeColour, orElse fallback: Int32) -> Int32 {
    switch (colour, depth) {
    case (.terminal, _): hasTerminalColours ? -1 : fallback
    case (.rgb(let red, let green, let blue), .direct):
      // Numbers below eight are an index.
      max(8, Int32(red) << 16 | Int32(green) << 8 | Int32(blue))
    case (.rgb(let red, let green, let blue), .indexed):
      Int32(NearestColour.of256(red, green, blue))
    case (.rgb(let red, let green, let blue), .sixteen):
      Int32(NearestColour.of16(red, green, blue))
    case (.rgb(let red, let green, let blue), _):
      Int32(NearestColour.of8(red, green, blue))
    }
  }

  private static func bits(_ attributes: Attributes) -> attr_t {
    var bits: attr_t = 0
    if attributes.contains(.bold) { bits |= shim_bold() }
    if attributes.contains(.dim) { bits |= shim_dim() }
    if attributes.contains(.italic) { bits |= shim_italic() }
    if attributes.contains(.underline) { bits |= shim_underline() }
    if attributes.contains(.reverse) { bits |= shim_reverse() }
    return bits
  }
}
