import Canvas
import TaskForce

/// Draws what lies above the screen.
struct OverlayView {
  let model: Model
  let context: RoomContext
  private let alerts: AlertSummary
  var wording: Wording { model.wording }
  var symbols: Symbols { model.setup.symbols }

  init(_ model: Model, _ context: RoomContext, _ alerts: AlertSummary) {
    self.model = model
    self.context = context
    self.alerts = alerts
  }

  func draw(_ overlay: Overlay, on canvas: inout Canvas, in area: Rect) {
    switch overlay {
    case .help(let list): drawHelp(list, on: &canvas, in: area)
    case .palette(let field, let list): drawPalette(field, list, on: &canvas, in: area)
    case .find, .viewName, .unlock: break
    case .timeJump(_, let problem):
      if let problem { drawProblem(problem, on: &canvas, in: area) }
    case .filter(let line): drawFilter(line, on: &canvas, in: area)
    case .since(let list):
      drawText(
        model.sinceLines(at: context.now), list, wording[.sinceTitle], on: &canvas, in: area)
    case .orders: drawOrders(on: &canvas, in: area)
    case .views(let list):
      drawText(viewLines(), list, wording[.viewsTitle], on: &canvas, in: area)
    case .lens: drawLens(on: &canvas, in: area)
    case .messages(let list): drawMessages(list, on: &canvas, in: area)
    case .why(let subject, let list):
      let title = wording(.whyTitle, ["reference": context.title(of: subject)])
      drawText(Explanation.lines(of: subject, context), list, title, on: &canvas, in: area)
    case .menu(let draft): drawMenu(draft, on: &canvas, in: area)
    case .entry(let draft, let field, let problem):
      drawEntry(draft, field, problem, on: &canvas, in: area)
    case .report(let draft, let field, let problem):
      drawReport(draft, field, problem, on: &canvas, in: area)
    case .formMenu(let kinds): drawFormMenu(kinds, on: &canvas, in: area)
    case .form(let form): drawForm(form, on: &canvas, in: area)
    case .preview(let deed, let list):
      let title = wording(.previewTitle, ["verb": wording.name(deed.verb)])
      drawText(
        model.previewLines(of: deed, at: context.now), list, title, on: &canvas, in: area)
    case .quitQuestion:
      drawQuestion(.quitTitle, wording.quitQuestion(alerts), on: &canvas, in: area)
    case .showQuestion(let question):
      drawQuestion(.showTitle, [wording.sentence(question)], on: &canvas, in: area)
    }
  }

  /// What is wrong with a line that is typed in the key bar, just above it.
  private func drawProblem(_ problem: Objection, on canvas: inout Canvas, in area: Rect) {
    let row = Rect(column: area.left, row: area.bottom - 1, width: area.width, height: 1)
    canvas.fill(row, Style(.keyBar, on: .keyBar))
    let text = wording.sentence(problem).cut(to: area.width - 2, ellipsis: symbols.ellipsis)
    canvas.put(text, column: area.left + 1, row: row.top, Style(.bad, on: .keyBar))
  }

  /// Rows for what the selected command does, and why it cannot be done just now.
  private static let helpRows = 4

  private func drawHelp(_ list: ListState, on canvas: inout Canvas, in area: Rect) {
    let commands = model.commandsHere
    let occasion = model.occasion(at: context.now)
    let keys = commands.map { $0.keys.map(\.name).joined(separator: " ") }
    let keyWidth = keys.map(\.columns).max() ?? 0
    let labels = commands.map { wording[$0.label] }
    let width = min(area.width - 6, max(56, keyWidth + 3 + (labels.map(\.columns).max() ?? 0)))
    let selected = commands.indices.contains(list.selected) ? commands[list.selected] : nil
    let inside = Popup.draw(
      on: &canvas, size: Size(width: width, height: commands.count + 1 + Self.helpRows), in: area,
      title: wording(.helpTitle, ["screen": wording.name(model.room.current)]),
      trailing: position(list, of: commands.count), symbols)
    let page = max(1, inside.height - 1 - Self.helpRows)
    for (row, index) in list.window(count: commands.count, page: page).enumerated() {
      let objection = commands[index].objection(occasion)
      let line = inside.top + row
      drawCursor(index == list.selected, on: &canvas, inside, row: line)
      let style = lineStyle(index == list.selected, isMuted: objection != nil)
      canvas.put(
        keys[index].padded(to: keyWidth) + "  " + labels[index], column: inside.left + 1,
        row: line, style, limit: inside.right)
    }
    guard let selected else { return }
    let reason = selected.objection(occasion).map { " " + wording.sentence($0) } ?? ""
    let text = (wording[selected.help] + reason).wrapped(to: inside.width).prefix(Self.helpRows)
    for (row, line) in text.enumerated() {
      canvas.put(line, column: inside.left, row: inside.bottom - Self.helpRows + row, Style(.muted))
    }
  }

