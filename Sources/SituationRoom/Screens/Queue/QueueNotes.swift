import Canvas
import TaskForce

extension RoomContext {
  /// What the rule above the queue says: what is hidden above and below, then the counts.
  func queueNotes(
    _ lines: [QueueLine], cursor: ListCursor<QueueItem>, rows: Int
  ) -> [PanelRule.Note] {
    let window = cursor.window(over: lines.map(\.item), height: rows)
    let above = lines[..<window.lowerBound].filter(\.isUnacknowledged).count
    let open = lines.filter(\.isOpen)
    let new = open.filter(\.isUnacknowledged).count
    var notes: [PanelRule.Note] = []
    if above > 0 {
      let style = Style(.mark, on: .background, flashOn ? [.bold, .reverse] : .bold)
      notes.append(
        .init(wording(.noteNewAbove, ["n": wording.whole(above), "up": symbols.up]), style))
    }
    if !marks.isEmpty { notes.append(.init(markText(lines), Style(.mark, on: .background, .bold))) }
    notes.append(.init(countText(open.count, new: new)))
    let sinceMark = open.filter(\.isSinceMark).count
    if sinceMark > 0 {
      notes.append(.init(wording(.noteSinceMark, count: sinceMark), Style(.mark)))
    }
    if let hidden = hiddenBelow(lines[window.upperBound...]) { notes.append(.init(hidden)) }
    let withheld = situation.withheldIncidents
    if withheld > 0 { notes.append(.init(wording(.noteWithheld, count: withheld))) }
    return notes
  }

  /// `5 marked, 2 hidden`.
  private func markText(_ lines: [QueueLine]) -> String {
    let hidden = marks.count - lines.count(where: \.isMarked)
    return ([wording(.noteMarked, count: marks.count)] + wording.hiddenNote(hidden))
      .joined(separator: ", ")
  }

  private func countText(_ open: Int, new: Int) -> String {
    wording(.noteOpenNew, ["open": wording.whole(open), "new": wording.whole(new)])
  }

  /// `+12: ● 3 · 9`: what lies below the last row, by grade.
  private func hiddenBelow(_ lines: ArraySlice<QueueLine>) -> String? {
    guard !lines.isEmpty else { return nil }
    let grades = Severity.allCases.compactMap { severity -> String? in
      let count = lines.filter { $0.severity == severity }.count
      return count > 0 ? mark(severity) + " " + wording.whole(count) : nil
    }
    return "+" + wording.whole(lines.count) + ": " + grades.joined(separator: " ")
  }
}
