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
    model.alerts(at: now).highest == nil ? .nothingUnacknowledged : nil
  }

  static let explaining: @Sendable (Model, Instant) -> Objection? = { model, now in
    switch model.subject(at: now) {
    case nil: .nothingSelected
    case .incident, .source, .alert: nil
    case .place, .route, .event, .quarantined, .partner, .request, .action: .nothingToExplain
    }
  }

  static let acknowledging: @Sendable (Model, Instant) -> Objection? = { model, now in
    if let reason = model.setup.reasonAgainstActing { return reason }
    if model.room.writing != nil { return .stillWriting }
    switch model.subject(at: now) {
    case nil: return .nothingSelected
    case .place, .route, .event, .quarantined, .partner, .action: return .notAnIncident
    case .source, .request, .alert:
      return model.alertUnderCursor(at: now) == nil ? .nothingToAcknowledge : nil
    case .incident(let reference):
      let decision = model.situation.decide(
        .acknowledge, on: reference, by: model.actor, at: now)
      guard case .refused(let refusal) = decision else { return nil }
      return .refused(refusal)
    }
  }
}
