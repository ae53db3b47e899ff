/// A thing besides incidents that officers act on.
package enum WorkItem: Hashable, Sendable, Codable {
  case request(RequestID)
  case action(ActionID)
  case source(SourceID)
  /// A crossing, or a sea gate of the Balkans.
  case crossing(PlaceID)
  /// A count that has moved away from its baseline.
  case signal(SignalID)
  /// A report, by the event that brought it.
  case report(EventID)

  /// What the stream `name` tells of; nil if that is no piece of work.
  package init?(_ name: StreamName) {
    switch name.kind {
    case "request": self = .request(RequestID(name.identity))
    case "action": self = .action(ActionID(name.identity))
    case "source": self = .source(SourceID(name.identity))
    case "crossing": self = .crossing(PlaceID(name.identity))
    case "signal":
      guard let signal = SignalID(name.identity) else { return nil }
      self = .signal(signal)
    case "report":
      guard let report = EventID(name.identity) else { return nil }
      self = .report(report)
    default: return nil
    }
  }

  /// The stream of what officers do with it.
  package var stream: StreamName {
    switch self {
    case .request(let request): StreamName(kind: "request", request.code)
    case .action(let action): StreamName(kind: "action", action.code)
    case .source(let source): StreamName(kind: "source", source.code)
    case .crossing(let place): StreamName(kind: "crossing", place.code)
    case .signal(let signal): StreamName(kind: "signal", signal.code)
    case .report(let report): ReceivedReport.stream(of: report)
    }
  }

  /// What it is called.
  package var code: String { stream.identity }

  /// Whether both are of one kind.
  package func isLike(_ other: WorkItem) -> Bool { stream.kind == other.stream.kind }
}

extension RecordedEvent {
  /// Its revision if it was filed in the stream of `item`; a feed may have filed it elsewhere.
  func revision(of item: WorkItem) -> Int? { stream == item.stream ? revision : nil }
}
