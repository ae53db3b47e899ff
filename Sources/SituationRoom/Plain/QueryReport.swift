import Canvas
import TaskForce

/// The incidents that a filter leaves, for other programs and for reading.
package struct QueryReport: Sendable {
  private let context: RoomContext
  private let views: [IncidentView]

  /// What the queue of `context` lists; derived alerts, which have no record, are left out.
  package init(_ context: RoomContext) {
    self.context = context
    views = context.queue.entries.compactMap { entry in
      guard case .incident = entry.item else { return nil }
      return context.situation.incidents[entry.index].value
    }
  }

  /// One cell of a row.
  private struct Cell {
    let key: String
    let header: String
    let value: FactValue
  }

  private func cells(_ view: IncidentView?) -> [Cell] {
    let wording = context.wording
    let incident = view?.incident
    let matter = incident?.matter
    func text(_ text: String?) -> FactValue { text.map(FactValue.text) ?? .none }
    return [
      Cell(
        key: "reference", header: wording[.queryReference],
        value: text(incident?.reference.description)),
      Cell(
        key: "severity", header: wording[.headGrade],
        value: text(view?.standing.severity.rawValue)),
      Cell(key: "state", header: wording[.headState], value: text(view?.standing.state.rawValue)),
      Cell(
        key: "priority", header: wording[.queryPriority],
        value: view.map { .whole($0.priority(at: context.now).rank) } ?? .none),
      Cell(
        key: "openedAt", header: wording[.headAge],
        value: incident.map { .instant($0.openedAt) } ?? .none),
      Cell(
        key: "coldAt", header: wording[.queryCold],
        value: matter?.coldAt.map(FactValue.instant) ?? .none),
      Cell(key: "place", header: wording[.headPlace], value: text(place(of: matter))),
      Cell(key: "country", header: wording[.whatCountry], value: text(country(of: matter))),
      Cell(
        key: "kilograms", header: wording[.headKilograms],
        value: matter?.kilograms.map(FactValue.number) ?? .none),
      Cell(key: "evaluation", header: "4x4", value: text(incident?.evaluation?.code)),
      Cell(key: "owner", header: wording[.queryOwner], value: text(incident?.owner?.code)),
      Cell(
        key: "handling", header: wording[.headHandling],
        value: text(incident.map { $0.marking.handling.codes })),
      Cell(key: "tlp", header: "TLP", value: text(incident?.marking.tlp.rawValue)),
      Cell(
        key: "tags", header: wording[.nameTag],
        value: text(incident.map { $0.tags.joined(separator: " ") })),
      Cell(key: "title", header: wording[.queryTitle], value: text(incident?.title)),
    ]
  }

  /// The code of the place; its name outside the desks, where nobody knows the codes.
  private func place(of matter: IncidentMatter?) -> String? {
    guard context.situation.audience.isOutside else { return matter?.place?.code }
    return matter?.place.flatMap { context.gazetteer.place($0)?.name }
  }

  /// The country that is named, else that of the place.
  private func country(of matter: IncidentMatter?) -> String? {
    if let country = matter?.country { return country.code }
    return matter?.place.flatMap { context.gazetteer.place($0)?.country.code }
  }

  /// The strictest marking of what is listed: it stands above every export.
  private var banner: String {
    let markings = views.map(\.incident.marking)
    if let policy = context.situation.audience.policy { return context.handling(policy.level) }
    guard let first = markings.first else { return "TLP:CLEAR" }
    let joined = markings.dropFirst().reduce(first) { $0.joined(with: $1) }
    return ["TLP:" + joined.tlp.rawValue, joined.handling.codes].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// Columns for reading, the banner above and the count below.
  package var table: [String] {
    let shown = ["reference", "severity", "state", "priority", "place", "owner", "title"]
    let head = cells(nil).filter { shown.contains($0.key) }.map(\.header)
    let rows =
      [head]
      + views.map { view in
        cells(view).filter { shown.contains($0.key) }.map { QuotedText.plain($0.value) }
      }
    let widths = head.indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    let lines = rows.map { row in
      row.enumerated().map { column, text in
        column == row.count - 1 ? text : text.padded(to: widths[column])
      }.joined(separator: "  ")
    }
    return [banner] + lines + [context.wording(.queryFound, count: views.count)]
  }

  /// A header of stable names, then one record a line (RFC 4180); the banner is a column, so that
  /// it goes with every record.
  package var csv: [String] {
    let head = cells(nil).map(\.key) + ["banner"]
    return [head.joined(separator: ",")]
      + views.map { view in
        (cells(view).map { QuotedText.plain($0.value, empty: "") } + [banner])
          .map(QuotedText.csv).joined(separator: ",")
      }
  }

  /// An object with the banner and the list of incidents, by stable names.
  package var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("banner") { $0.text(banner) }
      writer.member("asOf") { $0.text(context.now.iso8601) }
      writer.member("incidents") { writer in
        writer.array { writer in
          for view in views {
            writer.item { writer in
              writer.object { writer in
                for cell in cells(view) {
                  writer.member(cell.key) { Self.write(cell.value, to: &$0) }
                }
              }
            }
          }
        }
      }
    }
    return writer.string
  }

  private static func write(_ value: FactValue, to writer: inout JSONWriter) {
    switch value {
    case .text(let text), .term(let text, _): writer.text(Sanitiser.plain(text))
    case .whole(let number), .seconds(let number): writer.number(number)
    case .number(let number): writer.number(number)
    case .instant(let instant): writer.text(instant.iso8601)
    case .truth(let truth): writer.truth(truth)
    case .none: writer.null()
    }
  }
}
