import Canvas

/// Where the panels of the log are; each rectangle leaves out its rule, which is the row above.
struct LogLayout {
  var events = Rect()
  var quarantine = Rect()
  var sources = Rect()
  /// Column of the line between the panels; nil where they are stacked.
  var divider: Int?

  /// Lines of quarantine that surely fit: each takes two rows or three.
  var quarantineRows: Int { max(1, quarantine.height / 3) }

  init(_ area: Rect, quarantined: Int, sources sourceCount: Int, zoomed: LogScreen.Panel?) {
    let whole = Rect(
      column: area.left, row: area.top + 1, width: area.width, height: area.height - 1)
    switch zoomed {
    case .events: events = whole
    case .quarantine: quarantine = whole
    case .sources: sources = whole
    case nil: arrange(area, whole, quarantined, sourceCount)
    }
  }

  private mutating func arrange(
    _ area: Rect, _ whole: Rect, _ quarantined: Int, _ sourceCount: Int
  ) {
    guard area.width >= 100 else {
      stack(area, quarantined, sourceCount)
      return
    }
    let column = area.left + area.width * 64 / 100
    divider = column
    events = Rect(
      column: area.left, row: whole.top, width: column - area.left, height: whole.height)
    let width = area.right - column - 1
    let sourceRows = min(max(1, sourceCount) + 2, max(3, whole.height / 2))
    sources = Rect(column: column + 1, row: whole.top, width: width, height: sourceRows)
    quarantine = Rect(
      column: column + 1, row: sources.bottom + 1, width: width,
      height: whole.bottom - sources.bottom - 1)
  }

  private mutating func stack(_ area: Rect, _ quarantined: Int, _ sourceCount: Int) {
    let free = area.height - 3
    let quarantineHeight = quarantined == 0 ? 1 : min(quarantined * 3, 5)
    let sourceRows = min(max(1, sourceCount) + 1, max(2, free / 4))
    let top = free - quarantineHeight - sourceRows
    events = Rect(column: area.left, row: area.top + 1, width: area.width, height: top)
    quarantine = Rect(
      column: area.left, row: events.bottom + 1, width: area.width, height: quarantineHeight)
    sources = Rect(
      column: area.left, row: quarantine.bottom + 1, width: area.width, height: sourceRows)
  }
}
