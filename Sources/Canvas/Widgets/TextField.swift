/// Text being typed, with the keys that readline users expect. A pure value.
///
/// The cursor stands between characters as a person counts them: a letter and its accents are one.
public struct TextField: Hashable, Sendable {
  /// Scalars that are taken at most.
  public static let limit = 4000

  /// Whether the text may have several lines.
  public let isMultiline: Bool
  var left: [Character] = []
  var right: [Character] = []
  var kills = KillRing()
  var past = EditHistory()
  var lines: LineHistory
  var cycle: CompletionCycle?

  /// `text` with the cursor behind it.
  ///
  /// - Parameters:
  ///   - text: what stands there already.
  ///   - isMultiline: whether line breaks are text.
  ///   - history: what was typed into such fields before, newest last.
  public init(_ text: String = "", isMultiline: Bool = false, history: [String] = []) {
    self.isMultiline = isMultiline
    lines = LineHistory(history)
    left = Array(cleaned(text))
  }

  /// What was typed.
  public var text: String { String(left + right) }

  /// Text before the cursor.
  public var head: String { String(left) }

  /// Scalars before the cursor.
  public var cursor: Int { head.unicodeScalars.count }

  /// Adds text at the cursor, without controls; line breaks become blanks where there is one line
  /// only. More than ``limit`` scalars are not taken.
  public mutating func insert(_ text: String) {
    let room = max(0, Self.limit - self.text.unicodeScalars.count)
    let new = String(String.UnicodeScalarView(text.unicodeScalars.prefix(room)))
    // With what stands before it: a mark joins the letter there.
    let joined = Array(cleaned(head + new))
    guard joined != left else { return }
    past.note(self, isTyping: new.unicodeScalars.count == 1)
    kills.isFresh = false
    left = joined
  }

  private func cleaned(_ text: String) -> String {
    guard isMultiline else { return Sanitiser.plain(text) }
    return text.split(separator: /\r\n|\r|\n/, omittingEmptySubsequences: false)
      .map { Sanitiser.plain(String($0)) }.joined(separator: "\n")
  }

  /// Acts on a key; false if it means nothing in a text field.
  public mutating func press(_ press: KeyPress) -> Bool {
    if case .character(let scalar) = press.key, press.modifiers.isEmpty {
      insert(String(scalar))
      return true
    }
    return move(press) || erase(press) || change(press) || recall(press)
  }

  private mutating func recall(_ press: KeyPress) -> Bool {
    let line: String?
    switch (press.key, press.modifiers) {
    case (.up, []) where isMultiline && text.contains("\n"):
      moveLine(by: -1)
      return true
    case (.down, []) where isMultiline && text.contains("\n"):
      moveLine(by: 1)
      return true
    case (.up, []), (.character("p"), .control): line = lines.older(than: text)
    case (.down, []), (.character("n"), .control): line = lines.newer()
    case (.character("r"), .control): line = lines.search(text)
    case (.character("j"), .control) where isMultiline, (.enter, .alt) where isMultiline:
      insert("\n")
      return true
    default: return false
    }
    guard let line else { return !lines.isEmpty }
    past.note(self, isTyping: false)
    left = Array(line)
    right = []
    return true
  }
}
