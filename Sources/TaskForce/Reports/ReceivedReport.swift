/// An item of information as it lies in the inbox, with what officers made of it.
package struct ReceivedReport: Sendable, Equatable, Codable {
  /// The event that brought it.
  package let id: EventID
  /// Where that event stands in the log.
  package let position: Int64
  /// When it became known here.
  package let recordedAt: Instant
  /// When what it tells happened.
  package let occurredAt: Instant
  /// How exactly that is known.
  package internal(set) var precision = Precision.instant
  /// The feed or desk that sent it.
  package let source: SourceID
  /// Who may see it.
  package let marking: Marking
  /// Whether it was observed or concluded.
  package let basis: Basis
  /// What sort of report its source calls it.
  package let kind: String?
  /// What its source calls it.
  package let reference: String?
  /// Where it lies.
  package let place: PlaceID?
  /// Country, where no place is known.
  package let country: Country?
  /// Where the load came from.
  package let origin: Country?
  /// What it speaks of.
  package let identifiers: [Identifier]
  /// Whether it names a person, who is not kept here.
  package let namesPerson: Bool
  /// What it says, as it was last corrected.
  package internal(set) var text: String
  /// Whether an officer has corrected the text.
  package internal(set) var isCorrected = false
  /// How reliable it is; nil before anybody has rated it.
  package internal(set) var evaluation: Evaluation?
  /// What became of it; nil while it waits.
  package internal(set) var outcome: ReportOutcome?
  /// Who last did something about it; nil while only the feed has.
  package internal(set) var officer: Officer?
  /// Who sees to it.
  package internal(set) var taker: Officer?
  /// Words that officers put on it, in alphabetical order.
  package internal(set) var tags: [String] = []
  /// Incidents that it has to do with besides the one that it speaks of.
  package internal(set) var links: [IncidentReference] = []
  /// Who may see what officers did about it, each marking once.
  var actMarkings: Set<Marking> = []
  /// Partners that were given what it tells.
  package internal(set) var sharedWith: [Country] = []
  /// Revision of its own stream.
  package internal(set) var revision = 0

  /// What `audience` may see of it; nil for nothing. Where an act on it is withheld, nothing that
  /// acts made of it is told.
  func released(to audience: Audience) -> ReceivedReport? {
    guard audience.maySee(marking) else { return nil }
    guard actMarkings.contains(where: { !audience.maySee($0) }) else { return self }
    var result = self
    (result.officer, result.taker, result.evaluation) = (nil, nil, nil)
    (result.tags, result.links, result.sharedWith) = ([], [], [])
    if isCorrected { result.text = "" }
    return result
  }

  /// The stream of what officers do about it.
  package var stream: StreamName { Self.stream(of: id) }

  /// The stream of what officers do about the report `id`.
  static func stream(of id: EventID) -> StreamName {
    StreamName(kind: "report", id.description)
  }

  /// How far it has come.
  package var state: ReportState {
    switch outcome {
    case .joined, .attached: .attached
    case .filed: .filed
    case nil: evaluation == nil ? .inbox : .rated
    }
  }

  /// The incident that it speaks of; nil if there is none.
  package var incident: IncidentReference? {
    switch outcome {
    case .joined(let reference, _), .attached(let reference, _): reference
    case .filed, nil: nil
    }
  }

  /// Whether somebody still has to say where it belongs.
  package var isWaiting: Bool { outcome == nil }
}

/// What became of a report.
package enum ReportOutcome: Sendable, Hashable, Codable {
  /// The room joined it to an incident that names the same.
  case joined(IncidentReference, Identifier)
  /// An officer attached it to an incident, and why.
  case attached(IncidentReference, reason: String)
  /// An officer put it away, and why.
  case filed(reason: String)
}

/// How far a report has come.
package enum ReportState: String, Sendable, CaseIterable {
  case inbox, rated, attached, filed

  /// The place in the inbox: what nobody has rated first.
  package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
