import TaskForce

/// The thing under the cursor, on which an act acts.
package enum Subject: Hashable, Sendable {
  case incident(IncidentReference)
  case place(PlaceID)
  /// A route from a country or port, by its code, to a gateway.
  case route(origin: String, gateway: PlaceID)
  /// An event by its position in the log.
  case event(Int64)
  case source(SourceID)
  /// A line that could not be read, by its number in quarantine.
  case quarantined(Int64)
  /// A partner country.
  case partner(Country)
  /// A request to or from a partner.
  case request(RequestID)
  /// An item of the action plan.
  case action(ActionID)
  /// An alert that follows from the clock or from what could not be read.
  case alert(AlertID)
  /// A report, by the event that brought it.
  case report(EventID)

  /// What `y` copies and a crumb shows.
  package var reference: String {
    switch self {
    case .incident(let reference): reference.description
    case .place(let place): place.code
    case .route(let origin, let gateway): origin + "-" + gateway.code
    case .event(let position): "@" + String(position)
    case .source(let source): source.code
    case .quarantined(let number): "q" + String(number)
    case .partner(let country): country.code
    case .request(let request): request.code
    case .action(let action): action.code
    case .alert(let alert): alert.code
    case .report(let report): report.description
    }
  }
}

/// Where Enter leads.
package struct Destination: Hashable, Sendable {
  /// The screen to open.
  package var screen: ScreenID
  /// What to select there.
  package var subject: Subject?

  /// `screen` with `subject` under the cursor.
  package init(_ screen: ScreenID, _ subject: Subject? = nil) {
    self.screen = screen
    self.subject = subject
  }
}
