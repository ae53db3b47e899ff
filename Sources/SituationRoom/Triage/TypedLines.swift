/// What was typed into lines of each kind, to be typed again; kept for the session alone.
package struct TypedLines: Hashable, Sendable {
  /// A kind of line.
  package enum Kind: Hashable, Sendable {
    case find, filter, timeJump
    case entry(EntryKind)
  }

  /// Lines of a kind that are kept.
  static let most = 100
  private var lines: [Kind: [String]] = [:]

  /// The lines of a kind, newest last.
  subscript(kind: Kind) -> [String] { lines[kind] ?? [] }

  /// Keeps `text`; what was typed twice stands once, as the newest.
  mutating func note(_ text: String, as kind: Kind) {
    guard !text.isEmpty else { return }
    var list = self[kind].filter { $0 != text }
    list.append(text)
    lines[kind] = list.suffix(Self.most)
  }
}
