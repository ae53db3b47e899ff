import TaskForce

/// Why a command cannot be done just now, as the table refers to it.
enum Objections {
  typealias Check = @Sendable (Occasion) -> Objection?

  static let selection: Check = { $0.subject == nil ? .nothingSelected : nil }

  static let below: Check = { occasion in
    let room = occasion.model.room
    return room.screens[room.current]?.screen.opened(occasion.context) == nil ? .nothingBelow : nil
  }

  static let search: Check = { $0.model.room.searched.isEmpty ? .nothingSearched : nil }

  static let unacknowledged: Check = { occasion in
    occasion.model.alerts(at: occasion.now).highest == nil ? .nothingUnacknowledged : nil
  }

  static let explaining: Check = { occasion in
    switch occasion.subject {
    case nil: return .nothingSelected
    case .incident, .source, .request, .alert, .report: return nil
    case .place(let place), .route(_, let place):
      let isKnown = occasion.context.gatewayLines.contains { $0.place == place }
      return isKnown ? nil : .nothingToExplain
    case .event, .quarantined, .partner, .action: return .nothingToExplain
    }
  }

  /// Why nothing can be written just now.
  static let writing: Check = { occasion in
    occasion.model.past.map { .pastIsShown($0.moment) }
      ?? occasion.model.setup.reasonAgainstActing
      ?? (occasion.model.isLocked(at: occasion.now)
        ? .locked(occasion.model.setup.lockAfter) : nil)
      ?? (occasion.model.room.writing == nil ? nil : .stillWriting)
  }

  static let acknowledging: Check = { occasion in
    if let reason = writing(occasion) { return reason }
    if let item = occasion.workItem, case .report = item {
      return occasion.model.objection(to: .acknowledge, on: item)
    }
    guard occasion.model.room.marks.isEmpty || occasion.workItem != nil else { return nil }
    if occasion.model.alert(about: occasion.subject, at: occasion.now) != nil { return nil }
    switch occasion.subject {
    case .source, .request, .alert: return .nothingToAcknowledge
    default:
      guard let item = occasion.workItem else { return acting(.acknowledge)(occasion) }
      return occasion.model.objection(to: .acknowledge, on: item) ?? .nothingToAcknowledge
    }
  }

  static let marking: Check = { occasion in
    switch occasion.subject {
    case .incident: nil
    case nil: .nothingSelected
    default: .notAnIncident
    }
  }

  /// Why `verb` cannot be done to what is under the cursor; marked incidents are looked at one by
  /// one when it is done.
  static func acting(_ verb: Verb) -> Check {
    { occasion in
      if let reason = writing(occasion) { return reason }
      if let item = occasion.workItem { return occasion.model.objection(to: verb, on: item) }
      guard occasion.model.room.marks.isEmpty else { return nil }
      guard case .incident(let reference) = occasion.subject else { return marking(occasion) }
      return refusal(of: verb, on: reference, occasion).map(Objection.refused)
    }
  }

  /// Why nothing can be rated here.
  static let rating: Check = { occasion in
    if let reason = writing(occasion) { return reason }
    switch occasion.subject {
    case .report: return nil
    case .incident(let reference):
      return occasion.model.firstReport(of: reference) == nil ? .nothingToRate : nil
    default:
      guard let item = occasion.workItem else { return marking(occasion) }
      return occasion.model.objection(to: .rate, on: item)
    }
  }

  private static func refusal(
    of verb: Verb, on reference: IncidentReference, _ occasion: Occasion
  ) -> Refusal? {
    guard let incident = occasion.model.situation.incidents[reference] else {
      return .unknown(reference)
    }
    if verb == .acknowledge, incident.owed(by: occasion.model.setup.desk.body) != nil { return nil }
    if verb.steps.isEmpty { return .notForIncidents }
    let state = incident.standing(at: occasion.now).state
    func isPossible(_ step: IncidentStep) -> Bool {
      state.after(step, before: incident.stateBefore) != nil
    }
    guard !verb.steps.contains(where: isPossible), let step = verb.steps.first else { return nil }
    return .state(
      state, step, possible: IncidentStep.allCases.filter { $0.isOffered && isPossible($0) })
  }
}
