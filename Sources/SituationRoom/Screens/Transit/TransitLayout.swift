import Canvas
import TaskForce

/// Where the panels of Balkan transit are; each rectangle leaves out its rule, the row above.
struct TransitLayout: Equatable {
  /// The drawn corridor, or a line a flow.
  var corridor = Rect()
  var table = Rect()
  var detail = Rect()
  /// The line between table and detail; nil where one of them is alone.
  var divider: PanelDivider?
  /// Whether the corridor is drawn as a graph.
  var hasGraph = false

  /// Columns from which table and detail stand side by side.
  static let sideBySide = 110

  init(_ area: Rect, focus: TransitScreen.Panel, isZoomed: Bool) {
    var lower = area
    if !isZoomed {
      hasGraph = area.width >= Self.sideBySide && area.height >= 30
      let height = hasGraph ? CorridorGraph.height : TransitFlow.allCases.count
      corridor = Rect(column: area.left, row: area.top + 1, width: area.width, height: height)
      lower = Rect(
        column: area.left, row: corridor.bottom, width: area.width,
        height: area.bottom - corridor.bottom)
    }
    let body = Rect(
      column: lower.left, row: lower.top + 1, width: lower.width, height: lower.height - 1)
    guard area.width >= Self.sideBySide, !isZoomed else {
      if focus == .table { table = body } else { detail = body }
      return
    }
    // A wide screen has room for the change of checks and the finds of before as well.
    let column = body.left + (area.width >= 150 ? 100 : 84)
    table = Rect(column: body.left, row: body.top, width: column - body.left, height: body.height)
    detail = Rect(
      column: column + 1, row: body.top, width: body.right - column - 1, height: body.height)
    divider = PanelDivider(column: column, rows: lower.top..<lower.bottom)
  }
}

/// The parts of the detail, one below the other.
struct CrossingDetailLayout {
  let fields: Rect
  let incidents: Rect
  let changes: Rect

  /// Gives the fields what they need, the incidents what they have, and the changes the rest.
  init(_ area: Rect, fields count: Int, incidents incidentCount: Int) {
    let incidentRows = min(max(1, incidentCount), max(1, area.height / 6))
    let most = max(2, area.height - incidentRows - 2 - min(4, area.height / 4))
    let fieldRows = min(count, most)
    fields = Rect(column: area.left, row: area.top, width: area.width, height: fieldRows)
    incidents = Rect(
      column: area.left, row: fields.bottom + 1, width: area.width, height: incidentRows)
    changes = Rect(
      column: area.left, row: incidents.bottom + 1, width: area.width,
      height: max(0, area.bottom - incidents.bottom - 1))
  }
}
