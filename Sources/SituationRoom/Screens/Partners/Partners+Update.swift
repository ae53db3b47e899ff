import Canvas
import TaskForce

extension PartnersScreen {
  package mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {
    switch movement {
    case .nextPanel: turn(by: 1, context, in: size)
    case .previousPanel: turn(by: -1, context, in: size)
    case .zoomPanel: isZoomed.toggle()
    case .select(let subject): select(subject, context, in: size)
    default: moveInPanel(movement, context, in: size)
    }
  }

  package mutating func hold(_ context: RoomContext) {
    requests.hold(in: requestLines(context).map(\.request.id))
    timeline.hold(in: timelineEntries(context).map(\.position))
  }

  /// Back among the partners, the requests of all of them are listed again.
  private mutating func turn(by step: Int, _ context: RoomContext, in size: Size) {
    focus = focus.moved(by: step)
    if focus == .partners { only = nil }
    if focus == .requests { follow(context, in: size) }
  }

  private mutating func moveInPanel(
    _ movement: Movement, _ context: RoomContext, in size: Size
  ) {
    let layout = layout(Rect(size), context)
    switch focus {
    case .partners:
      let lines = context.partnerLines
      let before = current(context)
      _ = partners.answer(
        movement, in: lines.map(\.country), height: layout.partnerRows, search: &search
      ) { lines[$0].searchText }
      if current(context) != before { timeline = ListCursor() }
    case .requests:
      let lines = requestLines(context)
      _ = requests.answer(
        movement, in: lines.map(\.request.id), height: layout.requestRows, search: &search
      ) { lines[$0].searchText }
      follow(context, in: size)
    case .timeline:
      let lines = timelineEntries(context).map { EventLine($0, context) }
      let height = detailLayout(context, in: layout.detail).timeline.height
      _ = timeline.answer(
        movement, in: lines.map(\.position), height: max(1, height), search: &search
      ) { lines[$0].searchText }
    }
  }

  /// The partner of the request under the cursor gets the cursor among partners.
  private mutating func follow(_ context: RoomContext, in size: Size) {
    guard let request = currentRequest(context) else { return }
    choose(request.partner, context, in: size)
  }

  private mutating func choose(_ country: Country, _ context: RoomContext, in size: Size) {
    let countries = context.partnerLines.map(\.country)
    guard countries.contains(country), partners.item(in: countries) != country else { return }
    partners.choose(country, in: countries, height: layout(Rect(size), context).partnerRows)
    timeline = ListCursor()
  }

  /// A partner that has the cursor already opens its requests.
  private mutating func select(_ subject: Subject, _ context: RoomContext, in size: Size) {
    switch subject {
    case .partner(let country):
      let hasCursor = focus == .partners && current(context) == country
      focus = .partners
      only = nil
      choose(country, context, in: size)
      guard hasCursor else { return }
      only = country
      if requestLines(context).isEmpty {
        only = nil
      } else {
        focus = .requests
        requests = ListCursor()
      }
    case .request(let id): select(id, context, in: size)
    case .incident, .place, .route, .event, .source, .quarantined, .action, .alert, .report:
      break
    }
  }

  /// One that has ended is no longer listed: its last event has the cursor instead.
  private mutating func select(_ id: RequestID, _ context: RoomContext, in size: Size) {
    guard let request = context.situation.partners.value.request(id) else { return }
    if only != request.partner { only = nil }
    let ids = requestLines(context).map(\.request.id)
    if ids.contains(id) {
      focus = .requests
      requests.choose(id, in: ids, height: layout(Rect(size), context).requestRows)
      follow(context, in: size)
    } else {
      focus = .timeline
      choose(request.partner, context, in: size)
      timeline.choose(
        request.lastPosition, in: timelineEntries(context).map(\.position),
        height: max(1, size.height / 3))
    }
  }
}
