import Canvas
import TaskForce

// Partners and transit in a row each.
extension OverviewScreen {
  func partnersSummary(_ context: RoomContext) -> [(String, Role)] {
    let wording = context.wording
    let totals = context.partnerTotals
    let late = totals.askedLate + totals.owedLate > 0
    return [
      (
        wording(
          .summaryPartners,
          [
            "open": wording.whole(totals.askedOpen), "late": wording.whole(totals.askedLate),
            "owed": wording.whole(totals.owedOpen), "owedLate": wording.whole(totals.owedLate),
          ]), late ? .bad : .text
      )
    ]
  }

  func transitSummary(_ context: RoomContext) -> [(String, Role)] {
    let wording = context.wording
    let sums = context.flowSums
    guard sums.contains(where: { $0.passages > 0 }) else {
      return [(wording[.transitNothing], .muted)]
    }
    func finds(_ flow: TransitFlow) -> String {
      wording.whole(sums.first { $0.flow == flow }?.finds ?? 0)
    }
    let all = sums.reduce(0) { $0 + $1.finds }
    let text = wording(
      .summaryTransit,
      [
        "all": wording.whole(all), "heroin": finds(.heroinNorthWest),
        "cocaine": finds(.cocaineInland), "money": finds(.moneySouthEast),
      ])
    return [(text, .text), (context.troubleText, .bad)].filter { !$0.0.isEmpty }
  }
}

extension RoomContext {
  /// Sums of the flows, passages that rest on an old count or a silent source left out.
  var flowSums: [FlowFigures] {
    Transit.sums(of: crossingLines.filter { !$0.isDoubtful }.map(\.figures))
  }

  /// The crossings that are slow or closed, with their queue.
  var troubleText: String {
    var seen: Set<PlaceID> = []
    let texts = crossingLines.compactMap { line -> String? in
      guard let state = line.figures.state, state != .open, seen.insert(line.place).inserted
      else { return nil }
      let queue = line.figures.queueMinutes.map { " " + hours($0) } ?? ""
      return stateName(state) + ": " + line.name + queue
    }
    return texts.joined(separator: ", ")
  }

  /// The crossings whose count is too old.
  var staleText: String {
    let names = crossingLines.filter(\.figures.isStale).map { line in
      line.name + " " + line.countAge(wording)
    }
    return names.isEmpty ? "" : wording(.tileStale, ["names": names.joined(separator: ", ")])
  }
}
