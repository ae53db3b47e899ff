import Canvas
import TaskForce

/// The counts of a question before and after, the effects with their intervals, and the verdict.
struct FlowTable {
  let flow: FlowCase
  let context: RoomContext
  /// By what is known now, or was when each period had ended.
  var known = Knowledge.now

  /// A row, from left to right: what it is, which places, and up to four figures.
  struct Row: Equatable {
    var name: String
    var places = ""
    /// The same where there is less room.
    var short: String?
    var figures: [String] = []
    var interval: String?
    var style = Style()
  }

  var rows: [Row] {
    switch flow {
    case .fixed(let comparison, let displacement): rows(comparison, displacement)
    case .published(let pair): rows(pair)
    }
  }

  private var wording: Wording { context.wording }

  private func name(_ place: PlaceID) -> String {
    context.gazetteer.place(place)?.name ?? place.code
  }

  private func head(
    _ periods: String, from: [PlaceID], to: [PlaceID], interval: FlowPhrase?
  ) -> [Row] {
    func question(_ name: (PlaceID) -> String) -> String {
      wording(
        .flowQuestion,
        [
          "from": from.map(name).joined(separator: ", "),
          "to": to.map(name).joined(separator: ", "),
        ])
    }
    return [
      Row(
        name: wording[.flowAsked], places: question(name), short: question(\.code),
        style: Style(.strong)),
      Row(name: wording[.flowPeriods], places: periods),
      Row(
        name: known == .then ? wording[.noteKnownThen] : "",
        figures: [.flowBefore, .flowAfter, .flowDifference].map { wording[$0] },
        interval: interval.map { wording[$0] }, style: Style(.muted)),
    ]
  }

  private func rows(_ comparison: Comparison, _ effects: Displacement) -> [Row] {
    func last(_ days: Range<Int>) -> String {
      CivilDate(daysSinceEpoch: days.upperBound - 1).iso8601
    }
    let periods = wording(
      .flowWeeks,
      [
        "n": wording.whole(comparison.before.count / 7), "first": last(comparison.before),
        "m": wording.whole(comparison.after.count / 7), "second": last(comparison.after),
      ])
    return head(
      periods, from: comparison.squeezed, to: comparison.receiver,
      interval: comparison.isUneven ? .flowIntervalWeekly : .flowInterval) + [
        counts(.flowSqueezed, comparison.squeezed, effects.squeezed),
        counts(.flowCompare, comparison.squeezedComparison, effects.squeezedComparison),
        effect(.effectLocal, effects.local),
        counts(.flowReceiver, comparison.receiver, effects.receiver),
        counts(.flowCompare, comparison.receiverComparison, effects.receiverComparison),
        effect(.effectDisplaced, effects.displaced),
      ]
  }

  private func rows(_ pair: PublishedPair) -> [Row] {
    let unit = pair.unit == "lots" ? wording[.unitLots] : pair.unit
    let periods = wording(
      .flowYears,
      ["unit": unit, "first": String(pair.years.before), "second": String(pair.years.after)])
    return head(periods, from: [pair.fell], to: [pair.rose], interval: nil) + [
      counts(.flowSqueezed, [pair.fell], pair.fellCounts),
      counts(.flowReceiver, [pair.rose], pair.roseCounts),
      Row(name: "", places: wording[.flowNoComparison], style: Style(.muted)),
    ]
  }

  private func counts(_ name: FlowPhrase, _ places: [PlaceID], _ counts: BeforeAfter) -> Row {
    Row(
      name: wording[name], places: places.map(\.code).joined(separator: " "),
      figures: [
        wording.whole(counts.before), wording.whole(counts.after),
        wording.signed(Double(counts.after - counts.before)),
      ])
  }

  private func effect(_ name: AnalysisPhrase, _ effect: Estimate) -> Row {
    // Where the periods differ in length, effects are a week's and need a decimal.
    let decimals = effect.value == effect.value.rounded() ? 0 : 1
    let interval = effect.interval
    let ends = [interval.lowerBound, interval.upperBound].map {
      wording.number($0, decimals: 1).filled(to: 5)
    }
    return Row(
      name: wording[name], figures: ["", "", wording.signed(effect.value, decimals: decimals)],
      interval: ends.joined(separator: " … "), style: Style(.strong))
  }

  /// Draws as many rows as fit, and the verdict below them whatever does not fit.
  func draw(on canvas: inout Canvas, in area: Rect) {
    let shown = rows.prefix(max(0, area.height - 1))
    for (index, row) in shown.enumerated() { draw(row, on: &canvas, in: area, row: index) }
    drawVerdict(on: &canvas, in: area, row: shown.count)
  }

  private func draw(_ row: Row, on canvas: inout Canvas, in area: Rect, row number: Int) {
    var pen = RowPen(area, row: number, context.symbols)
    pen.skip()
    guard !row.figures.isEmpty else {
      let isNarrow = row.short.map { $0.columns > pen.room - 10 } ?? false
      if !isNarrow {
        pen.put(row.name, Style(.muted), width: 9, on: &canvas)
        pen.skip()
      }
      let text = row.places.columns > pen.room ? row.short ?? row.places : row.places
      pen.put(text, row.style, width: pen.room, on: &canvas)
      return
    }
    if row.places.isEmpty {
      pen.put(row.name, Style(.muted), width: 21, on: &canvas)
    } else {
      pen.put(row.name, Style(.muted), width: 9, on: &canvas)
      pen.skip()
      pen.put(row.places, Style(.strong), width: 11, on: &canvas)
    }
    for (figure, width) in zip(row.figures, [6, 6, 6]) {
      pen.put(figure, row.style, width: width, .right, on: &canvas)
    }
    if let interval = row.interval, pen.room >= interval.columns + 1 {
      pen.skip(pen.room > interval.columns + 1 ? 2 : 1)
      pen.put(interval, row.style, on: &canvas)
    }
  }

  private func drawVerdict(on canvas: inout Canvas, in area: Rect, row: Int) {
    var pen = RowPen(area, row: row, context.symbols)
    pen.skip()
    let verdict = wording.name(flow.verdict).uppercased()
    let test = flow.fisher
    let text = wording(
      .flowOdds,
      [
        "odds": test.oddsRatio.map { wording.number($0, decimals: 2) } ?? "-",
        "p": wording.number(test.probability, decimals: 3),
      ])
    let chance = wording(.flowChance, ["p": wording.number(test.probability, decimals: 3)])
    // The name of the row goes first: a verdict without its p would be a claim.
    let isNarrow = pen.room < 10 + verdict.columns + 2 + chance.columns
    if !isNarrow {
      pen.put(wording[.effectVerdict], Style(.muted), width: 9, on: &canvas)
      pen.skip()
    }
    pen.put(verdict, Style(flow.verdict.role, .bold), on: &canvas)
    pen.skip(isNarrow ? 1 : 2)
    pen.put(pen.room >= text.columns ? text : chance, on: &canvas)
  }
}

extension DisplacementVerdict {
  /// A verdict beyond chance stands out; what is not shown never does.
  var role: Role {
    switch self {
    case .displaced, .reduced, .benefitSpread: .strong
    case .suggestive: .assessment
    case .notShown: .muted
    }
  }
}

extension String {
  /// With blanks before it, up to `width` columns.
  fileprivate func filled(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns)) + self
  }
}
