import Canvas
import TaskForce

/// Balkan transit: the corridor, its crossings and sea gates with denominators, queues and states,
/// and what is known of the one under the cursor.
///
/// Where there is no room for table and detail, the focused one is shown alone.
package struct TransitScreen: RoomScreen {
  enum Panel: PanelChoice { case table, changes }

  var focus = Panel.table
  var isZoomed = false
  var search = Search()
  var crossings = ListCursor<PassageKey>()
  var changes = ListCursor<Int64>()

  package init() {}

  /// The row under the cursor.
  func current(_ lines: [CrossingLine]) -> CrossingLine? {
    crossings.index(in: lines.map(\.key)).map { lines[$0] }
  }

  package func subject(_ context: RoomContext) -> Subject? {
    current(context.crossingLines).map { .place($0.place) }
  }

  /// Enter on a crossing leads to its first incident, else to the last thing known to have
  /// happened there; on a change, to its event.
  package func opened(_ context: RoomContext) -> Destination? {
    guard let place = current(context.crossingLines)?.place else { return nil }
    let entries = context.situation.transit.value.chronicle(of: place)
    switch focus {
    case .changes:
      return changes.item(in: entries.reversed().map(\.position))
        .map { Destination(.log, .event($0)) }
    case .table:
      if let incident = context.incidents(at: place).first {
        return Destination(.incidents, incident.item.subject)
      }
      return Destination(.log, entries.last.map { .event($0.position) } ?? .place(place))
    }
  }
}

extension RoomContext {
  /// The incidents that are open at a place, in the order in which they want attention.
  func incidents(at place: PlaceID) -> [QueueLine] {
    situation.incidents.filter { $0.value.incident.matter.place == place }
      .map { QueueLine($0.value, self) }.filter(\.isOpen)
  }

  /// What happened at a place, newest first.
  func changeLines(at place: PlaceID) -> [EventLine] {
    situation.transit.value.chronicle(of: place).reversed().map { line(of: $0, at: place) }
  }

  /// What happened at a place, as a row shows it.
  func line(of entry: ChronicleEntry, at place: PlaceID) -> EventLine {
    EventLine(
      position: entry.position, recordedAt: entry.recordedAt, basis: entry.basis,
      source: entry.actor?.code ?? entry.source.code, about: place.code, text: transitText(entry),
      type: entry.type)
  }
}
