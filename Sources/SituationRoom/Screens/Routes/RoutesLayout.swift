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

  init(_ area: Rect, zoomed: RoutesScreen.Panel?) {
    let whole = Rect(
      column: area.left, row: area.top + 1, width: area.width, height: area.height - 1)
    switch zoomed {
    case .gateways: gateways = whole
    case .routes: routes = whole
    case .yearly: yearly = whole
    case nil: arrange(area)
    }
  }

  private mutating func arrange(_ area: Rect) {
    let isWide = area.width >= 100
    let column = area.left + (isWide ? area.width * 66 / 100 : 42)
    let upper = isWide ? max(8, area.height * 49 / 100) : max(6, area.height * 45 / 100)
    let top = area.top + 1
    map = Rect(column: area.left, row: top, width: column - area.left, height: upper - 1)
    let right = column + 1
    let rightWidth = area.right - right
    let lower = area.top + upper
    if isWide {
      yearly = Rect(column: right, row: top, width: rightWidth, height: upper - 1)
      gateways = Rect(
        column: area.left, row: lower + 1, width: column - area.left,
        height: area.bottom - lower - 1)
      routes = Rect(column: right, row: lower + 1, width: rightWidth, height: gateways.height)
      dividers = [
        PanelDivider(column: column, rows: area.top..<lower),
        PanelDivider(column: column, rows: lower..<area.bottom),
      ]
    } else {
      let half = (upper - 1) * 5 / 9
      routes = Rect(column: right, row: top, width: rightWidth, height: half)
      yearly = Rect(
        column: right, row: routes.bottom + 1, width: rightWidth, height: upper - half - 2)
      gateways = Rect(
        column: area.left, row: lower + 1, width: area.width, height: area.bottom - lower - 1)
      dividers = [PanelDivider(column: column, rows: area.top..<lower)]
    }
  }
}
