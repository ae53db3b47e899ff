import Canvas
import TaskForce

/// Labelled texts one below the other, long ones broken between words.
struct FieldRows {
  /// A label and what stands beside it.
  struct Field: Sendable {
    var label: String
    var text: String
    var role: Role

    init(_ label: String, _ text: String, _ role: Role = .text) {
      self.label = label
      self.text = text
      self.role = role
    }
  }

  /// Columns of the panel.
  let width: Int
  /// Columns of the labels at least; they grow with the longest one.
  let labels: Int

  /// The fields broken into rows: each a list of a label and a text.
  func lines(of fields: [Field]) -> [[Field]] {
    let indent = max(labels, fields.map(\.label.columns).max() ?? 0)
    return fields.flatMap { field -> [[Field]] in
      let rows = field.text.wrapped(to: max(8, width - indent - 3))
      return (rows.isEmpty ? [""] : rows).enumerated().map { index, text in
        [Field((index == 0 ? field.label : "").padded(to: indent), text, field.role)]
      }
    }
  }

  /// Draws one of the rows.
  func draw(
    _ line: [Field], on canvas: inout Canvas, in area: Rect, row: Int, _ symbols: Symbols
  ) {
    var pen = RowPen(area, row: row, symbols)
    for field in line {
      pen.skip()
      guard !field.label.isEmpty else {
        pen.put(field.text, Style(field.role, on: .background, .bold), width: pen.room, on: &canvas)
        continue
      }
      pen.put(field.label, Style(.muted), on: &canvas)
      pen.skip()
      pen.put(field.text, Style(field.role), width: pen.room, on: &canvas)
    }
  }
}

extension RoomContext {
  /// A moment at its precision: `2024-05-28`, `2024-05`, `2024`.
  func dated(_ instant: Instant, _ precision: Precision) -> String {
    let day = instant.date.iso8601
    return switch precision {
    case .instant: instant.iso8601
    case .day: day
    case .month: String(day.prefix(7))
    case .year: String(day.prefix(4))
    }
  }

  /// `TLP:AMBER H1`.
  func handling(_ marking: Marking) -> String {
    let codes = marking.handling.codes
    return "TLP:" + marking.tlp.rawValue + (codes.isEmpty ? "" : " " + codes)
  }

  /// The bodies something may go to.
  func release(_ list: ReleaseList) -> String {
    switch list {
    case .everybody: wording[.releaseEverybody]
    case .bodies(let bodies): bodies.sorted().map(\.code).joined(separator: " ")
    }
  }
}
