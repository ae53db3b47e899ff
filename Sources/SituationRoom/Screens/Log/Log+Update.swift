import Canvas
import TaskForce

extension LogScreen {
  package mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {
    if opened != nil, answersAsEvent(movement, in: size) { return }
    switch movement {
    case .nextPanel: focus = focus.moved(by: 1)
    case .previousPanel: focus = focus.moved(by: -1)
    case .zoomPanel: isZoomed.toggle()
    case .select(let subject): select(subject, context, in: size)
    case .place(.source(let source)): select(.source(source), context, in: size)
    case .find(let text) where focus == .events: look(for: text)
    default: moveInPanel(movement, context, in: size)
    }
  }

  package mutating func hold(_ context: RoomContext) {
    quarantine.hold(in: lines(context).map(\.number))
    sources.hold(in: context.sourceLines.map(\.source))
  }

  /// An open event scrolls; Tab and left go back to the list, also where there is no way up.
  private mutating func answersAsEvent(_ movement: Movement, in size: Size) -> Bool {
    let page = max(1, size.height - 2)
    switch movement {
    case .up: scroll = max(0, scroll - 1)
    case .down: scroll += 1
    case .pageUp, .halfUp: scroll = max(0, scroll - page)
    case .pageDown, .halfDown: scroll += page
    case .first: scroll = 0
    case .left, .nextPanel, .previousPanel: opened = nil
    default: return false
    }
    return true
  }

  private mutating func moveInPanel(
    _ movement: Movement, _ context: RoomContext, in size: Size
  ) {
    let layout = layout(context, in: Rect(size))
    switch focus {
    case .events: moveInEvents(movement, context, height: layout.events.height)
    case .quarantine:
      let lines = lines(context)
      _ = quarantine.answer(
        movement, in: lines.map(\.number), height: layout.quarantineRows, search: &search
      ) { lines[$0].file + " " + lines[$0].error.path + " " + lines[$0].excerpt }
    case .sources:
      let lines = context.sourceLines
      _ = sources.answer(
        movement, in: lines.map(\.source), height: layout.sources.height, search: &search
      ) { lines[$0].searchText }
    }
  }

  /// Searching is the store's work: the list then holds what matches, and next is one down.
  private mutating func look(for text: String) {
    wanted = text
    opened = nil
    pages = []
    events = ListCursor()
  }

  private mutating func moveInEvents(
    _ movement: Movement, _ context: RoomContext, height: Int
  ) {
    let lines = context.eventLines(pageQuery)
    let positions = lines.map(\.position)
    let index = events.index(in: positions) ?? 0
    let full = (context.answers.events(for: pageQuery)?.count ?? 0) >= Self.pageLength
    switch movement {
    case .down, .pageDown, .halfDown, .findNext:
      if index == positions.count - 1, full, let last = positions.last {
        pages.append(last)
        events = ListCursor()
        return
      }
    case .up, .pageUp, .halfUp, .findPrevious:
      if index == 0, !pages.isEmpty {
        pages.removeLast()
        events = ListCursor()
        return
      }
    case .first where !pages.isEmpty:
      pages = []
      events = ListCursor()
      return
    default: break
    }
    let step: Movement =
      movement == .findNext ? .down : movement == .findPrevious ? .up : movement
    _ = events.answer(step, in: positions, height: height, search: &search) {
      lines[$0].searchText
    }
  }

  /// An event that is chosen twice, or in a log nobody has touched, is opened.
  private mutating func select(_ subject: Subject, _ context: RoomContext, in size: Size) {
    let layout = layout(context, in: Rect(size))
    switch subject {
    case .event(let position):
      focus = .events
      let positions = context.eventLines(pageQuery).map(\.position)
      if !events.isTouched || events.chosen == position { opened = position }
      events.choose(position, in: positions, height: layout.events.height)
      scroll = 0
    case .source(let source):
      focus = .sources
      sources.choose(
        source, in: context.sourceLines.map(\.source), height: layout.sources.height)
    case .quarantined(let number):
      focus = .quarantine
      quarantine.choose(
        number, in: lines(context).map(\.number), height: layout.quarantineRows)
    case .place(let place):
      focus = .events
      look(for: place.code)
    case .alert:
      focus = .quarantine
    case .incident, .route, .partner, .request, .action, .report: break
    }
  }
}
