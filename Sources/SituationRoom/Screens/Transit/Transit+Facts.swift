import TaskForce

extension TransitScreen {
  package func facts(_ context: RoomContext) -> [Fact] {
    context.transitFacts
  }
}

extension RoomContext {
  /// The flows and every crossing.
  var transitFacts: [Fact] { flowFacts + crossingLines.flatMap { facts(of: $0) } }

  /// What the flows add up to.
  var flowFacts: [Fact] {
    let transit = situation.transit.value
    let sums = transit.flows(at: now).flatMap { sum -> [Fact] in
      let path = ["transit", sum.flow.rawValue]
      let head = flowName(sum.flow) + ", "
      return [
        Fact(path + ["finds30d"], head + wording[.factFinds30], .whole(sum.finds)),
        Fact(path + ["checks30d"], head + wording[.transitFactChecks], .whole(sum.checks)),
        Fact(path + ["stale"], head + wording[.transitFactStaleSum], .whole(sum.stale.count)),
      ] + rateFacts(sum.rate, path, head)
    }
    return sums + [
      Fact(
        ["transit", "findsElsewhere"], wording[.transitFactElsewhere],
        .whole(transit.findsElsewhere)),
      Fact(["transit", "findsWithheld"], wording[.factWithheld], .whole(transit.withheldFinds)),
    ]
  }

  /// The figures of one row.
  func facts(of line: CrossingLine) -> [Fact] {
    let figures = line.figures
    let path = ["crossings", line.place.code, line.key.flow.code]
    let head = line.name + " " + line.way + ", "
    return [
      Fact(path + ["way"], head + wording[.transitHeadWay], .text(line.way)),
      Fact(path + ["checks30d"], head + wording[.transitFactChecks], .whole(figures.checks)),
      Fact(
        path + ["checksBefore"], head + wording[.transitFactChecksBefore],
        .whole(figures.checksBefore)),
      Fact(path + ["finds30d"], head + wording[.factFinds30], .whole(figures.finds)),
      Fact(
        path + ["findsBefore"], head + wording[.transitFactFindsBefore],
        .whole(figures.findsBefore)),
    ] + rateFacts(figures.rate, path, head) + rateChartFacts(line, path, head) + [
      Fact(
        path + ["weeks"], head + wording[.transitHeadWeeks],
        .text(figures.weeks.map(String.init).joined(separator: " "))),
      Fact(
        path + ["state"], head + wording[.transitHeadState],
        figures.state.map { .term($0.rawValue, stateName($0)) } ?? .none),
      Fact(
        path + ["stateSince"], head + wording[.transitFactSince],
        figures.stateSince.map(FactValue.instant) ?? .none),
      Fact(
        path + ["queueHours"], head + wording[.transitFactQueue],
        figures.queueMinutes.map { .number(Double($0) / 60) } ?? .none),
      Fact(
        path + ["countAgeSeconds"], head + wording[.transitFactCountAge],
        figures.countAge.map(FactValue.whole) ?? .none),
      Fact(path + ["stale"], head + wording[.transitFactStale], .truth(figures.isStale)),
      Fact(
        path + ["medianKilograms"], head + wording[.factMedian],
        figures.matter.medianKilograms.map(FactValue.number) ?? .none),
      Fact(
        path + ["usualQueueHours"], head + wording[.transitFactUsual],
        figures.usualQueueMinutes.map { .number(Double($0) / 60) } ?? .none),
      Fact(
        path + ["incidentsOpen"], head + wording[.transitOpenHere],
        .whole(incidents(at: line.place).count)),
    ] + tallyFacts(figures.matter, path, head)
  }

  /// How often something was found, hidden in a place, or came from a country.
  private func tallyFacts(_ matter: FoundMatter, _ path: [String], _ head: String) -> [Fact] {
    let kinds = [
      ("substances", TransitPhrase.transitHeadFinds, matter.substances),
      ("concealments", .transitHidden, matter.concealments),
      ("origins", .transitFrom, matter.origins),
    ]
    return kinds.flatMap { name, phrase, tallies in
      tallies.map { tally in
        Fact(
          path + [name, tally.name], head + wording[phrase] + " " + tally.name,
          .whole(tally.count))
      }
    }
  }

  private func rateFacts(_ rate: CheckRate?, _ path: [String], _ head: String) -> [Fact] {
    [
      Fact(
        path + ["per1000"], head + wording[.transitFactRate],
        rate.map { .number($0.perThousand) } ?? .none),
      Fact(
        path + ["low90"], head + wording[.transitFactLow], rate.map { .number($0.low) } ?? .none),
      Fact(
        path + ["high90"], head + wording[.transitFactHigh], rate.map { .number($0.high) } ?? .none),
    ]
  }
}
