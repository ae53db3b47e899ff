import TaskForce

extension RoutesScreen {
  package func facts(_ context: RoomContext) -> [Fact] {
    context.gatewayFacts(known: known) + context.chartFacts + context.questionFacts
      + routeFacts(context) + context.outwardFacts + context.leadFacts + context.yearlyFacts
  }

  private func routeFacts(_ context: RoomContext) -> [Fact] {
    let wording = context.wording
    return routeLines(context).flatMap { line -> [Fact] in
      let path = ["routes", line.route.name, line.route.way.rawValue]
      let name = line.route.name + ", "
      return [
        Fact(path + ["finds90d"], name + wording[.factFinds90], .whole(line.lastQuarter)),
        Fact(
          path + ["finds90dBefore"], name + wording[.factFindsBefore], .whole(line.quarterBefore)),
        Fact(path + ["findsAll"], name + wording[.factFindsAll], .whole(line.total)),
      ] + context.leadFacts(of: line.route, path, name)
    }
  }
}

extension RoomContext {
  /// The figures of the gateways, the weeks by what is known now or was when each had ended.
  func gatewayFacts(known: Knowledge = .now) -> [Fact] {
    let lines = gatewayLines(known: known)
    var facts = [
      Fact(["knownThen"], wording[.noteKnownThen], .truth(known == .then))
    ]
    if let last = situation.routes.value.lastFind {
      facts.append(Fact(["lastFind", "day"], wording[.factLastFind], .text(last.day.date.iso8601)))
      facts.append(Fact(["lastFind", "place"], wording[.fieldPlace], .text(last.place.code)))
    }
    for line in lines {
      let path = ["gateways", line.place.code]
      let head = line.place.code + " " + line.name + ", "
      let figures = line.figures
      facts += [
        Fact(path + ["name"], line.place.code, .text(line.name)),
        Fact(
          path + ["way"], head + wording[.headWay],
          .term(figures.way.rawValue, wording.name(figures.way))),
        Fact(
          path + ["restsOnSilence"], head + wording[.noteStale], .truth(line.restsOnSilence)),
        Fact(path + ["finds7d"], head + wording[.factFinds7], .whole(figures.lastWeek)),
        Fact(path + ["finds30d"], head + wording[.factFinds30], .whole(figures.lastMonth)),
        Fact(path + ["finds90d"], head + wording[.factFinds90], .whole(figures.lastQuarter)),
        Fact(
          path + ["late"], head + wording[.headLate],
          line.late.map { .number($0.value) } ?? .none),
        Fact(
          path + ["lateSpread"], head + wording[.factLateSpread],
          line.late.map { .number(1.645 * $0.standardError) } ?? .none),
        Fact(
          path + ["signal"], head + wording[.headSignal],
          line.chart?.openSignal.map { .text($0.id.code) } ?? .none),
        Fact(path + ["findsAll"], head + wording[.factFindsAll], .whole(figures.total)),
        Fact(path + ["findsUndated"], head + wording[.factUndated], .whole(figures.undated)),
        Fact(
          path + ["medianKilograms"], head + wording[.factMedian],
          figures.medianKilograms.map(FactValue.number) ?? .none),
        Fact(
          path + ["largestShare"], head + wording[.factTop],
          figures.largestShare.map(FactValue.number) ?? .none),
        Fact(
          path + ["weeks"], head + wording[.headWeeks],
          .text(figures.weeks.map(String.init).joined(separator: " "))),
        Fact(
          path + ["months"], head + wording[.factMonths],
          .text(figures.months.map(String.init).joined(separator: " "))),
      ]
    }
    return facts
  }

  /// The published totals.
  var yearlyFacts: [Fact] {
    yearlyLines.enumerated().flatMap { index, line -> [Fact] in
      let path = ["yearly", String(index)]
      let head = line.about + " " + line.year + ", "
      return [
        Fact(path + ["year"], line.about, .whole(line.statistic.year)),
        Fact(
          path + ["about"], wording[.factAbout],
          .text(line.statistic.place?.code ?? line.statistic.country?.code ?? "-")),
        Fact(path + ["figure"], head + wording[.factFigure], .text(line.figure)),
      ]
    }
  }
}
