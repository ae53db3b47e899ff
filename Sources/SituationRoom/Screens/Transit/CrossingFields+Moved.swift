import TaskForce

extension CrossingFields {
  /// Whether finds per check have moved away from their baseline; says so where that is not known.
  var moved: FieldRows.Field {
    guard let chart = context.rateChart(of: line) else {
      return .init(
        wording[.transitMoved],
        wording(
          .transitNoBaseline,
          [
            "weeks": wording.whole(FlowCharts.fewestWeeks),
            "finds": wording.whole(FlowCharts.fewestFinds),
          ]), .muted)
    }
    let baseline = wording.number(chart.baseline, decimals: 1)
    let leftOut =
      chart.leftOut == 0
      ? "" : wording(.transitLeftOut, ["n": wording.whole(chart.leftOut)])
    guard let side = chart.moved, let since = side.movedSince else {
      let sums = chart.sides.map { context.arrow($0) + context.sum($0, "/") }
        .joined(separator: " ")
      return .init(
        wording[.transitMoved],
        wording(.transitNotMoved, ["sums": sums, "rate": baseline]) + leftOut)
    }
    return .init(
      wording[.transitMoved],
      wording(
        .transitMovedText,
        [
          "sum": context.arrow(side) + context.sum(side, " > "),
          "day": wording.shortDate(CivilDate(daysSinceEpoch: since)), "rate": baseline,
        ]) + leftOut, .strong)
  }
}

extension RoomContext {
  /// The chart of the rate of a row; nil without a baseline.
  func rateChart(of line: CrossingLine) -> RateChart? {
    situation.charts.value.rates.byPassage[line.key]
  }

  /// An arrow where the rate has moved, else nothing.
  func movedMark(_ line: CrossingLine) -> String {
    rateChart(of: line)?.moved.map(arrow) ?? ""
  }

  func arrow(_ side: RateSide) -> String {
    side.design.chart.side == .up ? symbols.up : symbols.down
  }

  /// `2.1/7.1`, as the sum and the limit.
  func sum(_ side: RateSide, _ sign: String) -> String {
    wording.number(Double(side.sum) / 10, decimals: 1) + sign
      + wording.number(Double(side.design.chart.limit) / 10, decimals: 1)
  }

  private func movedTerm(_ side: ControlChart.Side?) -> FactValue {
    side.map { .term($0.rawValue, name($0)) } ?? .term("no", wording[.no])
  }

  /// The chart of a row for plain lines and JSON; what is not known is none.
  func rateChartFacts(_ line: CrossingLine, _ path: [String], _ head: String) -> [Fact] {
    let chart = rateChart(of: line)
    let moved = chart?.moved
    var facts = [
      Fact(
        path + ["chart", "baselinePer1000"], head + wording[.transitFactBaseline],
        chart.map { .number($0.baseline) } ?? .none),
      Fact(
        path + ["chart", "moved"], head + wording[.transitMoved],
        chart.map { _ in movedTerm(moved?.design.chart.side) } ?? .none),
      Fact(
        path + ["chart", "movedSince"], head + wording[.transitFactMovedSince],
        moved?.movedSince.map { .text(CivilDate(daysSinceEpoch: $0).iso8601) } ?? .none),
      Fact(
        path + ["chart", "weeksLeftOut"], head + wording[.transitFactLeftOut],
        chart.map { .whole($0.leftOut) } ?? .none),
    ]
    for side in chart?.sides ?? [] {
      let sign = arrow(side) + " "
      let own = path + ["chart", side.design.chart.side.rawValue]
      facts += [
        Fact(own + ["sum"], head + sign + "S", .number(Double(side.sum) / 10)),
        Fact(own + ["h"], head + sign + "h", .number(Double(side.design.chart.limit) / 10)),
        Fact(
          own + ["weeksToFalseAlarm"], head + sign + "ARL₀",
          .number(side.design.weeksToFalseAlarm.rounded())),
      ]
    }
    return facts
  }
}
