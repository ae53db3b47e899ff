import Canvas

/// Where the panels of Smuggling routes are; each rectangle leaves out its rule, the row above.
struct RoutesLayout {
  var map = Rect()
  var gateways = Rect()
  var routes = Rect()
  var yearly = Rect()
  /// The lines between the panels, and the rows they have.
  var dividers: [PanelDivider] = []

  /// Rows for items below the column heads.
  var gatewayRows: Int { max(1, gateways.height - 2) }
  var routeRows: Int { max(1, routes.height - 1) }
  var yearlyRows: Int { max(1, yearly.height - 1) }

  /// Divides `area` among panels that want room for so many lines.
  init(_ area: Rect, gateways lines: Int, routes routeLines: Int, zoomed: RoutesScreen.Panel?) {
    let whole = Rect(
      column: area.left, row: area.top + 1, width: area.width, height: area.height - 1)
    switch zoomed {
    case .gateways: gateways = whole
    case .routes: routes = whole
    case .yearly: yearly = whole
    case nil:
      if area.width >= 100 {
        arrange(area, lower: max(lines + 3, routeLines + 2))
      } else {
        arrangeNarrow(area, lower: lines + 3)
      }
    }
  }

  /// Map and yearly figures above, gateways and routes below; what the tables do not need goes
  /// to the map, whose width follows its height.
  private mutating func arrange(_ area: Rect, lower wanted: Int) {
    let lowerHeight = min(max(8, wanted), area.height * 53 / 100)
    let upper = area.height - lowerHeight
    let lower = area.top + upper
    let mapColumn = area.left + min(max(62, upper * 42 / 10), area.width - 40)
    let tableColumn = area.left + max(78, area.width * 66 / 100)
    map = Rect(
      column: area.left, row: area.top + 1, width: mapColumn - area.left, height: upper - 1)
    yearly = Rect(
      column: mapColumn + 1, row: area.top + 1, width: area.right - mapColumn - 1,
      height: upper - 1)
    gateways = Rect(
      column: area.left, row: lower + 1, width: tableColumn - area.left, height: lowerHeight - 1)
    routes = Rect(
      column: tableColumn + 1, row: lower + 1, width: area.right - tableColumn - 1,
      height: lowerHeight - 1)
    dividers = [
      PanelDivider(column: mapColumn, rows: area.top..<lower),
      PanelDivider(column: tableColumn, rows: lower..<area.bottom),
    ]
  }

  private mutating func arrangeNarrow(_ area: Rect, lower wanted: Int) {
    let lowerHeight = min(max(6, wanted), area.height * 58 / 100)
    let upper = area.height - lowerHeight
    let lower = area.top + upper
    let column = area.left + 42
    let half = (upper - 1) * 5 / 9
    map = Rect(column: area.left, row: area.top + 1, width: 42, height: upper - 1)
    routes = Rect(
      column: column + 1, row: area.top + 1, width: area.right - column - 1, height: half)
    yearly = Rect(
      column: column + 1, row: routes.bottom + 1, width: routes.width, height: upper - half - 2)
    gateways = Rect(
      column: area.left, row: lower + 1, width: area.width, height: lowerHeight - 1)
    dividers = [PanelDivider(column: column, rows: area.top..<lower)]
  }
}
