import Canvas

/// Where the tiles of the Overview are; each rectangle leaves out its rule, which is the row above.
struct OverviewLayout {
  var digits: Rect?
  var incidents = Rect()
  var routes = Rect()
  var sources = Rect()
  var events = Rect()
  /// Whether routes and sources stand side by side.
  var isWide = false
  /// Whether the queue has a row of column heads.
  var hasHeader = false
  /// Whether sources and gateways stand two a row.
  var isPaired = false
  /// Column of the line between the lower tiles.
  var divider: Int?

  var queueRows: Int { incidents.height - (hasHeader ? 1 : 0) }
  var gatewayRows: Int { max(1, (isWide ? table.height : routes.height) - 1) }

  /// Where the map is in a wide tile of routes: left of the table, or above it in a tall one.
  var map: Rect {
    guard isWide else { return Rect() }
    if isTall {
      return Rect(
        column: routes.left, row: routes.top, width: routes.width, height: routes.height / 2)
    }
    return Rect(
      column: routes.left, row: routes.top, width: max(20, routes.width - 40),
      height: routes.height)
  }

  /// Where the table is in a wide tile of routes.
  var table: Rect {
    if isTall {
      return Rect(
        column: routes.left, row: map.bottom, width: routes.width,
        height: routes.height - map.height)
    }
    return Rect(
      column: map.right + 1, row: routes.top, width: routes.width - map.width - 1,
      height: routes.height)
  }

  /// Whether the tile of routes is too tall for a map of the Atlantic beside the table.
  var isTall: Bool { routes.height >= 18 && (routes.width - 40) * 2 < routes.height * 3 }

  init(
    _ area: Rect, incidents count: Int, sources sourceCount: Int,
    zoomed: OverviewScreen.Panel? = nil
  ) {
    isWide = area.width >= 100
    hasHeader = isWide && area.height >= 20
    let whole = Rect(
      column: area.left, row: area.top + 1, width: area.width, height: area.height - 1)
    switch zoomed {
    case .incidents: (incidents, hasHeader) = (whole, true)
    case .routes: (routes, isWide) = (whole, area.width >= 72)
    case .sources:
      sources = Rect(
        column: whole.left, row: whole.top, width: whole.width, height: whole.height - 1)
    case .events: events = whole
    case nil: arrange(area, count, sourceCount)
    }
  }

  private mutating func arrange(_ area: Rect, _ count: Int, _ sourceCount: Int) {
    var top = area.top
    if isWide, area.height >= 28 {
      digits = Rect(column: area.left, row: top, width: area.width, height: 3)
      top += 3
    }
    let height = area.bottom - top
    let lower = isWide ? max(12, height * 45 / 100) : 12
    let wanted = max(2, count) + (hasHeader ? 1 : 0)
    let queue = max(2, min(wanted, height - lower - 1))
    incidents = Rect(column: area.left, row: top + 1, width: area.width, height: queue)
    let rest = Rect(
      column: area.left, row: incidents.bottom, width: area.width,
      height: area.bottom - incidents.bottom)
    if isWide { placeSideBySide(rest, sourceCount) } else { stack(rest, sourceCount) }
  }

  private mutating func placeSideBySide(_ area: Rect, _ sourceCount: Int) {
    let divider = area.left + area.width * 58 / 100
    self.divider = divider
    routes = Rect(
      column: area.left, row: area.top + 1, width: divider - area.left, height: area.height - 1)
    let right = Rect(
      column: divider + 1, row: area.top + 1, width: area.right - divider - 1,
      height: area.height - 1)
    let most = max(1, right.height - 6)
    sources = Rect(
      column: right.left, row: right.top, width: right.width,
      height: min(most, max(1, sourceCount)))
    // Below the sources: one row for the store, then the rule of the events.
    let taken = sources.height + 2
    events = Rect(
      column: right.left, row: right.top + taken, width: right.width,
      height: right.height - taken)
  }

  private mutating func stack(_ area: Rect, _ sourceCount: Int) {
    let rules = 3
    let free = area.height - rules - 1
    let sourceRows = min(max(1, (sourceCount + 1) / 2), max(1, free / 3))
    isPaired = true
    let eventRows = max(1, min(free - sourceRows - 2, free / 3))
    let routeRows = max(1, free - sourceRows - eventRows)
    routes = Rect(column: area.left, row: area.top + 1, width: area.width, height: routeRows)
    sources = Rect(
      column: area.left, row: routes.bottom + 1, width: area.width, height: sourceRows)
    events = Rect(
      column: area.left, row: sources.bottom + 2, width: area.width, height: eventRows)
  }
}
