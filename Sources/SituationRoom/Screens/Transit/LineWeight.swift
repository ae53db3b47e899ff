import Canvas

/// How thick a leg of the corridor is drawn: by finds in 30 days, so that it reads without colour.
enum LineWeight: Hashable {
  case dashed, light, heavy

  /// Heavy from eight finds on, dashed without any.
  init(finds: Int) {
    self = finds >= 8 ? .heavy : finds >= 1 ? .light : .dashed
  }
}

extension Symbols {
  /// One column of a leg that runs across.
  func across(_ weight: LineWeight) -> String {
    switch weight {
    case .heavy: heavyRule
    case .light: rule
    case .dashed: isASCII ? "." : "┄"
    }
  }

  /// One row of a leg that runs up.
  func upward(_ weight: LineWeight) -> String {
    switch weight {
    case .heavy: isASCII ? "#" : "┃"
    case .light: separator
    case .dashed: isASCII ? ":" : "┆"
    }
  }

  /// Where a leg that runs across turns down.
  func corner(_ weight: LineWeight) -> String {
    guard !isASCII else { return "+" }
    return weight == .heavy ? "┓" : "┐"
  }

  /// The heads of legs.
  var headLeft: String { isASCII ? "<" : "◄" }
  var headRight: String { isASCII ? ">" : "►" }
  var headUp: String { isASCII ? "^" : "▲" }
}
