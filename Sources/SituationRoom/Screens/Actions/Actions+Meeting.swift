import Canvas
import TaskForce

extension ActionsScreen {
  /// The minister's question: what must be done before we meet, and what will not be.
  func drawMeeting(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    let wording = context.wording
    let figures = context.meetingFigures
    PanelRule(wording[.actionNextMeeting], [.init(context.meetingText(figures), Style(.strong))])
      .draw(on: &canvas, in: area.ruleRow, context.symbols)
    var first = RowPen(area, row: 0, context.symbols)
    first.skip()
    if figures.next?.date == nil {
      first.put(wording[.actionNoMeeting], Style(.muted), on: &canvas)
    } else {
      first.put(
        wording(.actionDueBefore, ["n": wording.whole(figures.dueBefore.count)]) + " ",
        Style(.muted), on: &canvas)
      Self.put(context.dueBeforeRuns(figures), with: &first, on: &canvas)
    }
    var second = RowPen(area, row: 1, context.symbols)
    second.skip()
    guard let last = figures.lastHeld else { return }
    second.put(
      wording(.actionSince, ["day": last.date.iso8601]) + " ", Style(.muted), on: &canvas)
    Self.put(context.changeRuns(figures), with: &second, on: &canvas)
  }

  /// Texts one after the other; what does not fit is left out whole.
  private static func put(
    _ runs: [(String, Style)], with pen: inout RowPen, on canvas: inout Canvas
  ) {
    for (text, style) in runs where text.columns <= pen.room {
      pen.put(text, style, on: &canvas)
      pen.skip(2)
    }
  }
}

extension RoomContext {
  /// `Antwerp, Thu 2026-04-23, in 40 d`.
  func meetingText(_ figures: MeetingFigures) -> String {
    guard let meeting = figures.next else { return "" }
    var parts = [meeting.city]
    if let date = meeting.date {
      let weekday =
        date.exactness == .day ? wording.weekdayName(date.first.weekday) + " " : ""
      parts.append(weekday + dueText(date))
    }
    if let days = figures.daysToNext { parts.append(wording(.actionInDays, count: days)) }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// A due date as exactly as it is known; a season in words.
  func dueText(_ due: DueDate?) -> String {
    guard let due else { return "-" }
    guard due.exactness == .season else { return due.text }
    let seasons = wording[.actionSeasons].split(separator: " ").map(String.init)
    let index = Int(due.text.suffix(2)).map { $0 - 21 } ?? -1
    let name = seasons.indices.contains(index) ? seasons[index] : ""
    return name + " " + due.text.prefix(4)
  }

  func dueBeforeRuns(_ figures: MeetingFigures) -> [(String, Style)] {
    var runs: [(String, Style)] = []
    func add(_ phrase: ActionPhrase, _ ids: [ActionID], _ style: Style) {
      guard !ids.isEmpty else { return }
      runs.append(
        (wording(phrase, ["ids": ids.map(\.code).joined(separator: " ")]), style))
    }
    let late = figures.dueBefore.filter(\.isLate).map(\.action.id)
    let named = Set(late + figures.wouldMiss + figures.tooSlow)
    add(.actionListMiss, figures.wouldMiss, Style(.bad, on: .background, .bold))
    add(.actionListLate, late, Style(.bad))
    add(.actionListSlow, figures.tooSlow, Style(.assessment))
    add(
      .actionListDue, figures.dueBefore.map(\.action.id).filter { !named.contains($0) },
      Style(.text))
    return runs
  }

  func changeRuns(_ figures: MeetingFigures) -> [(String, Style)] {
    let totals = ActionTotals(actionFigures)
    let done =
      figures.done.isEmpty ? "" : " (" + figures.done.map(\.code).joined(separator: " ") + ")"
    return [
      (wording(.actionDone, ["n": wording.whole(figures.done.count)]) + done, Style(.good)),
      (wording(.actionMovedOn, ["n": wording.whole(figures.movedOn)]), Style(.text)),
      (
        wording(
          .actionPutOff,
          [
            "n": wording.whole(figures.putOffs),
            "weeks": wording.number(Double(figures.putOffDays) / 7),
          ]), Style(.text)
      ),
      (wording(.actionQuietSince, ["n": wording.whole(totals.quiet)]), Style(.text)),
    ]
  }
}
