import Canvas
import TaskForce

// The report for a document, for a spreadsheet, and for another program; all free of control
// characters.
extension RoutesReport {
  /// A Markdown document.
  package var markdown: [String] {
    let frame = "**" + banner + "**"
    var lines = [frame, "", "# " + QuotedText.markdown(heading)]
    lines += list(wording[.routesMethod], method)
    lines += list(wording[.routesLeftOut], leftOut)
    for table in tables { lines += ["", "## " + table.title, ""] + Self.rows(table, wording) }
    lines += ["", "## " + wording[.routesQuestions]]
    if questions.isEmpty { lines += ["", wording[.routesNothing]] }
    for question in questions {
      lines += ["", "### " + QuotedText.markdown(question.pair), ""]
      lines += question.lines.map { "- " + QuotedText.markdown($0) }
      lines += ["", wording[.routesExplanations] + ":", ""]
      lines += question.explanations.enumerated().map { index, line in
        String(index + 1) + ". " + QuotedText.markdown(line.name + ": " + line.text)
      }
    }
    return lines + ["", frame]
  }

  private func list(_ title: String, _ remarks: [Remark]) -> [String] {
    ["", "## " + title, ""] + remarks.map { "- " + QuotedText.markdown($0.text) }
  }

  private static func rows(_ table: Table, _ wording: Wording) -> [String] {
    guard let first = table.rows.first else { return [wording[.routesNothing]] }
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let sides = first.map { cell in
      switch cell.value {
      case .text, .term: "---"
      case .whole, .seconds, .number, .instant, .truth, .none: cell.key == "way" ? "---" : "---:"
      }
    }
    return [row(first.map { QuotedText.markdown($0.header) }), row(sides)]
      + table.rows.map { cells in
        row(cells.map { QuotedText.markdown(QuotedText.plain($0.value)) })
      }
  }

  /// A header of stable names, then one gateway a line (RFC 4180). Method, what was left out and
  /// the banner are columns, so that they go with every record.
  package var csv: [String] {
    let charts = tables.first { $0.key == "charts" }
    var parameters: [String: [Cell]] = [:]
    for cells in charts?.rows ?? [] { parameters[Self.place(cells)] = cells }
    let chartKeys = charts?.rows.first?.dropFirst(2).map(\.key) ?? []
    let finds = tables.first { $0.key == "gateways" }?.rows ?? []
    let counts = tables.first { $0.key == "counts" }?.rows ?? []
    let context = [
      ("from", CivilDate(daysSinceEpoch: days.lowerBound).iso8601),
      ("to", CivilDate(daysSinceEpoch: days.upperBound - 1).iso8601), ("asOf", at.iso8601),
      ("method", method.map(\.text).joined(separator: " ")),
      ("leftOut", leftOut.map(\.text).joined(separator: "; ")), ("banner", banner),
    ]
    let findKeys = [
      "place", "name", "way", "finds", "knownThen", "late", "lateSpread90", "medianKilograms",
      "largestShare", "inspections", "undated",
    ]
    let header = findKeys + ["weeks", "months"] + chartKeys + context.map(\.0)
    let rows = zip(finds, counts).map { found, counted in
      let chart = parameters[Self.place(found)] ?? []
      let figures = found + counted.dropFirst(2)
      let cells =
        figures.map { QuotedText.plain($0.value, empty: "") }
        + chartKeys.map { key in
          chart.first { $0.key == key }.map { QuotedText.plain($0.value, empty: "") } ?? ""
        }
      return cells + context.map { Sanitiser.plain($0.1) }
    }
    return ([header] + rows).map { $0.map(QuotedText.csv).joined(separator: ",") }
  }

  private static func place(_ cells: [Cell]) -> String {
    cells.first.map { QuotedText.plain($0.value) } ?? ""
  }

  /// One object by stable names.
  package var json: String {
    var facts = [
      Fact(["banner"], "", .text(banner)),
      Fact(["from"], "", .text(CivilDate(daysSinceEpoch: days.lowerBound).iso8601)),
      Fact(["to"], "", .text(CivilDate(daysSinceEpoch: days.upperBound - 1).iso8601)),
      Fact(["asOf"], "", .instant(at)),
    ]
    facts += method.map { Fact(["method", $0.key], "", .text($0.text)) }
    facts += leftOut.map { Fact(["leftOut", $0.key], "", .text($0.text)) }
    for table in tables {
      for (index, cells) in table.rows.enumerated() {
        facts += cells.map { Fact([table.key, String(index), $0.key], "", $0.value) }
      }
    }
    return JSONReport.text(facts + questions.flatMap(\.facts))
  }
}
