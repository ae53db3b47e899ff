import TaskForce

/// Why a command cannot be done just now, as the table refers to it.
enum Objections {
  static let selection: @Sendable (Model, Instant) -> Objection? = { model, now in
    model.subject(at: now) == nil ? .nothingSelected : nil
  }

  static let below: @Sendable (Model, Instant) -> Objection? = { model, now in
    let screen = model.room.screens[model.room.current]?.screen
    return screen?.opened(model.context(at: now)) == nil ? .nothingBelow : nil
  }

  static let search: @Sendable (Model, Instant) -> Objection? = { model, _ in
    model.room.searched.isEmpty ? .nothingSearched : nil
  }

  static let unacknowledged: @Sendable (Model, Instant) -> Objection? = { model, now in
    let alerts = AlertSummary(model.context(at: now).situation)
    return alerts.highest == nil ? .nothingUnacknowledged : nil
  }

  static let explaining: @Sendable (Model, Instant) -> Objection? = { model, now in
    switch model.subject(at: now) {
    case nil: .nothingSelected
    case .incident, .source: nil
    case .place, .route, .event, .quarantined, .partner, .request, .action, .alert:
      .nothingToExplain
    }
  }

  static let acknowledging: @Sendable (Model, Instant) -> Objection? = { model, now in
    if let reason = model.setup.reasonAgainstActing { return reason }
    if model.room.writing != nil { return .stillWriting }
    switch model.subject(at: now) {
    case nil: return .nothingSelected
    case .place, .route, .event, .source, .quarantined, .partner, .request, .action, .alert:
      return .notAnIncident
    case .incident(let reference):
      let decision = model.situation.decide(
        .acknowledge, on: reference, by: model.actor, at: now)
      guard case .refused(let refusal) = decision else { return nil }
      return .refused(refusal)
    }
  }
}
