import Canvas
import TaskForce

extension RoutesScreen {
  /// The windows of arrival that are still open, those to the gateway of the route under the
  /// cursor first.
  func openWindows(_ context: RoomContext) -> [LeadWindow] {
    let route = routes.item(in: routeLines(context).map(\.route))
    let open = context.leadWindows.filter { $0.isAhead(at: context.now) }
    return open.filter { $0.gateway == route?.gateway }
      + open.filter { $0.gateway != route?.gateway }
  }

  /// Rows below the routes for windows of arrival: at most two, and none where the table is short.
  func leadRows(of height: Int, _ context: RoomContext) -> Int {
    height < 7 ? 0 : min(height < 11 ? 1 : 2, openWindows(context).count)
  }

  func drawLeads(on canvas: inout Canvas, in area: Rect, rows: Int, _ context: RoomContext) {
    for (row, window) in openWindows(context).prefix(rows).enumerated() {
      var pen = RowPen(area, row: area.height - rows + row, context.symbols)
      pen.skip()
      let text = context.text(of: window, width: pen.room - 2)
      pen.put("A " + text, Style(.assessment), width: pen.room, on: &canvas)
    }
  }
}
