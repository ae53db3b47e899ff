extension KeyPress {
  /// Reads a key as configuration and key sheets write it: `a`, `^d`, `S-Tab`, `F5`, `PgDn`,
  /// `Space`; nil if there is no such key.
  public init?(notation: String) {
    var modifiers: Modifiers = []
    var rest = notation[...]
    while let (prefix, modifier) = Self.prefixes.first(where: {
      rest.hasPrefix($0.0) && rest.count > $0.0.count
    }) {
      modifiers.insert(modifier)
      rest = rest.dropFirst(prefix.count)
    }
    let name = String(rest)
    if let key = Self.names.first(where: { $0.name == name })?.key {
      self.init(key, modifiers)
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...24).contains(number) {
      self.init(.function(number), modifiers)
    } else if let scalar = name.unicodeScalars.first, name.unicodeScalars.count == 1,
      GlyphWidth.width(of: scalar) > 0
    {
      self.init(.character(scalar), modifiers)
    } else {
      return nil
    }
  }

  /// The key as key bars and configuration write it.
  public var notation: String {
    let prefix = Self.prefixes.filter { modifiers.contains($0.1) }.map(\.0).joined()
    switch key {
    case .function(let number): return prefix + "F\(number)"
    case .character(let scalar) where scalar != " ": return prefix + String(scalar)
    default: return prefix + (Self.names.first { $0.key == key }?.name ?? "")
    }
  }

  private static let prefixes: [(String, Modifiers)] = [
    ("^", .control), ("A-", .alt), ("S-", .shift),
  ]

  private static let names: [(name: String, key: Key)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Tab", .tab), ("Esc", .escape),
    ("Backspace", .backspace), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown), ("Ins", .insert),
    ("Del", .delete),
  ]
}
