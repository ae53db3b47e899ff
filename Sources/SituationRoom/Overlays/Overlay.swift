import Canvas
import TaskForce

/// What lies above the screen; the last one opened has the keys.
package enum Overlay: Hashable, Sendable {
  /// The keys that work here.
  case help(ListState)
  /// Commands by name.
  case palette(TextField, ListState)
  /// A line to search for.
  case find(TextField)
  /// What the queue is to list.
  case filter(FilterLine)
  /// In which order.
  case orders
  /// Filters and orders that were kept.
  case views(ListState)
  /// The name under which one is to be kept.
  case viewName(TextField)
  /// The country that every screen is to be filtered by.
  case lens(TextField)
  /// What the room has told.
  case messages(ListState)
  /// Why something is as grave as it is.
  case why(Subject, ListState)
  /// The choices of an act.
  case menu(Draft)
  /// A line that an act needs, and what was wrong with it.
  case entry(Draft, TextField, Objection?)
  /// What can be added by hand.
  case formMenu([FormKind])
  /// Something new that is being filled in.
  case form(Form)
  /// What an act would do.
  case preview(Deed, ListState)
  /// What has happened since this officer left, or took over.
  case since(ListState)
  /// Who is at the keys, before acts are unlocked.
  case unlock(TextField)
  /// The choices of an act on a report, or a line that it needs and what was wrong with it.
  case report(ReportDraft, TextField?, Objection?)
  /// The moment to go to, and what was wrong with it.
  case timeJump(TextField, Objection?)
  /// Whether to leave.
  case quitQuestion
  /// Whether a show is to do something that cannot be taken back.
  case showQuestion(ShowQuestion)

  /// Where keys go while it has them.
  var scope: KeyCommand.Scope {
    switch self {
    case .help, .messages, .why, .preview, .views, .since: .list
    case .palette, .find, .filter, .viewName, .lens, .entry, .form, .unlock, .timeJump: .text
    case .quitQuestion, .showQuestion, .menu, .formMenu, .orders: .question
    case .report(_, let field, _): field == nil ? .question : .text
    }
  }
}

/// Which line of a list is selected.
package struct ListState: Hashable, Sendable {
  /// From the top, 0 for the first.
  package var selected = 0

  /// The first line selected.
  package init(selected: Int = 0) { self.selected = selected }

  /// Answers a movement in a list of `count` lines of which `page` are shown; false if it is none
  /// that lists know.
  mutating func move(_ movement: Movement, count: Int, page: Int) -> Bool {
    switch movement {
    case .up: selected -= 1
    case .down: selected += 1
    case .first: selected = 0
    case .last: selected = count - 1
    case .pageUp: selected -= page
    case .pageDown: selected += page
    case .halfUp: selected -= page / 2
    case .halfDown: selected += page / 2
    default: return false
    }
    selected = min(max(0, selected), max(0, count - 1))
    return true
  }

  /// The lines to show, of `count`, in `page` rows, so that the selected one is among them.
  func window(count: Int, page: Int) -> Range<Int> {
    let page = max(1, page)
    let start = min(max(0, selected - page / 2), max(0, count - page))
    return start..<min(count, start + page)
  }
}
