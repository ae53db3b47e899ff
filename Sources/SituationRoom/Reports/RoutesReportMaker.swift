import TaskForce

/// Gathers the tables of a report on routes.
struct RoutesReportMaker {
  let context: RoomContext
  let days: Range<Int>
  /// The charts as they stand when the period ends, or now if it has not ended.
  let flow: FlowCharts
  /// Figures of the gateways, most finds first.
  let gateways: [PeriodFigures]

  typealias Cell = RoutesReport.Cell
  typealias Table = RoutesReport.Table

  var wording: Wording { context.wording }

  init(_ context: RoomContext, days: Range<Int>) {
    self.context = context
    self.days = days
    let routes = context.situation.routes.value
    let end = Instant(CivilDate(daysSinceEpoch: days.upperBound))
    flow = FlowCharts(routes, at: min(end, context.now), gazetteer: context.gazetteer)
    gateways = routes.period(days, at: context.now, late: context.situation.charts.value.late)
      .filter { context.gazetteer.place($0.place)?.role == .gateway }
  }

  var banner: String { HandoverMaker(context: context, since: context.now).banner }

  private func cell(_ key: String, _ header: RoutesReportPhrase, _ value: FactValue) -> Cell {
    Cell(key: key, header: wording[header], value: value)
  }

  private func place(_ id: PlaceID) -> [Cell] {
    [
      cell("place", .colPlace, .text(id.code)),
      cell("name", .colName, .text(context.gazetteer.place(id)?.name ?? id.code)),
    ]
  }

  /// A figure with as many decimals as say something.
  private func number(_ value: Double?, decimals: Int = 1) -> FactValue {
    guard let value, value.isFinite else { return .none }
    let scale = (0..<decimals).reduce(1.0) { result, _ in result * 10 }
    return .number((value * scale).rounded() / scale)
  }

  var finds: Table {
    let rows = gateways.map { line in
      place(line.place) + [
        cell("way", .colWay, line.way == .unknown ? .none : .text(wording.name(line.way))),
        cell("finds", .colFinds, .whole(line.finds)),
        cell("knownThen", .colKnownThen, .whole(line.knownThen)),
        cell("late", .colLate, number(line.late?.value)),
        cell("lateSpread90", .colLateSpread, number(line.late.map { 1.645 * $0.standardError })),
        cell("medianKilograms", .colMedian, number(line.medianKilograms)),
        cell("largestShare", .colLargest, number(line.largestShare, decimals: 3)),
        cell("inspections", .colInspections, line.inspections.map(FactValue.whole) ?? .none),
        cell("undated", .colUndated, .whole(line.undated)),
      ]
    }
    return Table(key: "gateways", title: wording[.routesFinds], rows: rows)
  }

  var counts: Table {
    func list(_ counts: [Int]) -> FactValue {
      .text(counts.map(String.init).joined(separator: " "))
    }
    let rows = gateways.map { line in
      place(line.place) + [
        cell("weeks", .colWeeks, list(line.weeks)), cell("months", .colMonths, list(line.months)),
      ]
    }
    return Table(key: "counts", title: wording[.routesCounts], rows: rows)
  }

  var charts: Table {
    let rows = gateways.compactMap { line in
      flow.byPlace[line.place].map { chart in
        place(line.place) + [
          cell("mu0", .colMean, number(chart.mean, decimals: 3)),
          cell("varianceToMean", .colScatter, number(chart.dispersion?.ratio, decimals: 2)),
        ] + chart.sides.flatMap(cells) + [
          cell("signal", .colSignal, signals(chart)), cell("judged", .colJudged, judged(chart)),
        ]
      }
    }
    return Table(key: "charts", title: wording[.routesCharts], rows: rows)
  }

  private func cells(_ side: ChartedSide) -> [Cell] {
    let design = side.design
    let (name, word) =
      design.chart.side == .up
      ? ("up", wording[.colUpwards]) : ("down", wording[.colDownwards])
    let figures: [(String, String, FactValue)] = [
      ("K", "k", number(Double(design.chart.reference) / 10)),
      ("H", "h", number(Double(design.chart.limit) / 10)),
      ("S", "S", number(Double(side.sum) / 10)),
      ("ARL0", "ARL0", number(design.weeksToFalseAlarm, decimals: 0)),
      ("Delay", wording[.colDelay], number(design.weeksToNotice)),
    ]
    return figures.map { Cell(key: name + $0.0, header: word + " " + $0.1, value: $0.2) }
  }

  /// Signals of the period, by their weeks.
  private func inPeriod(_ chart: GatewayChart) -> [GatewaySignal] {
    chart.signals.filter { days.contains($0.id.week) }.sorted { $0.id.week < $1.id.week }
  }

  private func signals(_ chart: GatewayChart) -> FactValue {
    let signals = inPeriod(chart)
    guard !signals.isEmpty else { return .none }
    return .text(
      signals.map { signal in
        signal.id.side.rawValue + " " + CivilDate(daysSinceEpoch: signal.id.week).iso8601
      }.joined(separator: ", "))
  }

  private func judged(_ chart: GatewayChart) -> FactValue {
    let signals = inPeriod(chart)
    guard !signals.isEmpty else { return .none }
    return .text(
      signals.map { $0.finding.map { wording.name($0) } ?? wording[.signalToJudge] }
        .joined(separator: ", "))
  }

  var outward: Table {
    let rows = gateways.filter { $0.outward > 0 }.map { line in
      place(line.place) + [cell("finds", .colOutward, .whole(line.outward))]
    }
    return Table(key: "outward", title: wording[.routesOut], rows: rows)
  }
}
