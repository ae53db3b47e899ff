import Canvas
import TaskForce

extension RoomContext {
  /// What `page` shows an audience outside the desks.
  func briefSections(_ page: ScreenID) -> [BriefSection] {
    guard let brief = situation.brief?.value else { return [] }
    return switch page {
    case .overview, .briefing: [glance(brief), gatewaySection(brief)]
    case .routes: [gatewaySection(brief), verdictSection(brief)]
    case .partners: [partnerSection(brief)]
    case .transit: TransitFlow.allCases.map { crossingSection(brief, $0) }
    case .actions: [actionSection]
    case .incidents: [gradeSection(brief), incidentSection]
    case .log, .screening, .money: [recordSection, ruleSection(brief)]
    }
  }

  /// The day with which the figures end.
  func until(_ brief: Brief) -> String {
    let last = brief.cutoff.date.advanced(days: -1)
    return wording(.briefUntil, ["day": last.iso8601])
  }

  func guardedCell(_ count: GuardedCount, _ brief: Brief) -> BriefSection.Cell {
    let text = wording.count(count, brief.policy)
    let value: FactValue = count.isAtLeast ? .text(text) : .whole(count.shown)
    return BriefSection.Cell(text, value, count.shown == 0 ? .muted : .text)
  }

  /// What `<3` and `9+` mean, where one of them is seen.
  func cellNote(_ brief: Brief, _ counts: some Sequence<GuardedCount>) -> [String] {
    guard counts.contains(where: \.isAtLeast) else { return [] }
    return [wording(.briefCellNote, ["k": wording.whole(brief.policy.minimumCell)])]
  }

  func glance(_ brief: Brief) -> BriefSection {
    let actions = situation.actions.value
    let totals = actions.totals(at: now)
    func row(_ id: String, _ text: String, _ value: BriefSection.Cell) -> BriefSection.Row {
      BriefSection.Row(id: id, cells: [BriefSection.Cell(text), value])
    }
    func whole(_ number: Int, _ role: Role = .text) -> BriefSection.Cell {
      BriefSection.Cell(wording.whole(number), .whole(number), role)
    }
    let asked = brief.partners.map { $0.asked + $0.askedLate }.sum
    let owed = brief.partners.map { $0.owed + $0.owedLate }.sum
    var rows: [BriefSection.Row] = []
    if let next = actions.meetingFigures(at: now).next {
      let text = [next.city, dueText(next.date)].filter { !$0.isEmpty }.joined(separator: ", ")
      rows.append(row("meeting", wording[.briefNextMeeting], BriefSection.Cell(text)))
    }
    if !actions.all.isEmpty {
      rows += [
        row("actions", wording[.briefOpenActions], whole(totals.open)),
        row(
          "late", wording[.briefLateActions], whole(totals.late, totals.late > 0 ? .bad : .text)),
        row(
          "done", wording[.briefDoneActions], whole(actions.all.count { $0.state == .done })),
      ]
    }
    rows.append(
      row("finds", wording[.briefFinds], guardedCell(brief.gateways.map(\.total).sum, brief)))
    if !brief.crossings.isEmpty {
      rows.append(
        row(
          "crossings", wording[.briefCrossings],
          guardedCell(brief.crossings.map(\.total).sum, brief)))
    }
    if !brief.partners.isEmpty {
      rows += [
        row("asked", wording[.briefRequests], guardedCell(asked, brief)),
        row("owed", wording[.briefOwed], guardedCell(owed, brief)),
      ]
    }
    if brief.confiscations.shown > 0 {
      let millions = brief.confiscatedEuro / 1_000_000
      rows += [
        row("confiscations", wording[.briefConfiscations], guardedCell(brief.confiscations, brief)),
        row(
          "euro", wording[.briefEuro],
          BriefSection.Cell(wording.number(millions, decimals: 0), .number(millions.rounded()))),
      ]
    }
    return BriefSection(
      name: "glance", title: wording[.briefGlance], note: until(brief),
      columns: [
        BriefSection.Column(
          name: "what", head: wording[.briefHeadWhat], isNumber: false, isFlexible: true,
          narrowest: 20),
        BriefSection.Column(name: "value", head: wording[.briefHeadValue]),
      ], rows: rows)
  }

  var actionSection: BriefSection {
    let figures = situation.actions.value.figures(at: now)
    let next = situation.actions.value.meetingFigures(at: now).next.map {
      wording[.briefNextMeeting] + ": "
        + [$0.city, dueText($0.date)].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let rows = figures.map { line in
      BriefSection.Row(
        id: line.action.id.code,
        cells: [
          BriefSection.Cell(line.action.title),
          BriefSection.Cell(line.action.lead?.code ?? "-"),
          BriefSection.Cell(dueText(line.action.due), line.isLate ? .bad : .text),
          BriefSection.Cell(
            wording.whole(line.action.percent) + " %", .whole(line.action.percent)),
          BriefSection.Cell(
            symbols.bar(Double(line.action.percent) / 100, width: 10), .sparkline),
        ], subject: .action(line.action.id))
    }
    return BriefSection(
      name: "actions", title: wording[.briefActions], note: next ?? "",
      columns: [
        BriefSection.Column(
          name: "title", head: wording[.briefHeadAction], isNumber: false, isFlexible: true,
          narrowest: 24),
        BriefSection.Column(name: "lead", head: wording[.briefHeadLead], isNumber: false),
        BriefSection.Column(name: "due", head: wording[.briefHeadDue], isNumber: false),
        BriefSection.Column(name: "done", head: wording[.briefHeadDone]),
        BriefSection.Column(name: "", head: "", isNumber: false, dropRank: 0),
      ], rows: rows)
  }
}
