import Canvas
import TaskForce

// What an act asks, and what it would do.
extension OverlayView {
  /// Rows for a text that may be long.
  private static let textRows = 5

  func drawMenu(_ draft: Draft, on canvas: inout Canvas, in area: Rect) {
    let items = context.menu(of: draft)
    let title = wording.prompt(draft, model.setup.desk, context.now)
    let asksText = items.contains { $0.choice.mayHaveText }
    let note = asksText ? [wording[.menuCapitals]] : []
    let hidden = wording.hiddenNote(model.targets(at: context.now).hidden)
    let lines = items.map { "\($0.key)  \($0.label)" }
    let notes = note + hidden
    let width = min(
      area.width - 6, max(title.columns + 4, (lines + notes).map(\.columns).max() ?? 0))
    let wrapped = notes.flatMap { $0.wrapped(to: width) }
    let inside = Popup.draw(
      on: &canvas, size: Size(width: width, height: lines.count + wrapped.count), in: area,
      title: title, symbols)
    for (row, item) in items.prefix(inside.height).enumerated() {
      canvas.put(
        String(item.key), column: inside.left, row: inside.top + row,
        Style(.keyBarKey, on: .background, .bold))
      canvas.put(
        item.label, column: inside.left + 3, row: inside.top + row, limit: inside.right)
    }
    for (row, line) in wrapped.enumerated() where items.count + row < inside.height {
      canvas.put(
        line, column: inside.left, row: inside.top + items.count + row, Style(.muted))
    }
  }

  /// What a line that is being typed means, and what was wrong with it, just above it.
  func drawEntry(
    _ draft: Draft, _ field: TextField, _ problem: Objection?, on canvas: inout Canvas,
    in area: Rect
  ) {
    guard let kind = draft.entry else { return }
    let hint = problem.map { wording.sentence($0) } ?? wording.hint(kind)
    let lines =
      (hint.wrapped(to: area.width - 2)
      + wording.hiddenNote(model.targets(at: context.now).hidden)).prefix(4)
    let style = Style(problem == nil ? .muted : .bad, on: .keyBar)
    let textRows = field.isMultiline ? Self.textRows : 0
    if textRows > 0 {
      let text = Rect(
        column: area.left, row: area.bottom - textRows, width: area.width, height: textRows)
      canvas.fill(text, Style(.input, on: .keyBar))
      field.draw(
        on: &canvas,
        in: Rect(
          column: text.left + 1, row: text.top, width: text.width - 2, height: text.height),
        Style(.input, on: .keyBar))
    }
    for (offset, line) in lines.enumerated() {
      let row = area.bottom - textRows - lines.count + offset
      canvas.fill(Rect(column: area.left, row: row, width: area.width, height: 1), style)
      canvas.put(line, column: area.left + 1, row: row, style)
    }
  }
}

extension Model {
  /// What a deed would do, line by line.
  func previewLines(of deed: Deed, at now: Instant) -> [String] {
    let plan = plan(deed, at: now)
    let refused = Dictionary(
      plan.refused.map { ($0.reference, $0.reason) }, uniquingKeysWith: { first, _ in first })
    func line(_ key: String, _ name: String, _ title: String) -> String {
      name + "  " + title + (refused[key].map { "  ✗ " + wording.sentence($0) } ?? "")
    }
    switch (deed.object, deed.command) {
    case (.incidents(let references), .incident(let command)):
      return counts(of: plan, references.count)
        + wording.hiddenNote(room.marks.isEmpty ? 0 : targets(at: now).hidden)
        + wording.effect(of: command)
        + references.map {
          line($0.description, $0.description, situation.incidents[$0]?.title ?? "")
        }
    case (.work(let item), .work(let command)):
      return wording.effect(of: command, on: item, in: situation)
        + [line(item.code, wording.name(item), title(of: item))]
    default: return []
    }
  }

  private func counts(of plan: DeedPlan, _ count: Int) -> [String] {
    [
      wording(
        .previewCounts,
        [
          "all": wording(.previewMarked, count: count),
          "changed": wording.whole(plan.parts.count), "refused": wording.whole(plan.refused.count),
        ])
    ]
  }

  /// What a piece of work is about, in its own words.
  private func title(of item: WorkItem) -> String {
    switch item {
    case .request(let id): situation.partners.request(id)?.about ?? ""
    case .action(let id): situation.actions[id]?.title ?? ""
    case .source(let id): situation.sources[id]?.title ?? ""
    case .signal(let signal): setup.gazetteer.place(signal.place)?.name ?? ""
    case .crossing(let id): setup.gazetteer.place(id)?.name ?? ""
    case .report(let id): situation.reports[id].map(wording.title) ?? ""
    }
  }
}
