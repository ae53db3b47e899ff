import Canvas
import TaskForce

/// The table behind the routes screen for ministers or the public: finds by gateway and month, as
/// far as they may be shown, and the verdicts.
package struct BriefReport: Sendable {
  private let context: RoomContext

  /// What `context`, which is that of an audience outside the desks, may show.
  package init(_ context: RoomContext) { self.context = context }

  private var sections: [BriefSection] { context.briefSections(.routes) }

  private var banner: String {
    context.situation.banner.map(context.handling) ?? ""
  }

  /// Tables to read, the banner above.
  package var markdown: [String] {
    [banner]
      + sections.flatMap { section -> [String] in
        let columns = section.columns.filter { !$0.name.isEmpty }
        let head = row(columns.map { $0.label ?? $0.head })
        let line = "|" + columns.map { $0.isNumber ? "---:|" : "---|" }.joined()
        let title = [section.title, section.note].filter { !$0.isEmpty }.joined(separator: ", ")
        let rows = section.rows.map { row(told($0, in: section).map(\.text)) }
        return ["", "## " + QuotedText.markdown(title), "", head, line] + rows + [""]
          + section.foot.map(QuotedText.markdown)
      }
  }

  /// The cells of a line without pictures.
  private func told(_ row: BriefSection.Row, in section: BriefSection) -> [BriefSection.Cell] {
    zip(section.columns, row.cells).filter { !$0.0.name.isEmpty }.map(\.1)
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map(QuotedText.markdown).joined(separator: " | ") + " |"
  }

  /// Finds by gateway and month (RFC 4180); the banner is a column, so that it goes with every line.
  package var csv: [String] {
    guard let section = sections.first else { return [] }
    return [
      (section.columns.map(\.name).filter { !$0.isEmpty } + ["banner"]).map(QuotedText.csv).joined(
        separator: ",")
    ]
      + section.rows.map { row in
        (told(row, in: section).map { QuotedText.plain($0.value, empty: "") } + [banner])
          .map(QuotedText.csv).joined(separator: ",")
      }
  }

  /// The same as data.
  package var json: String {
    let banner = Fact(["banner"], "", .text(banner))
    return JSONReport.text([banner] + BriefScreen(.routes).facts(context))
  }
}
