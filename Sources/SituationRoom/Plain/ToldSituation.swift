import Canvas
import TaskForce

/// What a listener knows of a situation: as much as is needed to tell later what has changed, and
/// nothing that the audience may not see.
package struct ToldSituation: Sendable {
  var incidents: [IncidentReference: Incident] = [:]
  var alerts: [AlertID: Alert] = [:]
  /// The requests that are open.
  var requests: [RequestID: Request] = [:]
  var actions: [ActionID: ActionState] = [:]
  var crossings: [PlaceID: CrossingState] = [:]

  /// An incident as it was last told.
  struct Incident: Sendable {
    var state: IncidentState
    /// The grade of the moment, and the one that officers gave it.
    var severity: Severity, graded: Severity
    var hasGrown: Bool
    var isAlerting: Bool
    var owner: Officer?
    var wakesAt: Instant?
    var name: String
    var place: String
    var title: String

    /// Whether it came to an end.
    var isEnded: Bool { !state.isOpen || state == .resolved }
  }

  /// A derived alert as it was last told.
  struct Alert: Sendable {
    var cause: AlertCause
    var severity: Severity
    var hasGrown: Bool
    var isAlerting: Bool
    var since: Instant
    var count: Int
    var name: String
    var place: String
    var title: String
  }

  /// A request as it was last told.
  struct Request: Sendable {
    var partner: Country
    var about: String
  }

  /// What `context` shows at its moment.
  ///
  /// - Complexity: proportional to the number of incidents, requests, actions and crossings.
  package init(_ context: RoomContext) {
    for visible in context.situation.incidents {
      let reference = visible.value.incident.reference
      incidents[reference] = Incident(visible.value, context)
    }
    for visible in context.situation.alerts {
      alerts[visible.value.id] = Alert(visible.value, context)
    }
    for request in context.situation.partners.value.openRequests {
      requests[request.id] = Request(partner: request.partner, about: request.about)
    }
    for action in context.situation.actions.value.all { actions[action.id] = action.state }
    for line in context.crossingLines {
      if let state = line.figures.state { crossings[line.place] = state }
    }
  }
}

extension ToldSituation.Incident {
  init(_ view: IncidentView, _ context: RoomContext) {
    let incident = view.incident
    state = view.standing.state
    severity = view.standing.severity
    graded = incident.severity
    hasGrown = view.standing.hasGrown
    isAlerting = view.isNotAcknowledged
    owner = incident.owner
    wakesAt = view.standing.wakesAt
    name = incident.reference.short(desk: context.desk.body, year: context.today.year)
    place = context.shortCode(incident.matter.place) ?? incident.matter.country?.code ?? ""
    title = incident.title
  }
}

extension ToldSituation.Alert {
  init(_ alert: DerivedAlert, _ context: RoomContext) {
    let line = QueueLine(alert, context)
    cause = alert.cause
    severity = alert.severity
    hasGrown = alert.hasGrown
    isAlerting = alert.isNotAcknowledged
    since = alert.since
    count = alert.count ?? 0
    name = alert.id.workCode ?? ""
    place = line.placeCode == "-" ? "" : line.placeCode
    title = line.title
  }
}
