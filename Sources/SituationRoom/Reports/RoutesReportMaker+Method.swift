import TaskForce

extension RoutesReportMaker {
  private typealias Remark = RoutesReport.Remark

  private func day(_ number: Int) -> String { CivilDate(daysSinceEpoch: number).iso8601 }

  var method: [RoutesReport.Remark] {
    let late = context.situation.charts.value.late
    return [
      Remark(
        key: "counts",
        text: wording(
          .methodCounts,
          ["from": CivilDate(daysSinceEpoch: days.lowerBound).startOfWeek.iso8601])),
      Remark(key: "knownThen", text: wording[.methodKnown]),
      Remark(
        key: "late",
        text: late == nil
          ? wording[.methodNoLate]
          : wording(.methodLate, ["n": wording.whole(ExpectedLate.memory)])),
    ] + charted + [
      Remark(key: "verdict", text: wording[.methodVerdict]),
      Remark(key: "fisher", text: wording[.methodFisher]),
    ]
  }

  private var charted: [RoutesReport.Remark] {
    guard let baseline = flow.baseline, let charted = flow.charted else {
      return [
        Remark(
          key: "charts",
          text: wording(.methodNoCharts, ["n": wording.whole(FlowCharts.fewestWeeks)]))
      ]
    }
    let sides = flow.byPlace.values.reduce(0) { $0 + $1.sides.count }
    return [
      Remark(
        key: "charts",
        text: wording(
          .methodCharts,
          [
            "first": day(baseline.lowerBound), "last": day(baseline.upperBound - 1),
            "n": wording.whole(baseline.count / 7), "next": day(charted.lowerBound),
            "until": day(charted.upperBound - 1),
            "budget": wording.number(ControlChart.falseAlarmBudget),
          ])),
      Remark(
        key: "falseSignals",
        text: wording(
          .methodBudget,
          [
            "n": wording.whole(sides),
            "false": wording.number(flow.falseAlarmsPerYear, decimals: 1),
          ])),
    ]
  }

  var leftOut: [RoutesReport.Remark] {
    var remarks = [
      Remark(
        key: "undated",
        text: wording(
          .outUndated, ["n": wording.whole(gateways.reduce(0) { $0 + $1.undated })])),
      Remark(
        key: "unplaced",
        text: wording(
          .outUnplaced, ["n": wording.whole(context.situation.routes.value.unplacedCount)])),
    ]
    func add(_ key: String, _ phrase: RoutesReportPhrase, _ places: [PlaceID]) {
      guard !places.isEmpty else { return }
      remarks.append(
        Remark(
          key: key,
          text: wording(
            phrase,
            [
              "n": wording.whole(FlowCharts.fewestFinds),
              "list": places.map(\.code).joined(separator: " "),
            ])))
    }
    if flow.baseline != nil {
      add("withoutChart", .outNoChart, gateways.map(\.place).filter { flow.byPlace[$0] == nil })
    }
    let silent = Set(context.gatewayLines.filter(\.restsOnSilence).map(\.place))
    add("silent", .outSilent, gateways.map(\.place).filter(silent.contains))
    return remarks + [Remark(key: "withheld", text: wording[.outWithheld])]
  }

  var questions: [RoutesReport.Question] {
    context.flowCases.map { flow in
      let evidence = FlowExplanations(evidence: context.evidence(on: flow), context: context)
      let table = FlowTable(flow: flow, context: context)
      let test = wording(
        .flowOdds,
        [
          "odds": flow.fisher.oddsRatio.map { wording.number($0, decimals: 2) } ?? "-",
          "p": wording.number(flow.fisher.probability, decimals: 3),
        ])
      return RoutesReport.Question(
        pair: flow.pair,
        lines: [fixing(flow)] + table.sentences + total(flow)
          + [wording[.rowVerdict] + ": " + wording.name(flow.verdict) + "; " + test],
        explanations: evidence.lines.map { ($0.name, $0.text) }, facts: context.facts(of: flow))
    }
  }

  /// Local effect and displacement together.
  private func total(_ flow: FlowCase) -> [String] {
    guard case .fixed(_, let displacement) = flow else { return [] }
    let (value, interval) = (displacement.total.value, displacement.total.interval)
    return [
      wording[.effectTotal] + ": "
        + wording.signed(value, decimals: value == value.rounded() ? 0 : 2) + ", "
        + wording[.flowInterval] + " "
        + wording.number(interval.lowerBound, decimals: 1) + " … "
        + wording.number(interval.upperBound, decimals: 1)
    ]
  }

  private func fixing(_ flow: FlowCase) -> String {
    switch flow {
    case .published: return wording[.rowPublished]
    case .fixed(let comparison, _):
      let fixed = wording(
        .rowFixed,
        [
          "officer": comparison.officer?.code ?? "-", "date": comparison.fixedAt.date.iso8601,
        ])
      return comparison.isChosenAfterwards ? fixed + "; " + wording[.flowAfterwards] : fixed
    }
  }
}

extension FlowTable {
  /// The rows as sentences: what is asked, which periods, each count and each effect.
  var sentences: [String] {
    rows.compactMap { row in
      if row.figures.isEmpty {
        return row.name.isEmpty ? nil : row.name + ": " + row.places
      }
      guard !row.name.isEmpty else { return nil }
      let figures = row.figures.filter { !$0.isEmpty }.joined(separator: " → ")
      guard let interval = row.interval else {
        return row.name + " " + row.places + ": " + sentence(row.figures)
      }
      return row.name + ": " + figures + ", " + context.wording[.flowInterval] + " "
        + interval.split(separator: " ").joined(separator: " ")
    }
  }

  private func sentence(_ figures: [String]) -> String {
    guard figures.count == 3 else { return figures.joined(separator: " ") }
    return figures[0] + " → " + figures[1] + " (" + figures[2] + ")"
  }
}
