import Canvas
import TaskForce

extension RoomContext {
  /// What `page` shows an audience outside the desks.
  func briefSections(_ page: ScreenID) -> [BriefSection] {
    guard let brief = situation.brief?.value else { return [] }
    return switch page {
    case .overview: [glance(brief), gatewaySection(brief)]
    case .routes: [gatewaySection(brief), verdictSection(brief)]
    case .partners: [partnerSection(brief)]
    case .transit: TransitFlow.allCases.map { crossingSection(brief, $0) }
    case .actions: [actionSection]
    case .incidents: [gradeSection(brief), incidentSection]
    case .log, .screening, .money, .briefing: [recordSection, ruleSection(brief)]
    }
  }

  /// The day with which the figures end.
  private func until(_ brief: Brief) -> String {
    let last = brief.cutoff.date.advanced(days: -1)
    return wording(.briefUntil, ["day": last.iso8601])
  }

  private func cell(_ count: GuardedCount, _ brief: Brief) -> BriefSection.Cell {
    let text = wording.count(count, brief.policy)
    let value: FactValue = count.isAtLeast ? .text(text) : .whole(count.shown)
    return BriefSection.Cell(text, value, count.shown == 0 ? .muted : .text)
  }

  /// What `<3` and `9+` mean, where one of them is seen.
  private func cellNote(_ brief: Brief, _ counts: some Sequence<GuardedCount>) -> [String] {
    guard counts.contains(where: \.isAtLeast) else { return [] }
    return [wording(.briefCellNote, ["k": wording.whole(brief.policy.minimumCell)])]
  }

  // MARK: Overview

