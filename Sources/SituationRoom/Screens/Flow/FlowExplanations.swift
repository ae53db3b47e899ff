import Canvas
import TaskForce

/// The five rival explanations side by side, each with its evidence or “no data”, never hidden.
struct FlowExplanations {
  let evidence: FlowEvidence
  let context: RoomContext

  /// Name, evidence and how it bears on the explanation.
  var lines: [(name: String, text: String, weight: EvidenceWeight)] {
    let wording = context.wording
    let names: [FlowPhrase] = [.whyDisplaced, .whyUpstream, .whyLooking, .whySplit, .whyLate]
    return zip(zip(names, texts), evidence.weights).map {
      (wording[$0.0], $0.1 ?? wording[.evidenceNone], $1)
    }
  }

  private var texts: [String?] {
    let wording = context.wording
    func pair(
      _ phrase: FlowPhrase, _ pair: FlowEvidence.Pair, _ text: (Double) -> String
    ) -> String {
      wording(phrase, ["after": text(pair.after), "before": text(pair.before)])
    }
    return [
      evidence.sameOrigin.map(displaced),
      evidence.stoppedUpstream.map {
        wording(
          .evidenceUpstream,
          ["after": wording.whole($0.after), "before": wording.whole($0.before)])
      },
      evidence.inspections.map { pair(.evidenceLooking, $0) { wording.number($0) } },
      evidence.median.map { pair(.evidenceSplit, $0) { wording.kilograms($0) } },
      evidence.tellsOfReporting ? reporting : nil,
    ]
  }

  /// Whether the receiver's finds are like those that the squeezed places had.
  private func displaced(_ origin: FlowEvidence.Likeness<Country>) -> String {
    let wording = context.wording
    func count(_ count: Int, _ all: Int) -> String {
      wording(.evidenceOf, ["n": wording.whole(count), "all": wording.whole(all)])
    }
    let parts = [
      wording(
        .evidenceOrigin,
        ["country": origin.value.code, "count": count(origin.count, origin.all)]),
      evidence.sameWay.map { wording.name($0.value) + " " + count($0.count, $0.all) },
      evidence.sameConcealment.map {
        wording(.evidenceHidden, ["count": count($0.count, $0.all)])
      },
      evidence.lead.map { wording(.evidenceLead, ["days": context.leadDays($0)]) },
    ]
    return parts.compactMap(\.self).joined(separator: Self.separator)
  }

  private static let separator = ", "

  /// As many parts of what is alike, from the first on, as there is room for.
  private func fitting(_ text: String, _ room: Int) -> String {
    var parts = text.split(separator: Self.separator)
    while parts.count > 1, parts.joined(separator: Self.separator).columns > room {
      parts.removeLast()
    }
    return parts.joined(separator: Self.separator)
  }

  /// Finds at the squeezed places known in time against those known now, and what may still come.
  private var reporting: String {
    let wording = context.wording
    let (then, now) = (evidence.knownThen, evidence.counts)
    let known = wording(
      .evidenceKnown,
      [
        "then": wording.whole(then.before), "now": wording.whole(now.before),
        "later": wording.whole(then.after), "all": wording.whole(now.after),
      ])
    guard let late = evidence.late else { return known }
    return known
      + wording(
        .evidenceLate,
        [
          "n": wording.number(late.value), "spread": context.spread(late),
        ])
  }

  func draw(on canvas: inout Canvas, in area: Rect, from row: Int) {
    for (index, line) in lines.enumerated() {
      var pen = RowPen(area, row: row + index, context.symbols)
      pen.skip()
      pen.put(context.wording.whole(index + 1), Style(.muted), on: &canvas)
      pen.skip()
      pen.put(line.name, Style(.muted), width: 14, on: &canvas)
      let role: Role = line.weight == .noData ? .muted : .text
      let room = max(0, pen.room - 3)
      let text = index == 0 ? fitting(line.text, room) : line.text
      pen.put(text, Style(role), width: room, on: &canvas)
      pen.skip()
      pen.put(line.weight.mark, Style(line.weight == .careful ? .warning : .strong), on: &canvas)
    }
  }
}

extension EvidenceWeight {
  /// For, against, careful; nothing where nothing is known.
  var mark: String {
    switch self {
    case .supports: "+"
    case .against: "-"
    case .careful: "!"
    case .noData: " "
    }
  }
}
