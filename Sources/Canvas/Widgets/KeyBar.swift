/// The line of keys that work here.
public enum KeyBar {
  /// One key and what it does.
  public struct Item: Hashable, Sendable {
    /// As key sheets write it.
    public let key: String
    /// What it does, in a word or two.
    public let label: String

    /// `key` does what `label` says.
    public init(_ key: String, _ label: String) {
      self.key = key
      self.label = label
    }

    var columns: Int { key.columns + 1 + label.columns }
  }

  static let gap = 2

  /// The items that fit `width` columns whole; the later ones go first.
  public static func fitting(_ items: [Item], width: Int) -> [Item] {
    var used = 0
    return Array(
      items.prefix { item in
        used += item.columns + (used > 0 ? gap : 0)
        return used <= width
      })
  }

  /// Draws the items that fit over the whole of `area`'s first row, a blank at its edges.
  public static func draw(_ items: [Item], on canvas: inout Canvas, in area: Rect) {
    canvas.fill(
      Rect(column: area.left, row: area.top, width: area.width, height: 1),
      Style(.keyBar, on: .keyBar))
    var column = area.left + 1
    for item in fitting(items, width: area.width - 2) {
      column += canvas.put(item.key, column: column, row: area.top, Style(.keyBarKey, on: .keyBar))
      column += 1
      column += canvas.put(item.label, column: column, row: area.top, Style(.keyBar, on: .keyBar))
      column += gap
    }
  }
}
