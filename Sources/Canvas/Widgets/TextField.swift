/// One line of text being typed, with the keys that readline users expect. A pure value.
public struct TextField: Hashable, Sendable {
  private var scalars: [Unicode.Scalar]
  /// Scalars before the cursor.
  public private(set) var cursor: Int

  /// `text` with the cursor behind it.
  public init(_ text: String = "") {
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
  }

  /// What was typed.
  public var text: String { String(String.UnicodeScalarView(scalars)) }

  /// Text before the cursor.
  public var head: String { String(String.UnicodeScalarView(scalars[..<cursor])) }

  /// Adds text at the cursor, line breaks and controls as blanks; more than 4,000 scalars are
  /// not taken.
  public mutating func insert(_ text: String) {
    let room = max(0, 4000 - scalars.count)
    let new = Sanitiser.plain(text).unicodeScalars.prefix(room)
    scalars.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  /// Acts on a key; false if it means nothing in a text field.
  public mutating func press(_ press: KeyPress) -> Bool {
    switch (press.key, press.modifiers) {
    case (.character(let scalar), []): insert(String(scalar))
    case (.backspace, []), (.character("h"), .control):
      if cursor > 0 {
        cursor -= 1
        scalars.remove(at: cursor)
      }
    case (.delete, []), (.character("d"), .control):
      if cursor < scalars.count { scalars.remove(at: cursor) }
    case (.left, []), (.character("b"), .control): cursor = max(0, cursor - 1)
    case (.right, []), (.character("f"), .control): cursor = min(scalars.count, cursor + 1)
    case (.home, []), (.character("a"), .control): cursor = 0
    case (.end, []), (.character("e"), .control): cursor = scalars.count
    case (.character("u"), .control):
      scalars.removeFirst(cursor)
      cursor = 0
    case (.character("k"), .control): scalars.removeLast(scalars.count - cursor)
    case (.character("w"), .control), (.backspace, .alt): deleteWord()
    default: return false
    }
    return true
  }

  private mutating func deleteWord() {
    let end = cursor
    while cursor > 0, scalars[cursor - 1] == " " { cursor -= 1 }
    while cursor > 0, scalars[cursor - 1] != " " { cursor -= 1 }
    scalars.removeSubrange(cursor..<end)
  }
}
