import Canvas
import TaskForce

// What an act asks, and what it would do.
extension OverlayView {
  func drawMenu(_ draft: Draft, on canvas: inout Canvas, in area: Rect) {
    let items = context.menu(of: draft)
    let title = wording.prompt(draft, model.setup.desk, context.now)
    let note = draft.verb == .end ? [wording[.menuCapitals]] : []
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
  func drawEntry(_ draft: Draft, _ problem: Objection?, on canvas: inout Canvas, in area: Rect) {
    guard let kind = draft.entry else { return }
    let hint = problem.map { wording.sentence($0) } ?? wording.hint(kind)
    let lines =
      (hint.wrapped(to: area.width - 2)
      + wording.hiddenNote(model.targets(at: context.now).hidden)).prefix(4)
    let style = Style(problem == nil ? .muted : .bad, on: .keyBar)
    for (offset, line) in lines.enumerated() {
      let row = area.bottom - lines.count + offset
      canvas.fill(Rect(column: area.left, row: row, width: area.width, height: 1), style)
      canvas.put(line, column: area.left + 1, row: row, style)
    }
  }
}

extension Model {
  /// What a deed would do, line by line.
  func previewLines(of deed: Deed, at now: Instant) -> [String] {
    let plan = plan(deed, at: now)
    let hidden = room.marks.isEmpty ? 0 : targets(at: now).hidden
    var lines = [
      wording(
        .previewCounts,
        [
          "all": wording(.previewMarked, count: deed.targets.count),
          "changed": wording.whole(plan.parts.count), "refused": wording.whole(plan.refused.count),
        ])
    ]
    lines += wording.hiddenNote(hidden)
    lines += wording.effect(of: deed.command)
    let refused = Dictionary(
      plan.refused.map { ($0.reference, $0.reason) }, uniquingKeysWith: { first, _ in first })
    lines += deed.targets.map { reference in
      let title = situation.incidents[reference]?.title ?? ""
      let reason = refused[reference].map { "  ✗ " + wording.sentence($0) } ?? ""
      return reference.description + "  " + title + reason
    }
    return lines
  }
}