  private func glance(_ brief: Brief) -> BriefSection {
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
    rows.append(row("finds", wording[.briefFinds], cell(brief.gateways.map(\.total).sum, brief)))
    if !brief.crossings.isEmpty {
      rows.append(
        row("crossings", wording[.briefCrossings], cell(brief.crossings.map(\.total).sum, brief)))
    }
    if !brief.partners.isEmpty {
      rows += [
        row("asked", wording[.briefRequests], cell(asked, brief)),
        row("owed", wording[.briefOwed], cell(owed, brief)),
      ]
    }
    if brief.confiscations.shown > 0 {
      let millions = brief.confiscatedEuro / 1_000_000
      rows += [
        row("confiscations", wording[.briefConfiscations], cell(brief.confiscations, brief)),
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

  // MARK: Gateways

  private func gatewaySection(_ brief: Brief) -> BriefSection {
    let months = brief.months.enumerated().map { index, month in
      let number = month % 12 + 1
      return BriefSection.Column(
        name: Self.monthName(month), head: (number < 10 ? "0" : "") + String(number),
        label: wording(.briefHeadMonth, ["month": Self.monthName(month)]),
        // The oldest month goes first where there is little room.
        dropRank: index)
    }
    let hasRecord = brief.gateways.contains { $0.record > 0 }
    let record =
      hasRecord
      ? [
        BriefSection.Column(
          name: "record", head: wording[.briefHeadRecord], label: wording[.briefRecordLabel])
      ] : []
    // One scale for every line.
    let most = brief.gateways.flatMap(\.months).map(\.shown).max() ?? 0
    let step = max(1, (most + 6) / 7)
    let columns =
      [
        BriefSection.Column(
          name: "place", head: wording[.briefHeadPlace], isNumber: false, isFlexible: true,
          narrowest: 14)
      ] + months + [
        BriefSection.Column(name: "total", head: wording[.briefHeadTotal])
      ] + record + [
        BriefSection.Column(
          name: "trend", head: wording[.briefHeadTrend], isNumber: false, dropRank: 2),
        BriefSection.Column(
          name: "", head: symbols.sparkline([1]) + " = " + wording.whole(step), isNumber: false,
          dropRank: -1),
      ]
    let rows = brief.gateways.map { line in
      BriefSection.Row(
        id: line.place.id.code,
        cells: [BriefSection.Cell(line.place.name)] + line.months.map { cell($0, brief) }
          + [cell(line.total, brief)]
          + (hasRecord
            ? [
              BriefSection.Cell(
                wording.whole(line.record), .whole(line.record),
                line.record == 0 ? .muted : .text)
            ] : []) + [
            trend(line.trend),
            BriefSection.Cell(
              symbols.sparkline(line.months.map { ($0.shown + step - 1) / step }), .sparkline),
          ])
    }
    return BriefSection(
      name: "gateways", title: wording[.briefGateways], note: until(brief), columns: columns,
      rows: rows,
      foot: cellNote(brief, brief.gateways.flatMap(\.months))
        + (brief.gateways.contains { $0.trend != .unknown } ? [wording[.briefTrendNote]] : []))
  }

  private static func monthName(_ number: Int) -> String {
    let month = number % 12 + 1
    return "\(number / 12)-" + (month < 10 ? "0" : "") + String(month)
  }

  private func trend(_ trend: BriefTrend) -> BriefSection.Cell {
    let text: String
    switch trend {
    case .more: text = symbols.up + " " + wording[.briefMore]
    case .fewer: text = symbols.down + " " + wording[.briefFewer]
    case .notShown: text = "= " + wording[.briefSame]
    case .unknown: return BriefSection.Cell("-", .none, .muted)
    }
    return BriefSection.Cell(text, .text(trend.rawValue), trend == .notShown ? .muted : .text)
  }

  private func verdictSection(_ brief: Brief) -> BriefSection {
    func names(_ places: [Place]) -> String { places.map(\.name).joined(separator: ", ") }
    func name(_ place: PlaceID) -> String { gazetteer.place(place)?.name ?? "" }
    let fixed = brief.verdicts.enumerated().map { index, verdict in
      BriefSection.Row(
        id: "fixed-\(index)",
        cells: [
          BriefSection.Cell(names(verdict.squeezed)), BriefSection.Cell(names(verdict.receiver)),
          BriefSection.Cell(
            verdict.verdict.map(wording.name) ?? wording[.briefTooFew],
            verdict.verdict.map { .text($0.rawValue) } ?? .none),
        ])
    }
    let published = brief.publishedPairs.prefix(3).enumerated().map { index, pair in
      BriefSection.Row(
        id: "published-\(index)",
        cells: [
          BriefSection.Cell(
            "\(name(pair.fell)) \(pair.fellCounts.before) → \(pair.fellCounts.after)"),
          BriefSection.Cell(
            "\(name(pair.rose)) \(pair.roseCounts.before) → \(pair.roseCounts.after)"),
          BriefSection.Cell(wording.name(pair.verdict), .text(pair.verdict.rawValue)),
        ])
    }
    return BriefSection(
      name: "verdicts", title: wording[.briefVerdicts],
      columns: [
        BriefSection.Column(
          name: "fewerAt", head: wording[.briefHeadFell], isNumber: false, isFlexible: true,
          narrowest: 20),
        BriefSection.Column(
          name: "moreAt", head: wording[.briefHeadRose], isNumber: false),
        BriefSection.Column(name: "verdict", head: wording[.briefHeadVerdict], isNumber: false),
      ], rows: fixed + published)
  }

  // MARK: Partners and crossings

  private func partnerSection(_ brief: Brief) -> BriefSection {
    let columns = [
      BriefSection.Column(
        name: "partner", head: wording[.briefHeadPartner], isNumber: false, isFlexible: true,
        narrowest: 14),
      BriefSection.Column(name: "asked", head: wording[.briefHeadAsked]),
      BriefSection.Column(
        name: "askedLate", head: wording[.briefHeadLate],
        label: wording[.briefHeadAsked] + ", " + wording[.briefHeadLate]),
      BriefSection.Column(name: "owed", head: wording[.briefHeadOwed]),
      BriefSection.Column(
        name: "owedLate", head: wording[.briefHeadLate],
        label: wording[.briefHeadOwed] + ", " + wording[.briefHeadLate]),
      BriefSection.Column(name: "answered", head: wording[.briefHeadAnswered]),
      BriefSection.Column(name: "median", head: wording[.briefHeadMedian], dropRank: 1),
      BriefSection.Column(name: "engagements", head: wording[.briefHeadEngagements], dropRank: 0),
    ]
    let rows = brief.partners.map { line in
      BriefSection.Row(
        id: line.country.code,
        cells: [
          BriefSection.Cell(wording.partnerName(line.country)), cell(line.asked, brief),
          cell(line.askedLate, brief), cell(line.owed, brief), cell(line.owedLate, brief),
          cell(line.answered, brief),
          BriefSection.Cell(
            days(line.medianDays), line.medianDays.map(FactValue.number) ?? .none,
            line.medianDays == nil ? .muted : .text),
          cell(line.engagements, brief),
        ])
    }
    return BriefSection(
      name: "partners", title: wording[.briefPartners], note: until(brief), columns: columns,
      rows: rows,
      foot: cellNote(
        brief, brief.partners.flatMap { [$0.asked, $0.askedLate, $0.owed, $0.owedLate] }))
  }

  private func crossingSection(_ brief: Brief, _ flow: TransitFlow) -> BriefSection {
    let numbers = brief.months.suffix(6)
    let months = numbers.enumerated().map { index, month in
      let number = month % 12 + 1
      return BriefSection.Column(
        name: Self.monthName(month), head: (number < 10 ? "0" : "") + String(number),
        label: wording(.briefHeadMonth, ["month": Self.monthName(month)]), dropRank: index)
    }
    let lines = brief.crossings.filter { $0.flow == flow }
    let rows = lines.map { line in
      BriefSection.Row(
        id: line.place.id.code,
        cells: [BriefSection.Cell(line.place.name)] + line.months.map { cell($0, brief) } + [
          cell(line.total, brief),
          BriefSection.Cell(
            line.checks.map(wording.whole) ?? "-", line.checks.map(FactValue.whole) ?? .none),
        ])
    }
    return BriefSection(
      name: flow.code, title: flowName(flow), note: until(brief),
      columns: [
        BriefSection.Column(
          name: "place", head: wording[.briefHeadPlace], isNumber: false, isFlexible: true,
          narrowest: 18)
      ] + months + [
        BriefSection.Column(name: "total", head: wording[.briefHeadTotal]),
        BriefSection.Column(name: "checks", head: wording[.briefHeadChecks]),
      ], rows: rows,
      foot: flow == TransitFlow.allCases.last
        ? cellNote(brief, brief.crossings.flatMap(\.months)) : [])
  }

  // MARK: Actions

  private var actionSection: BriefSection {
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

  // MARK: Incidents and record

  private func gradeSection(_ brief: Brief) -> BriefSection {
    BriefSection(
      name: "grades", title: wording[.briefIncidents], note: until(brief),
      columns: [
        BriefSection.Column(
          name: "grade", head: wording[.briefHeadGrade], isNumber: false),
        BriefSection.Column(name: "open", head: wording[.briefHeadTotal]),
      ],
      rows: brief.grades.map { severity, count in
        BriefSection.Row(
          id: severity.rawValue,
          cells: [
            BriefSection.Cell(
              symbols.mark(of: severity) + " " + wording.name(severity), .text(severity.rawValue),
              severity.role), cell(count, brief),
          ])
      }, foot: cellNote(brief, brief.grades.map(\.count)))
  }

  private var incidentSection: BriefSection {
    let rows = situation.incidents.map(\.value).map { view in
      let place = view.incident.matter.place.flatMap { gazetteer.place($0)?.name } ?? ""
      return BriefSection.Row(
        id: view.incident.reference.description,
        cells: [
          BriefSection.Cell(dated(view.incident.occurredAt, .day)),
          BriefSection.Cell(wording.name(view.standing.severity), view.standing.severity.role),
          BriefSection.Cell(view.incident.title), BriefSection.Cell(place),
          BriefSection.Cell(view.incident.source.code),
        ], subject: .incident(view.incident.reference))
    }
    return BriefSection(
      name: "incidents", title: wording[.briefPublicIncidents],
      columns: [
        BriefSection.Column(name: "day", head: wording[.briefHeadDay], isNumber: false),
        BriefSection.Column(
          name: "grade", head: wording[.briefHeadGrade], isNumber: false, dropRank: 1),
        BriefSection.Column(
          name: "title", head: wording[.briefHeadWhat], isNumber: false, isFlexible: true,
          narrowest: 20),
        BriefSection.Column(name: "place", head: wording[.briefHeadPlace], isNumber: false),
        BriefSection.Column(
          name: "source", head: wording[.briefHeadSource], isNumber: false, dropRank: 0),
      ], rows: rows)
  }

  private var recordSection: BriefSection {
    let events = answers.events(for: BriefScreen.recordQuery)?.shown.map(\.value) ?? []
    let rows = events.map { event in
      BriefSection.Row(
        id: String(event.position),
        cells: [
          BriefSection.Cell(dated(event.envelope.occurredAt, event.envelope.precision)),
          BriefSection.Cell(text(of: event)), BriefSection.Cell(event.envelope.source.code),
        ])
    }
    return BriefSection(
      name: "record", title: wording[.briefRecord],
      columns: [
        BriefSection.Column(name: "day", head: wording[.briefHeadDay], isNumber: false),
        BriefSection.Column(
          name: "what", head: wording[.briefHeadWhat], isNumber: false, isFlexible: true,
          narrowest: 30),
        BriefSection.Column(
          name: "source", head: wording[.briefHeadSource], isNumber: false, dropRank: 0),
      ], rows: rows)
  }

  private func ruleSection(_ brief: Brief) -> BriefSection {
    let last = brief.cutoff.date.advanced(days: -1)
    let rules = [
      wording(.briefRuleDelay, ["day": last.iso8601]),
      wording(.briefRuleCell, ["k": wording.whole(brief.policy.minimumCell)]),
      wording[.briefRulePersons], wording[.briefRuleRecord],
    ]
    return BriefSection(
      name: "rules", title: wording[.briefRules], columns: [], rows: [], foot: rules)
  }
}
