import Canvas
import TaskForce

extension RoomContext {
  /// What the rule above the queue says: what is hidden above and below, then the counts; of a
  /// queue that is filtered, that first.
  func queueNotes(
    _ entries: [QueueEntry], _ items: [QueueItem], cursor: ListCursor<QueueItem>, rows: Int,
    _ filterNotes: [PanelRule.Note] = []
  ) -> [PanelRule.Note] {
    let window = cursor.window(over: items, height: rows)
    let above = entries[..<window.lowerBound].count(where: \.isUnacknowledged)
    let open = entries.lazy.filter(\.isOpen)
    let new = open.count(where: \.isUnacknowledged)
    var notes: [PanelRule.Note] = []
    if !marks.isEmpty { notes.append(.init(markText(items), Style(.mark, on: .background, .bold))) }
    notes += filterNotes
    if above > 0 {
      let style = Style(.mark, on: .background, flashOn ? [.bold, .reverse] : .bold)
      notes.append(
        .init(wording(.noteNewAbove, ["n": wording.whole(above), "up": symbols.up]), style))
    }
    notes.append(.init(countText(open.count { _ in true }, new: new)))
    let sinceMark = mark.map { mark in open.count { $0.since > mark } } ?? 0
    if sinceMark > 0 {
      notes.append(.init(wording(.noteSinceMark, count: sinceMark), Style(.mark)))
    }
    if let hidden = hiddenBelow(entries[window.upperBound...]) { notes.append(.init(hidden)) }
    let withheld = situation.withheldIncidents
    if withheld > 0 { notes.append(.init(wording(.noteWithheld, count: withheld))) }
    if !filterNotes.isEmpty, let filter = choice.filter { notes.append(.init(filter.text)) }
    return notes
  }

  /// `5 marked, 2 hidden`.
  private func markText(_ items: [QueueItem]) -> String {
    let shown = items.count { item in
      if case .incident(let reference) = item { marks.contains(reference) } else { false }
    }
    let hidden = marks.count - shown
    let hiddenText = hidden > 0 ? [wording(.noteHidden, count: hidden)] : []
    return ([wording(.noteMarked, count: marks.count)] + hiddenText).joined(separator: ", ")
  }

  private func countText(_ open: Int, new: Int) -> String {
    wording(.noteOpenNew, ["open": wording.whole(open), "new": wording.whole(new)])
  }

  /// `+12: ● 3 · 9`: what lies below the last row, by grade.
  private func hiddenBelow(_ entries: ArraySlice<QueueEntry>) -> String? {
    guard !entries.isEmpty else { return nil }
    let grades = Severity.allCases.compactMap { severity -> String? in
      let count = entries.count { $0.severity == severity }
      return count > 0 ? mark(severity) + " " + wording.whole(count) : nil
    }
    return "+" + wording.whole(entries.count) + ": " + grades.joined(separator: " ")
  }
}
