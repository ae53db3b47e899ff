import Canvas

/// Where the panels of Smuggling routes are; each rectangle leaves out its rule, the row above.
struct RoutesLayout: Equatable {
  var map = Rect()
  var gateways = Rect()
  var routes = Rect()
  var flow = Rect()
  var yearly = Rect()
  /// The lines between the panels, and the rows they have.
  var dividers: [PanelDivider] = []

  /// Rows below the routes that say when loads would arrive.
  var leadRows = 0

  /// Rows for items below the column heads.
  var gatewayRows: Int { max(1, gateways.height - 2) }
  var routeRows: Int { max(1, routes.height - 1 - leadRows) }
  var yearlyRows: Int { max(1, yearly.height - 1) }

  /// Divides `area` among panels that want room for so many lines.
  ///
  /// Where there is no room for both, the yearly figures stand in the place of the question while
  /// they have the focus.
  init(
    _ area: Rect, gateways lines: Int, routes routeLines: Int, focus: RoutesScreen.Panel,
    isZoomed: Bool
  ) {
    let whole = Rect(
      column: area.left, row: area.top + 1, width: area.width, height: area.height - 1)
    switch isZoomed ? focus : nil {
    case .map: map = whole
    case .flow: flow = whole
    case .gateways: gateways = whole
    case .routes: routes = whole
    case .yearly: yearly = whole
    case nil:
      if area.width >= 100 {
        arrange(area, lower: max(lines + 3, routeLines + 2))
      } else {
        arrangeNarrow(area, lower: lines + 3)
      }
      if focus == .yearly, yearly.isEmpty { swap(&yearly, &flow) }
    }
  }

  /// A question whole: ten rows of counts, a heading, five explanations.
  private static let flowRows = 16

  /// Map and question above, gateways and routes below; what the tables do not need goes
  /// to the map, whose width follows its height.
  private mutating func arrange(_ area: Rect, lower wanted: Int) {
    let lowerHeight = min(max(8, wanted), area.height * 50 / 100)
    let upper = area.height - lowerHeight
    let lower = area.top + upper
    let mapColumn = area.left + min(max(62, upper * 42 / 10), area.width - 55)
    let tableColumn = area.left + max(78, area.width * 66 / 100)
    map = Rect(
      column: area.left, row: area.top + 1, width: mapColumn - area.left, height: upper - 1)
    flow = Rect(
      column: mapColumn + 1, row: area.top + 1, width: area.right - mapColumn - 1,
      height: min(upper - 1, Self.flowRows))
    let left = upper - 1 - flow.height
    if left > 4 {
      yearly = Rect(column: flow.left, row: flow.bottom + 1, width: flow.width, height: left - 1)
    } else {
      flow = Rect(column: flow.left, row: flow.top, width: flow.width, height: upper - 1)
    }
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
    flow = Rect(
      column: column + 1, row: routes.bottom + 1, width: routes.width, height: upper - half - 2)
    gateways = Rect(
      column: area.left, row: lower + 1, width: area.width, height: lowerHeight - 1)
    dividers = [PanelDivider(column: column, rows: area.top..<lower)]
  }
}
