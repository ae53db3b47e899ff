import Canvas
import TaskForce

/// The three flows as they lie to each other: the trunk of the heroin across, its first leg and the
/// way round by the south upwards, what leaves and joins it above, the ports at the left, money
/// and precursors below.
struct CorridorGraph {
  /// Rows that it takes.
  static let height = 12

  private let chains: CorridorChains
  private var legs: CorridorLegs { chains.legs }
  private var context: RoomContext { chains.legs.context }

  init(_ chains: CorridorChains) { self.chains = chains }

  /// Draws it and says whether there was room.
  func draw(on canvas: inout Canvas, in area: Rect) -> Bool {
    guard let main = Corridor.of(.heroinNorthWest), let inland = Corridor.of(.cocaineInland),
      let plan = TrunkPlan(main, legs, width: area.width)
    else { return false }
    let pen = CorridorPen(area, context)
    drawTrunk(plan, pen, on: &canvas)
    for elbow in plan.elbows { draw(elbow, plan, pen, on: &canvas) }
    drawRound(plan, pen, on: &canvas)
    pen.put(context.flowName(.heroinNorthWest), Style(.muted), column: 1, row: 0, on: &canvas)
    drawPorts(inland, before: plan.round?.column ?? area.width, pen, on: &canvas)
    if let back = Corridor.of(.moneySouthEast) {
      chains.draw(
        back, head: context.flowName(.moneySouthEast).columns, isNamed: true, on: &canvas,
        in: area, row: Self.height - 1)
    }
    return true
  }

  private func drawTrunk(_ plan: TrunkPlan, _ pen: CorridorPen, on canvas: inout Canvas) {
    for node in plan.nodes {
      pen.put(node.text, Style(.strong), column: node.column, row: 2, on: &canvas)
      pen.leftward(
        node.leg, from: node.column + node.text.columns, to: node.legEnd, row: 2, on: &canvas)
    }
  }

  /// A way with one crossing that leaves the trunk or joins it from above.
  private func draw(
    _ elbow: TrunkPlan.Elbow, _ plan: TrunkPlan, _ pen: CorridorPen, on canvas: inout Canvas
  ) {
    let symbols = context.symbols
    let line = Style(elbow.leg.ink == .stale ? .stale : .mapRoute)
    let stroke = symbols.across(elbow.leg.weight)
    var column = elbow.column
    column += pen.put(elbow.end, Style(.strong), column: column, row: elbow.row, on: &canvas) + 1
    let head = elbow.leaves ? symbols.headLeft + stroke : stroke + symbols.headRight
    column += pen.put(head, line, column: column, row: elbow.row, on: &canvas) + 1
    column +=
      pen.put(
        elbow.leg.label, Style(elbow.leg.ink), column: column, row: elbow.row, on: &canvas) + 1
    let rest = String(repeating: stroke, count: max(0, elbow.corner - column))
    pen.put(
      rest + symbols.corner(elbow.leg.weight), line, column: column, row: elbow.row, on: &canvas)
    if elbow.row == 0 {
      pen.put(
        symbols.upward(elbow.leg.weight), line, column: elbow.corner, row: 1, on: &canvas)
    }
  }

  /// The first leg of the trunk, and the way round that ends in it: both upwards.
  private func drawRound(_ plan: TrunkPlan, _ pen: CorridorPen, on canvas: inout Canvas) {
    guard let first = plan.nodes.last else { return }
    let bottom = plan.round.map { 2 + 3 * $0.steps.count } ?? 5
    pen.upward(
      plan.firstLeg, column: first.column + 1, rows: 3..<bottom, label: (3 + bottom) / 2,
      on: &canvas)
    pen.put(plan.start, Style(.strong), column: first.column, row: bottom, on: &canvas)
    guard let round = plan.round else { return }
    for (index, step) in round.steps.enumerated() {
      let row = 3 + 3 * index
      pen.upward(
        step.leg, column: round.column + 1, rows: row..<(row + 2), label: row + 1, on: &canvas)
      pen.put(step.name, Style(.strong), column: round.column, row: row + 2, on: &canvas)
    }
    let end = round.column + (round.steps.last?.name.columns ?? 0)
    pen.leftward(round.lastLeg, from: end, to: first.column, row: bottom, on: &canvas)
  }

  /// The ports with their finds, and where the loads go from there.
  private func drawPorts(
    _ corridor: Corridor, before limit: Int, _ pen: CorridorPen, on canvas: inout Canvas
  ) {
    pen.put(context.flowName(corridor.flow), Style(.muted), column: 1, row: 3, on: &canvas)
    let ports = corridor.branches.compactMap {
      way -> (String, CorridorLeg, ArraySlice<Corridor.Stop>)? in
      guard case .gate(let port)? = way.first else { return nil }
      return (legs.name(.gate(port)), legs.leg(port, corridor.flow), way.dropFirst())
    }
    let names = ports.map(\.0.columns).max() ?? 0
    for (index, port) in ports.enumerated() where 4 + index < Self.height - 1 {
      let row = 4 + index
      pen.put(port.0, Style(.strong), column: 1, row: row, on: &canvas)
      let count = port.1.count
      pen.put(
        count, Style(port.1.ink, on: .background, .bold),
        column: 1 + names + 4 - count.columns, row: row, on: &canvas)
      var column = 1 + names + 5
      var weight = port.1.weight
      for stop in port.2 {
        let name = legs.name(stop)
        guard column + 4 + name.columns < limit - 1 else { break }
        pen.rightward(weight, column: column, row: row, on: &canvas)
        column += 4
        pen.put(name, Style(.strong), column: column, row: row, on: &canvas)
        column += name.columns + 1
        weight = .light
      }
    }
  }
}
