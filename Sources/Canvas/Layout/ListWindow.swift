/// Which rows of a list are seen.
public enum ListWindow {
  /// The rows seen in `height` rows: as they were with `offset` as the first one, moved by no more
  /// than it takes to show `selected`, and leaving no room below the last row unused.
  public static func visible(
    selected: Int?, count: Int, height: Int, offset: Int
  ) -> Range<Int> {
    guard count > 0, height > 0 else { return 0..<0 }
    var first = offset
    if let selected {
      let shown = min(max(0, selected), count - 1)
      first = min(max(first, shown - height + 1), shown)
    }
    first = max(0, min(first, count - height))
    return first..<min(count, first + height)
  }
}
