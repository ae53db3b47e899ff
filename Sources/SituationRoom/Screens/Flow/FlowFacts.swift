import TaskForce

extension RoomContext {
  /// The questions whether the flow has moved, and their answers.
  var questionFacts: [Fact] {
    flowCases.flatMap(facts(of:))
  }

  /// One question and its answer.
  func facts(of flow: FlowCase) -> [Fact] {
    let path = ["flow", flow.pair]
    let head = flow.pair + ", "
    let test = flow.fisher
    return [
      Fact(path + ["verdict"], head + wording[.effectVerdict], .text(wording.name(flow.verdict))),
      Fact(
        path + ["oddsRatio"], head + wording[.fisherOdds],
        test.oddsRatio.map { .number($0) } ?? .none),
      Fact(path + ["p"], head + wording[.fisherChance], .number(test.probability)),
    ] + countFacts(flow, path, head) + explanationFacts(flow, path, head)
  }

  private func countFacts(_ flow: FlowCase, _ path: [String], _ head: String) -> [Fact] {
    func counts(_ name: String, _ phrase: FlowPhrase, _ counts: BeforeAfter) -> [Fact] {
      [
        Fact(
          path + [name, "before"], head + wording[phrase] + ", " + wording[.flowBefore],
          .whole(counts.before)),
        Fact(
          path + [name, "after"], head + wording[phrase] + ", " + wording[.flowAfter],
          .whole(counts.after)),
      ]
    }
    switch flow {
    case .published(let pair):
      return counts("squeezed", .flowSqueezed, pair.fellCounts)
        + counts("receiver", .flowReceiver, pair.roseCounts)
    case .fixed(let comparison, let effects):
      return [
        Fact(
          path + ["fixedAt"], head + wording(.flowFixed, ["date": ""]),
          .instant(comparison.fixedAt)),
        Fact(
          path + ["chosenAfterwards"], head + wording[.flowAfterwards],
          .truth(comparison.isChosenAfterwards)),
        Fact(
          path + ["fixedBy"], head + wording[.flowFixedBy],
          comparison.officer.map { .text($0.code) } ?? .none),
        Fact(
          path + ["verdictKnownThen"],
          head + wording[.effectVerdict] + ", "
            + wording[.noteKnownThen],
          .text(
            wording.name(
              situation.routes.value.displacement(of: comparison, known: .then).verdict))),
      ] + counts("squeezed", .flowSqueezed, effects.squeezed)
        + counts("squeezedComparison", .flowCompare, effects.squeezedComparison)
        + effectFacts(path + ["local"], head + wording[.effectLocal], effects.local)
        + counts("receiver", .flowReceiver, effects.receiver)
        + counts("receiverComparison", .flowCompare, effects.receiverComparison)
        + effectFacts(path + ["displacement"], head + wording[.effectDisplaced], effects.displaced)
        + effectFacts(path + ["wdd"], head + wording[.effectTotal], effects.total)
    }
  }

  private func effectFacts(_ path: [String], _ label: String, _ effect: Estimate) -> [Fact] {
    let ends = [("low90", effect.interval.lowerBound), ("high90", effect.interval.upperBound)]
    return [Fact(path + ["value"], label, .number(effect.value))]
      + ends.map { Fact(path + [$0], label + ", " + wording[.flowInterval], .number($1)) }
  }

  private func explanationFacts(_ flow: FlowCase, _ path: [String], _ head: String) -> [Fact] {
    let names = ["displaced", "stoppedUpstream", "lessLooking", "splitLoads", "lateReports"]
    let lines = FlowExplanations(evidence: evidence(on: flow), context: self).lines
    return zip(names, lines).map { name, line in
      Fact(path + ["explanations", name], head + line.name, .text(line.text))
    }
  }
}