  private func drawPalette(
    _ field: TextField, _ list: ListState, on canvas: inout Canvas, in area: Rect
  ) {
    let items = model.paletteItems(matching: field.text, at: context.now)
    let width = min(area.width - 6, 60)
    let height = min(area.height - 4, 14)
    let inside = Popup.draw(
      on: &canvas, size: Size(width: width, height: height), in: area,
      title: wording[.paletteTitle], trailing: position(list, of: items.count), symbols)
    if items.isEmpty {
      canvas.put(wording[.nothingFits], column: inside.left, row: inside.top, Style(.muted))
    }
    for (row, index) in list.window(count: items.count, page: inside.height).enumerated() {
      let line = inside.top + row
      drawCursor(index == list.selected, on: &canvas, inside, row: line)
      let style = lineStyle(index == list.selected, isMuted: false)
      canvas.put(
        items[index].title, column: inside.left + 1, row: line, style,
        limit: inside.right - items[index].key.columns - 1)
      canvas.put(items[index].key, endingAt: inside.right, row: line, Style(.keyBarKey))
    }
  }

  private func drawMessages(_ list: ListState, on canvas: inout Canvas, in area: Rect) {
    let lines = model.room.notices.entries.map { entry in
      entry.at.clockTime + "Z  "
        + wording.sentence(entry.notice, desk: model.setup.desk, now: context.now)
    }
    drawText(
      lines.isEmpty ? [wording[.noMessages]] : lines, list, wording[.messagesTitle],
      on: &canvas, in: area)
  }

  /// Lines of text, each wrapped where it is too long.
  private func drawText(
    _ lines: [String], _ list: ListState, _ title: String, on canvas: inout Canvas, in area: Rect
  ) {
    let longest = max(40, lines.map(\.columns).max() ?? 0)
    let width = min(area.width - 6, longest + 1)
    let rows = lines.enumerated().flatMap { index, line in
      line.wrapped(to: width - 1).enumerated().map { (line: index, isFirst: $0 == 0, text: $1) }
    }
    let inside = Popup.draw(
      on: &canvas, size: Size(width: width, height: rows.count), in: area, title: title,
      trailing: position(list, of: lines.count), symbols)
    let selected = ListState(selected: rows.firstIndex { $0.line == list.selected } ?? 0)
    let window = selected.window(count: rows.count, page: inside.height)
    for (offset, row) in rows[window].enumerated() {
      let place = inside.top + offset
      drawCursor(
        row.isFirst && row.line == list.selected, on: &canvas, inside, row: place)
      canvas.put(row.text, column: inside.left + 1, row: place)
    }
  }

  private func drawLens(on canvas: inout Canvas, in area: Rect) {
    let width = min(area.width - 6, 64)
    let (members, others) = model.lensCountries
    func codes(_ phrase: Phrase, _ countries: [Country]) -> [String] {
      (wording[phrase] + " " + countries.map(\.code).joined(separator: " ")).wrapped(to: width)
    }
    let lines = codes(.lensMembers, members) + codes(.lensOthers, others)
    let inside = Popup.draw(
      on: &canvas, size: Size(width: width, height: lines.count), in: area,
      title: wording[.lensTitle], symbols)
    for (row, line) in lines.prefix(inside.height).enumerated() {
      canvas.put(line, column: inside.left, row: inside.top + row)
    }
  }

  private func drawQuestion(
    _ title: Phrase, _ lines: [String], on canvas: inout Canvas, in area: Rect
  ) {
    let width = min(area.width - 6, 64)
    let wrapped = lines.flatMap { $0.wrapped(to: width) }
    let inside = Popup.draw(
      on: &canvas, size: Size(width: width, height: wrapped.count), in: area,
      title: wording[title], symbols)
    for (row, line) in wrapped.prefix(inside.height).enumerated() {
      canvas.put(line, column: inside.left, row: inside.top + row)
    }
  }

  private func drawCursor(_ isHere: Bool, on canvas: inout Canvas, _ inside: Rect, row: Int) {
    guard isHere else { return }
    canvas.put(symbols.cursor, column: inside.left, row: row, Style(.strong))
  }

  private func lineStyle(_ isSelected: Bool, isMuted: Bool) -> Style {
    Style(isMuted ? .muted : .text, on: .background, isSelected ? .bold : [])
  }

  private func position(_ list: ListState, of count: Int) -> String {
    count > 0 ? "\(list.selected + 1)/\(count)" : ""
  }
}
