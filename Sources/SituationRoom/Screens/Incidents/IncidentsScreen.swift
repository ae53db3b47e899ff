import Canvas
import TaskForce

/// Incidents: the queue beside the detail, timeline and relations of the one under the cursor.
///
/// Where there is no room for both, the focused half is shown alone.
package struct IncidentsScreen: RoomScreen {
  enum Panel: PanelChoice { case queue, timeline, inbox }

  var focus = Panel.queue
  var isZoomed = false
  var search = Search()
  var queue = ListCursor<QueueItem>()
  var timeline = ListCursor<Int64>()
  var inbox = ListCursor<EventID>()

  package init() {}

  /// Columns from which queue and detail stand side by side.
  static let sideBySide = 100

  /// The item under the cursor, which acts act on.
  func currentItem(_ context: RoomContext) -> QueueItem? {
    currentEntry(context)?.item
  }

  /// What is known of the item under the cursor.
  func currentEntry(_ context: RoomContext) -> QueueEntry? {
    let list = context.queue.listed
    return queue.index(in: list.items).map { list.entries[$0] }
  }

  /// The incident under the cursor; nil if an alert is.
  func current(_ context: RoomContext) -> IncidentReference? {
    guard case .incident(let reference) = currentItem(context) else { return nil }
    return reference
  }

  /// What the store is asked about the incident under the cursor.
  func timelineQuery(_ context: RoomContext) -> StoreQuery? {
    current(context).map { .timeline(StreamName($0), limit: 100) }
  }

  package func subject(_ context: RoomContext) -> Subject? {
    if focus == .inbox { return currentReport(context).map { .report($0.id) } }
    return currentItem(context)?.subject
  }

  package func listedItems(_ context: RoomContext) -> [QueueItem] {
    focus == .inbox ? [] : context.queue.items
  }

  package func opened(_ context: RoomContext) -> Destination? {
    switch focus {
    case .queue: return subject(context).flatMap(context.destination(fromQueue:))
    case .inbox: return currentReport(context).map { Destination(.log, .event($0.position)) }
    case .timeline:
      let lines = timelineLines(context)
      return timeline.item(in: lines.map(\.position)).map { Destination(.log, .event($0)) }
    }
  }

  package func queries(_ context: RoomContext) -> [StoreQuery] {
    timelineQuery(context).map { [$0] } ?? []
  }

  /// What happened to the incident under the cursor, newest first: its own stream, and the
  /// reports that joined it.
  func timelineLines(_ context: RoomContext) -> [EventLine] {
    guard let query = timelineQuery(context), let reference = current(context) else { return [] }
    let joined = context.situation.incident(reference)?.value.incident.reports ?? []
    let reports = joined.map { report in
      EventLine(
        position: report.position, recordedAt: report.recordedAt, basis: .fact,
        source: report.source.code, about: "",
        text: context.wording(
          .saidJoined,
          [
            "rating": report.evaluation?.code ?? "-",
            "reason": context.text(of: report.reason),
          ]), type: "report.received")
    }
    return (context.eventLines(query) + reports).sorted { $0.position > $1.position }
  }
}

extension Identifier {
  /// The word for what kind of thing it names.
  var phrase: ScreenPhrase {
    switch kind {
    case "container": .thingContainer
    case "vessel": .thingVessel
    case "seal": .thingSeal
    case "vehicle": .thingVehicle
    case "aircraft": .thingAircraft
    default: .thingReference
    }
  }
}
