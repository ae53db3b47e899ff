import Canvas
import TaskForce

/// A table on a screen for ministers or the public: what it shows, and what it says where it is
/// empty.
struct BriefSection {
  /// One column.
  struct Column {
    /// Its name in exports; empty for a picture of what another one tells, which is in none.
    var name: String
    /// What stands above it.
    var head: String
    /// What it is, in plain lines; its head if nothing else is said.
    var label: String?
    var isNumber = true
    /// The lowest goes first where there is no room; nil never goes.
    var dropRank: Int?
    /// Whether it takes what is left.
    var isFlexible = false
    /// Columns it takes at most where it is flexible and may be cut.
    var narrowest = 0
  }

  /// One line.
  struct Row {
    /// What it is called, in this section alone.
    var id: String
    var cells: [Cell]
    /// What acts act on.
    var subject: Subject?
  }

  /// One figure.
  struct Cell {
    var text: String
    var value: FactValue
    var role = Role.text

    init(_ text: String, _ role: Role = .text) {
      self.init(text, .text(text), role)
    }

    init(_ text: String, _ value: FactValue, _ role: Role = .text) {
      self.text = text
      self.value = value
      self.role = role
    }
  }

  /// Its name in exports.
  var name: String
  var title: String
  /// What stands at the right end of its rule.
  var note = ""
  var columns: [Column]
  var rows: [Row]
  /// What is said below the lines.
  var foot: [String] = []

  /// Rows it would like to have, its rule and heads counted.
  func wishes(width: Int) -> Int {
    (isProse ? 1 : 2 + max(1, rows.count)) + feet(width).count
  }

  /// Whether it is sentences and no table.
  var isProse: Bool { columns.isEmpty }

  /// The lines below it, broken to `width`.
  func feet(_ width: Int) -> [String] { foot.flatMap { $0.wrapped(to: max(1, width - 2)) } }

  /// The columns that `room` holds, by index, and their widths.
  func plan(_ room: Int) -> [(id: Int, width: Int)] {
    let wanted = columns.indices.map { index -> ColumnPlan<Int>.Column in
      let column = columns[index]
      let texts = rows.map { $0.cells.indices.contains(index) ? $0.cells[index].text.columns : 0 }
      let natural = max(column.head.columns, texts.max() ?? 0)
      let width = column.isFlexible ? min(natural, max(column.narrowest, 1)) : natural
      return ColumnPlan<Int>.Column(
        index, width: width, dropRank: column.dropRank, isFlexible: column.isFlexible)
    }
    return ColumnPlan(wanted, room: room).columns.map { id, width in
      // A text column wider than its texts would push the figures away from their names.
      let texts = rows.map { $0.cells.indices.contains(id) ? $0.cells[id].text.columns : 0 }
      let natural = max(columns[id].head.columns, texts.max() ?? 0)
      return (id, columns[id].isFlexible ? min(width, natural) : width)
    }
  }
}

/// Draws a section into its place.
struct BriefTable {
  let section: BriefSection
  let cursor: ListCursor<String>
  let context: RoomContext

  /// Rows for lines where the section has `height` rows in all.
  static func lines(of section: BriefSection, in area: Size) -> Int {
    max(1, area.height - 2 - section.feet(area.width).count)
  }

  func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    guard area.height > 1 else { return }
    let ids = section.rows.map(\.id)
    // Where there is little room, the lines matter more than what is said about them.
    let feet = area.height >= 6 || section.isProse ? section.feet(area.width) : []
    let room = max(1, area.height - 2 - feet.count)
    let shown = cursor.window(over: ids, height: room)
    let part =
      shown.count < ids.count
      ? "\(shown.lowerBound + 1)-\(shown.upperBound)/\(ids.count)" : ""
    PanelRule(
      section.title, [PanelRule.Note(part), PanelRule.Note(section.note)], isFocused: isFocused
    ).draw(on: &canvas, in: area, context.symbols)
    if section.isProse { return drawFeet(feet, on: &canvas, in: area, from: 1) }
    guard !section.rows.isEmpty else {
      var pen = RowPen(area, row: 1, context.symbols)
      pen.skip()
      pen.put(context.wording[.briefNothing], Style(.muted), on: &canvas)
      drawFeet(feet, on: &canvas, in: area, from: 2)
      return
    }
    let plan = section.plan(area.width - 2)
    drawHeads(plan, on: &canvas, in: area)
    let selected = cursor.index(in: ids)
    for (offset, index) in shown.enumerated() {
      draw(
        section.rows[index], plan, isSelected: index == selected && isFocused, on: &canvas,
        in: area, row: 2 + offset)
    }
    drawFeet(feet, on: &canvas, in: area, from: 2 + shown.count)
  }

  private func drawHeads(
    _ plan: [(id: Int, width: Int)], on canvas: inout Canvas, in area: Rect
  ) {
    var pen = RowPen(area, row: 1, context.symbols)
    for (index, width) in plan {
      pen.skip()
      let column = section.columns[index]
      pen.put(
        column.head, Style(.muted), width: width, column.isNumber ? .right : .left, on: &canvas)
    }
  }

  private func draw(
    _ line: BriefSection.Row, _ plan: [(id: Int, width: Int)], isSelected: Bool,
    on canvas: inout Canvas, in area: Rect, row: Int
  ) {
    let paper = canvas.shadeRow(row, of: area, isSelected: isSelected)
    var pen = RowPen(area, row: row, context.symbols)
    for (place, (index, width)) in plan.enumerated() {
      if place == 0 {
        pen.put(
          isSelected ? context.symbols.cursor : " ", Style(.ruleFocused, on: paper, .bold),
          on: &canvas)
      } else {
        pen.skip()
      }
      guard line.cells.indices.contains(index) else { continue }
      let cell = line.cells[index]
      pen.put(
        cell.text, Style(cell.role, on: paper), width: width,
        section.columns[index].isNumber ? .right : .left, on: &canvas)
    }
  }

  private func drawFeet(_ feet: [String], on canvas: inout Canvas, in area: Rect, from first: Int) {
    for (offset, text) in feet.enumerated() {
      var pen = RowPen(area, row: first + offset, context.symbols)
      pen.skip()
      pen.put(text, Style(.muted), width: pen.room, on: &canvas)
    }
  }
}
