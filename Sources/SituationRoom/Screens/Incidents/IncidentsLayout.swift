import Canvas

/// Where queue and detail are; each rectangle leaves out its rule, which is the row above.
struct IncidentsLayout: Equatable {
  var queue = Rect()
  var detail = Rect()
  /// Column of the line between them; nil where one of them is alone.
  var divider: Int?
  /// Whether the last row of the queue explains its letters.
  var hasLegend = false

  /// Rows of the queue for incidents.
  var queueRows: Int { max(1, queue.height - 1 - (hasLegend ? 1 : 0)) }

  init(_ area: Rect, focus: IncidentsScreen.Panel, isZoomed: Bool) {
    let whole = Rect(
      column: area.left, row: area.top + 1, width: area.width, height: area.height - 1)
    guard area.width >= IncidentsScreen.sideBySide, !isZoomed else {
      if focus == .queue { queue = whole } else { detail = whole }
      return
    }
    let column = area.left + max(64, area.width * 57 / 100)
    divider = column
    hasLegend = area.height >= 20
    queue = Rect(
      column: area.left, row: whole.top, width: column - area.left, height: whole.height)
    detail = Rect(
      column: column + 1, row: whole.top, width: area.right - column - 1, height: whole.height)
  }
}

/// The parts of the right side, one below the other.
struct IncidentDetailLayout {
  let fields: Rect
  let timeline: Rect
  let linked: Rect

  /// Gives the fields what they need, the relations what they have, and the timeline the rest, but
  /// `least` rows if the area has three times as many.
  init(_ area: Rect, fields count: Int, linked linkedCount: Int, timeline least: Int = 6) {
    let linkedRows = min(max(1, linkedCount), max(1, area.height / 5))
    let most = max(3, area.height - linkedRows - 2 - min(least, area.height / 3))
    let fieldRows = min(count, most)
    fields = Rect(column: area.left, row: area.top, width: area.width, height: fieldRows)
    let bottom = area.bottom - linkedRows
    linked = Rect(column: area.left, row: bottom, width: area.width, height: linkedRows)
    timeline = Rect(
      column: area.left, row: fields.bottom + 1, width: area.width,
      height: bottom - 1 - fields.bottom - 1)
  }
}
