/// One key as a person pressed it, decoded from whatever the terminal sent.
public struct KeyPress: Hashable, Sendable {
  /// The key itself.
  public var key: Key
  /// What was held down with it. Shift is not reported with printable characters.
  public var modifiers: Modifiers

  /// `key` with `modifiers` held.
  public init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  /// A printable character without modifiers.
  public static func character(_ scalar: Unicode.Scalar) -> KeyPress {
    KeyPress(.character(scalar))
  }

  /// A letter with control held, such as `^d`.
  public static func control(_ letter: Unicode.Scalar) -> KeyPress {
    KeyPress(.character(letter), .control)
  }

  /// The keys that a terminal can tell apart.
  public enum Key: Hashable, Sendable {
    case character(Unicode.Scalar)
    case up, down, left, right, home, end, pageUp, pageDown, insert, delete
    case enter, backspace, tab, escape
    /// F1 is `function(1)`.
    case function(Int)
  }

  /// Keys held down with another.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// Bits of the set.
    public let rawValue: UInt8
    /// The set with these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Shift, reported with keys that are not characters.
    public static let shift = Modifiers(rawValue: 1)
    /// Control.
    public static let control = Modifiers(rawValue: 2)
    /// Alt or Meta.
    public static let alt = Modifiers(rawValue: 4)
  }
}
