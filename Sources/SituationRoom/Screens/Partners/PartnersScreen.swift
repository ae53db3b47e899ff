import Canvas
import TaskForce

/// Partners: what we asked, what we owe, who stands where, and what may be released to whom.
///
/// The right side is about the partner under the cursor, or about that of the request under it.
/// Where there is no room beside, the panel that has the focus shows its half alone.
package struct PartnersScreen: RoomScreen {
  enum Panel: PanelChoice { case partners, requests, timeline }

  var focus = Panel.partners
  var isZoomed = false
  var search = Search()
  var partners = ListCursor<Country>()
  var requests = ListCursor<RequestID>()
  var timeline = ListCursor<Int64>()
  /// The only partner whose requests are listed; nil for all.
  var only: Country?

  package init() {}

  /// The partner that the right side is about.
  func current(_ context: RoomContext) -> Country? {
    if focus == .requests, let request = currentRequest(context) { return request.partner }
    return partners.item(in: context.partnerLines.map(\.country))
  }

  /// The request under the cursor.
  func currentRequest(_ context: RoomContext) -> PartnerRequest? {
    let lines = requestLines(context)
    return requests.index(in: lines.map(\.request.id)).map { lines[$0].request }
  }

  /// The open requests that are listed.
  func requestLines(_ context: RoomContext) -> [RequestLine] {
    context.openRequests
      .filter { only == nil || $0.partner == only }.map { RequestLine($0, context) }
  }

  /// What happened with the partner that the right side is about, newest first.
  func timelineEntries(_ context: RoomContext) -> [ChronicleEntry] {
    current(context).map { context.situation.partners.value.timeline(of: $0) } ?? []
  }

  package func subject(_ context: RoomContext) -> Subject? {
    switch focus {
    case .partners: current(context).map(Subject.partner)
    case .requests: currentRequest(context).map { .request($0.id) }
    case .timeline:
      timeline.item(in: timelineEntries(context).map(\.position)).map(Subject.event)
    }
  }

  /// Enter leads from a partner to its requests, from a request to its incident or else to its
  /// last event, from the timeline to the event.
  package func opened(_ context: RoomContext) -> Destination? {
    switch focus {
    case .partners:
      guard let country = current(context),
        context.openRequests.contains(where: { $0.partner == country })
      else { return nil }
      return Destination(.partners, .partner(country))
    case .requests:
      guard let request = currentRequest(context) else { return nil }
      if let incident = request.incident, context.situation.incident(incident) != nil {
        return Destination(.incidents, .incident(incident))
      }
      return Destination(.log, .event(request.lastPosition))
    case .timeline: return subject(context).map { Destination(.log, $0) }
    }
  }
}
