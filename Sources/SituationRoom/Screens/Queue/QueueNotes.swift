import Canvas
import TaskForce

extension RoomContext {
  /// What the rule above the queue says: what is hidden above and below, then the counts; of a
  /// queue that is filtered, that first.
  func queueNotes(
    _ list: QueueList, cursor: ListCursor<QueueItem>, rows: Int,
    _ filterNotes: [PanelRule.Note] = []
  ) -> [PanelRule.Note] {
    let window = cursor.window(over: list.items, height: rows)
    let above = list.tally(before: window.lowerBound).unacknowledged
    var notes: [PanelRule.Note] = []
    if !marks.isEmpty {
      notes.append(.init(markText(list.items), Style(.mark, on: .background, .bold)))
    }
    notes += filterNotes
    if above > 0 {
      let style = Style(.mark, on: .background, flashOn ? [.bold, .reverse] : .bold)
      notes.append(
        .init(wording(.noteNewAbove, ["n": wording.whole(above), "up": symbols.up]), style))
    }
    let tally = list.tally
    notes.append(
      .init(countText(tally.open.wrappedSum(), new: tally.openUnacknowledged.wrappedSum())))
    let sinceMark = mark.map { mark in list.entries.count { $0.isOpen && $0.since > mark } } ?? 0
    if sinceMark > 0 {
      notes.append(.init(wording(.noteSinceMark, count: sinceMark), Style(.mark)))
    }
    if let hidden = hiddenBelow(window.upperBound, of: list) { notes.append(.init(hidden)) }
    let withheld = situation.withheldIncidents
    if withheld > 0 { notes.append(.init(wording(.noteWithheld, count: withheld))) }
    if !filterNotes.isEmpty, let filter = choice.filter { notes.append(.init(filter.text)) }
    return notes
  }

  /// `5 marked, 2 hidden`.
  private func markText(_ items: [QueueItem]) -> String {
    let shown = shownMarks(among: items)
    let hidden = marks.count - shown
    let hiddenText = hidden > 0 ? [wording(.noteHidden, count: hidden)] : []
    return ([wording(.noteMarked, count: marks.count)] + hiddenText).joined(separator: ", ")
  }

  /// How many of the marked incidents are among `items`; a few marks need no look at all items.
  private func shownMarks(among items: [QueueItem]) -> Int {
    if marks.count == 1, let only = marks.first { return items.contains(.incident(only)) ? 1 : 0 }
    return items.count { item in
      if case .incident(let reference) = item { marks.contains(reference) } else { false }
    }
  }

  private func countText(_ open: Int, new: Int) -> String {
    wording(.noteOpenNew, ["open": wording.whole(open), "new": wording.whole(new)])
  }

  /// `+12: ● 3 · 9`: what lies below the last row, by grade.
  private func hiddenBelow(_ index: Int, of list: QueueList) -> String? {
    let hidden = list.entries.count - index
    guard hidden > 0 else { return nil }
    let below = list.tally.grades &- list.tally(before: index).grades
    let grades = Severity.allCases.compactMap { severity -> String? in
      let count = below[severity.rank]
      return count > 0 ? mark(severity) + " " + wording.whole(count) : nil
    }
    return "+" + wording.whole(hidden) + ": " + grades.joined(separator: " ")
  }
}
