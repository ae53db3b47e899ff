import TaskForce

extension Explanation {
  /// Why a gateway has the signal it has, or none: the charts with their parameters, the weeks and
  /// months they rest on, what was left out, and what persons made of earlier signals.
  static func lines(of place: PlaceID, _ context: RoomContext) -> [String] {
    let wording = context.wording
    guard let line = context.gatewayLines.first(where: { $0.place == place }) else {
      return [wording[.whyUnknown]]
    }
    return charts(of: place, context) + counts(line, context)
  }

  private static func counts(_ line: GatewayLine, _ context: RoomContext) -> [String] {
    let wording = context.wording
    let then = context.gatewayLines(known: .then).first { $0.place == line.place }
    func row(_ counts: [Int]) -> String { counts.map(wording.whole).joined(separator: " ") }
    var lines = [
      wording(.whyWeeks, ["counts": row(line.figures.weeks)]),
      wording(.whyWeeksThen, ["counts": row(then?.figures.weeks ?? [])]),
      wording(.whyMonths, ["counts": row(line.figures.months)]),
    ]
    if line.figures.undated > 0 {
      lines.append(wording(.whyUndated, ["n": wording.whole(line.figures.undated)]))
    }
    if let late = line.late {
      lines.append(wording(.whyLateFinds, ["n": context.text(late, hasSpread: true)]))
    } else {
      lines.append(wording[.whyNoLate])
    }
    return lines
  }

  /// What the charts of `place` say, side by side.
  static func charts(of place: PlaceID, _ context: RoomContext) -> [String] {
    let wording = context.wording
    let charts = context.situation.charts.value
    guard let baseline = charts.baseline else { return [wording[.noteNoBaseline]] }
    guard let chart = charts.byPlace[place] else {
      return [
        wording(.whyTooFew, ["n": wording.whole(FlowCharts.fewestFinds)])
      ]
    }
    var lines = chart.sides.flatMap { side(of: $0, chart, baseline, context) }
    if let scatter = chart.dispersion, scatter.isDoubtful {
      lines.append(
        wording(.whySignalDoubtful, ["ratio": wording.number(scatter.ratio, decimals: 1)]))
    }
    if let now = chart.inspections, let before = chart.ordinary {
      lines.append(
        wording(
          .whySignalExposure, ["now": wording.number(now), "before": wording.number(before)]))
    }
    return lines
  }

  private static func side(
    of side: ChartedSide, _ chart: GatewayChart, _ baseline: Range<Int>, _ context: RoomContext
  ) -> [String] {
    let wording = context.wording
    let limits = side.design.chart
    var lines = [
      wording(
        .whySignal,
        [
          "side": context.name(limits.side),
          "mean": wording.number(chart.mean, decimals: 2),
          "n": wording.whole(baseline.count / 7),
          "date": CivilDate(daysSinceEpoch: baseline.upperBound - 1).iso8601,
          "k": wording.tenths(limits.reference), "h": wording.tenths(limits.limit),
          "sum": wording.tenths(side.sum),
        ]),
      wording(
        .whySignalDelay,
        [
          "weeks": wording.number(side.design.weeksToFalseAlarm),
          "move": wording[limits.side == .up ? .moveDoubling : .moveHalving],
          "delay": wording.number(side.design.weeksToNotice, decimals: 1),
        ]),
    ]
    for signal in side.signals {
      let week = CivilDate(daysSinceEpoch: signal.id.week).iso8601
      let values =
        ["week": week, "sum": wording.tenths(signal.sum), "h": wording.tenths(signal.limit)]
        as KeyValuePairs
      lines.append(wording(.whySignalWeek, values))
      lines.append(review(of: signal, week, context))
      lines += work(on: signal.id, context)
    }
    return lines
  }

  /// What officers do about a signal, and what they last wrote.
  private static func work(on signal: SignalID, _ context: RoomContext) -> [String] {
    guard let work = context.situation.routes.value.signalWork[signal] else { return [] }
    let wording = context.wording
    var lines: [String] = []
    if let officer = work.officer {
      lines.append(wording(.whySeesTo, ["officer": officer.code, "what": signal.code]))
    }
    if let end = work.shelvedUntil, work.isShelved(at: context.now) {
      let text = wording(.whyShelved, ["what": signal.code, "time": context.moment(end)])
      lines.append(RoomContext.joined(text, work.shelvedReason))
    }
    lines += ties(of: signal.code, [], work.links, context)
    if !work.sharedWith.isEmpty {
      let partners = work.sharedWith.map(\.code).joined(separator: " ")
      lines.append(wording(.whySharedWith, ["what": signal.code, "partners": partners]))
    }
    return lines
      + work.history.entries.suffix(5).compactMap { entry in
        let who = entry.actor?.code ?? entry.source.code
        let text = text(of: entry, context)
        return text.isEmpty ? nil : context.moment(entry.recordedAt) + "  " + who + "  " + text
      }
  }

  /// What an entry of a signal's history says.
  private static func text(of entry: ChronicleEntry, _ context: RoomContext) -> String {
    if let text = context.tieText(entry.type, entry.text) { return text }
    let deed = context.wording.deed(EventType(entry.type))
    guard EventType(entry.type) != SignalReviewed.type else { return deed }
    return RoomContext.joined(deed, entry.text)
  }

  /// The tags and links of a piece of work, a line each.
  static func ties(
    of what: String, _ tags: [String], _ links: [IncidentReference], _ context: RoomContext
  ) -> [String] {
    let wording = context.wording
    let codes = context.linkCodes(links)
    let tagLine = wording(.whyTagged, ["what": what, "tags": tags.joined(separator: " ")])
    let linkLine = wording(.whyLinked, ["what": what, "links": codes])
    return (tags.isEmpty ? [] : [tagLine]) + (codes.isEmpty ? [] : [linkLine])
  }

  private static func review(
    of signal: GatewaySignal, _ week: String, _ context: RoomContext
  ) -> String {
    let wording = context.wording
    guard let review = context.situation.routes.value.reviews[signal.id] else {
      return wording(.whySignalOpen, ["week": week])
    }
    return wording(
      .whySignalReview,
      [
        "week": week, "finding": wording.name(review.finding),
        "officer": review.officer?.code ?? "-", "date": review.at.date.iso8601,
      ])
  }
}
