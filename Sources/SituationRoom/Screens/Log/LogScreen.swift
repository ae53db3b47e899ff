import Canvas
import TaskForce

/// Log: the events, newest first, with full-text search; quarantine; sources.
package struct LogScreen: RoomScreen {
  enum Panel: PanelChoice { case events, quarantine, sources }

  /// Events that one answer of the store holds.
  static let pageLength = 200

  var focus = Panel.events
  var isZoomed = false
  /// Text that the shown events hold; empty for all.
  var wanted = ""
  /// Positions before which the pages above this one ended; empty on the newest page.
  var pages: [Int64] = []
  /// The event that fills the screen; nil for the list.
  var opened: Int64?
  /// Rows that the open event is scrolled up by.
  var scroll = 0
  var events = ListCursor<Int64>()
  var quarantine = ListCursor<Int64>()
  var sources = ListCursor<SourceID>()
  var search = Search()

  package init() {}

  /// What the store is asked for the page that is shown.
  var pageQuery: StoreQuery {
    .events(before: pages.last, matching: wanted, limit: Self.pageLength)
  }

  package func queries(_ context: RoomContext) -> [StoreQuery] {
    var queries = [pageQuery, .quarantine(limit: 200), .health]
    if let opened { queries.append(.event(opened)) }
    return queries
  }

  package func subject(_ context: RoomContext) -> Subject? {
    if let opened { return .event(opened) }
    return switch focus {
    case .events:
      events.item(in: context.eventLines(pageQuery).map(\.position)).map(Subject.event)
    case .quarantine:
      quarantine.item(in: lines(context).map(\.number)).map(Subject.quarantined)
    case .sources: sources.item(in: context.sourceLines.map(\.source)).map(Subject.source)
    }
  }

  package func opened(_ context: RoomContext) -> Destination? {
    guard let subject = subject(context) else { return nil }
    if let opened {
      guard let incident = event(opened, context)?.stream.incident else { return nil }
      return Destination(.incidents, .incident(incident))
    }
    return focus == .events ? Destination(.log, subject) : nil
  }

  /// The lines in quarantine.
  func lines(_ context: RoomContext) -> [QuarantinedLine] { context.answers.quarantine ?? [] }

  /// The event at a position, from whichever answer has it.
  func event(_ position: Int64, _ context: RoomContext) -> RecordedEvent? {
    let answers = [StoreQuery.event(position), pageQuery].compactMap {
      context.answers.events(for: $0)
    }
    return answers.flatMap(\.shown).first { $0.value.position == position }?.value
  }
}
