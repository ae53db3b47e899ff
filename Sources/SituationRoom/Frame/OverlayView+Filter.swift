import Canvas
import TaskForce

// Filter, orders and saved views.
extension OverlayView {
  /// What a filter would list, or where it cannot be read, just above the line.
  func drawFilter(_ line: FilterLine, on canvas: inout Canvas, in area: Rect) {
    let notes = filterNotes(line)
    for (offset, note) in notes.enumerated() {
      let row = area.bottom - notes.count + offset
      let style = Style(note.role, on: .keyBar)
      canvas.fill(Rect(column: area.left, row: row, width: area.width, height: 1), style)
      canvas.put(note.text, column: area.left + 1, row: row, style)
    }
  }

  private func filterNotes(_ line: FilterLine) -> [(text: String, role: Role)] {
    if let mistake = model.mistake(in: line, at: context.now) {
      return wording.sentence(mistake).wrapped(to: model.room.size.width - 2).map { ($0, .bad) }
    }
    let count = model.count(of: line, at: context.now) ?? 0
    let counts = wording(
      .filterCount,
      ["n": wording.whole(count), "all": wording.whole(context.queue.total)])
    let found = context.filterCompletion.candidates(for: line.field.text)
      .map { $0.split(separator: " ").last.map(String.init) ?? $0 }
    let width = model.room.size.width - 2
    let list = found.joined(separator: " ").cut(to: width, ellipsis: symbols.ellipsis)
    return (list.isEmpty ? [] : [(list, .muted)]) + [(counts, .text)]
  }

  func drawOrders(on canvas: inout Canvas, in area: Rect) {
    let orders = QueueOrder.allCases
    let names = orders.map { wording.name($0) }
    let inside = Popup.draw(
      on: &canvas, size: Size(width: 5 + (names.map(\.columns).max() ?? 0), height: orders.count),
      in: area, title: wording[.orderTitle], symbols)
    for (row, order) in orders.prefix(inside.height).enumerated() {
      let isChosen = order == context.choice.order
      canvas.put(
        String(order.key), column: inside.left, row: inside.top + row,
        Style(.keyBarKey, on: .background, .bold))
      canvas.put(
        isChosen ? symbols.cursor : " ", column: inside.left + 2, row: inside.top + row,
        Style(.strong))
      canvas.put(names[row], column: inside.left + 4, row: inside.top + row)
    }
  }

  /// The lines of the list of saved views.
  func viewLines() -> [String] {
    let views = model.room.views
    guard !views.isEmpty else { return [wording[.viewsNone]] }
    return views.enumerated().map { index, view in
      let digit = index < 9 ? String(index + 1) : " "
      let order = view.order == .attention ? "" : "  (" + wording.name(view.order) + ")"
      return digit + "  " + view.name + "  " + view.filter + order
    }
  }
}

extension RoomContext {
  /// What the rule above the queue says of filter and order.
  var choiceNotes: [PanelRule.Note] {
    var notes: [PanelRule.Note] = []
    if let filter = choice.filter {
      let text = wording(
        .filterNote,
        [
          "filter": filter.text, "n": wording.whole(queue.items.count),
          "all": wording.whole(queue.total),
        ])
      notes.append(.init(text, Style(.mark, on: .background, .bold)))
      if queue.hiddenNew > 0 {
        notes.append(
          .init(wording(.filterHidesNew, count: queue.hiddenNew), Style(.bad)))
      }
    }
    if choice.order != .attention {
      notes.append(.init(wording(.orderNote, ["order": wording.name(choice.order)])))
    }
    return notes
  }
}
