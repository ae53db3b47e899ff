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

  func transitSummary(_ context: RoomContext, room: Int) -> [(String, Role)] {
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
    let trouble = context.troubleText(within: room - text.columns - 3)
    return [(text, .text), (trouble, .bad)].filter { !$0.0.isEmpty }
  }
}

extension RoomContext {
  /// Sums of the flows, passages that rest on an old count or a silent source left out.
  var flowSums: [FlowFigures] {
    Transit.sums(of: crossingLines.filter { !$0.isDoubtful }.map(\.figures))
  }

  /// The crossings that are slow or closed, with their queue, in `width` columns.
  func troubleText(within width: Int) -> String {
    var seen: Set<PlaceID> = []
    let texts = crossingLines.compactMap { line -> String? in
      guard let state = line.figures.state, state != .open, seen.insert(line.place).inserted
      else { return nil }
      let queue = line.figures.queueMinutes.map { " " + hours($0) } ?? ""
      return stateName(state) + ": " + line.name + queue
    }
    return texts.listed(by: ", ", within: width)
  }

  /// The crossings whose count is too old, in `width` columns.
  func staleText(within width: Int) -> String {
    let names = crossingLines.filter(\.figures.isStale).map { line in
      line.name + " " + line.countAge(wording)
    }
    guard !names.isEmpty else { return "" }
    let around = wording(.tileStale, ["names": ""]).columns
    return wording(.tileStale, ["names": names.listed(by: ", ", within: width - around)])
  }
}
