import Canvas
import TaskForce

extension RoomContext {
  func gatewaySection(_ brief: Brief) -> BriefSection {
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
        cells: [BriefSection.Cell(line.place.name)] + line.months.map { guardedCell($0, brief) }
          + [guardedCell(line.total, brief)]
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

  func verdictSection(_ brief: Brief) -> BriefSection {
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

  func partnerSection(_ brief: Brief) -> BriefSection {
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
          BriefSection.Cell(wording.partnerName(line.country)), guardedCell(line.asked, brief),
          guardedCell(line.askedLate, brief), guardedCell(line.owed, brief),
          guardedCell(line.owedLate, brief),
          guardedCell(line.answered, brief),
          BriefSection.Cell(
            days(line.medianDays), line.medianDays.map(FactValue.number) ?? .none,
            line.medianDays == nil ? .muted : .text),
          guardedCell(line.engagements, brief),
        ])
    }
    return BriefSection(
      name: "partners", title: wording[.briefPartners], note: until(brief), columns: columns,
      rows: rows,
      foot: cellNote(
        brief, brief.partners.flatMap { [$0.asked, $0.askedLate, $0.owed, $0.owedLate] }))
  }

  func crossingSection(_ brief: Brief, _ flow: TransitFlow) -> BriefSection {
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
        cells: [BriefSection.Cell(line.place.name)] + line.months.map { guardedCell($0, brief) } + [
          guardedCell(line.total, brief),
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
}
