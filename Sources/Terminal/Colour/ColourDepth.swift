/// How many colours are used on this terminal.
package enum ColourDepth: Int, Hashable, Sendable, Comparable {
  case monochrome = 1
  case eight = 8
  case sixteen = 16
  case indexed = 256
  case direct = 0x100_0000

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The depth to use on a terminal whose terminfo says `colours`, and `isDirect` when its
  /// colour numbers are red, green and blue.
  package static func detect(
    _ choice: TerminalOptions.ColourChoice, environment: [String: String], colours: Int,
    isDirect: Bool
  ) -> ColourDepth {
    switch choice {
    case .never: return .monochrome
    case .auto where !(environment["NO_COLOR"] ?? "").isEmpty: return .monochrome
    case .auto, .always: break
    }
    if isDirect {
      // In such a terminfo only the first eight numbers are still an index.
      let says = environment["COLORTERM"] ?? ""
      return says == "truecolor" || says == "24bit" ? .direct : .eight
    }
    return switch colours {
    case 256...: .indexed
    case 16...: .sixteen
    case 8...: .eight
    default: .monochrome
    }
  }
}
