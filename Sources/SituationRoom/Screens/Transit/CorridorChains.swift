import Canvas
import TaskForce

/// A line a flow: the countries of its trunk with the finds between them, or its sea gates.
struct CorridorChains {
  let legs: CorridorLegs
  private let lines: [CrossingLine]
  private var context: RoomContext { legs.context }
  private var symbols: Symbols { legs.context.symbols }

  init(_ lines: [CrossingLine], _ context: RoomContext) {
    legs = CorridorLegs(lines, context)
    self.lines = lines
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let heads = TransitFlow.allCases.map { context.flowName($0).columns }.max() ?? 0
    for (row, corridor) in Corridor.standard.enumerated() where row < area.height {
      draw(corridor, head: heads, isNamed: false, on: &canvas, in: area, row: row)
    }
  }

  /// One flow in one row, its name in `head` columns; with the names of its crossings if it
  /// `isNamed`.
  func draw(
    _ corridor: Corridor, head: Int, isNamed: Bool, on canvas: inout Canvas, in area: Rect,
    row: Int
  ) {
    var pen = RowPen(area, row: row, context.symbols)
    pen.skip()
    pen.put(context.flowName(corridor.flow), Style(.muted), width: head, on: &canvas)
    pen.skip(2)
    if corridor.trunk.isEmpty {
      drawGates(corridor, &pen, on: &canvas)
    } else {
      for (index, step) in legs.steps(corridor.trunk, corridor.flow).enumerated() {
        let code = legs.country(step.stop)
        let label = label(step.leg, isNamed: isNamed)
        let leg = label.columns + (label.isEmpty ? 5 : 7)
        guard pen.room >= code.columns + (index > 0 ? leg : 0) else { return }
        if index > 0 { draw(step.leg, label, &pen, on: &canvas) }
        pen.put(code, Style(.strong), on: &canvas)
      }
    }
  }

  /// The finds on a leg, with the name of its crossing if it `isNamed`; nothing if none are known.
  private func label(_ leg: CorridorLeg, isNamed: Bool) -> String {
    if isNamed, !leg.name.isEmpty { return " " + leg.label + " " }
    return leg.count == "-" ? "" : leg.count
  }

  /// ` ━━12━━► `.
  private func draw(
    _ leg: CorridorLeg, _ label: String, _ pen: inout RowPen, on canvas: inout Canvas
  ) {
    let stroke = String(repeating: symbols.across(leg.weight), count: 2)
    let line = Style(leg.ink == .stale ? .stale : .mapRoute)
    pen.skip()
    pen.put(stroke, line, on: &canvas)
    pen.put(label, Style(leg.ink, on: .background, .bold), on: &canvas)
    pen.put(label.isEmpty ? "" : stroke, line, on: &canvas)
    pen.put(symbols.headRight, line, on: &canvas)
    pen.skip()
  }

  /// `ALDRZ 5  HRPLE 4`: those with most finds first, and how many there was no room for.
  private func drawGates(_ corridor: Corridor, _ pen: inout RowPen, on canvas: inout Canvas) {
    let gates = lines.filter { $0.key.flow == corridor.flow }
    guard !gates.isEmpty else {
      pen.put("-", Style(.muted), on: &canvas)
      return
    }
    for (index, gate) in gates.enumerated() {
      let leg = legs.leg(gate.place, corridor.flow)
      let rest = "+" + String(gates.count - index)
      let isLast = index == gates.count - 1
      let needed = gate.place.code.columns + 1 + leg.count.columns
      guard pen.room >= needed + (isLast ? 0 : 2 + rest.columns) else {
        pen.put(rest, Style(.muted), on: &canvas)
        return
      }
      pen.put(gate.place.code + " ", Style(.text), on: &canvas)
      pen.put(leg.count, Style(leg.ink, on: .background, .bold), on: &canvas)
      pen.skip(2)
    }
  }
}
