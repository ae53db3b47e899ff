extension RecordedEvent {
  /// As `audience`, which may see its marking, may see it; nil if it may not after all.
  ///
  /// Nobody sees the name of a person here. An audience outside the desks sees what is public
  /// record and tells of the world, without officers.
  func released(to audience: Audience) -> RecordedEvent? {
    var result = self
    if audience.isOutside {
      guard Marking(envelope).isPublicRecord, Self.worldly.contains(envelope.type.name) else {
        return nil
      }
      result.envelope.actor = nil
      result.envelope.evaluation = nil
      result.envelope.unrecognised = UnrecognisedFields()
      var eraser = PersonEraser(erasesOfficers: true)
      result.envelope.payload = eraser.erased(envelope.payload)
      return result
    }
    guard envelope.payload is ReportReceived else { return result }
    var eraser = PersonEraser(erasesOfficers: false)
    result.envelope.payload = eraser.erased(envelope.payload)
    return result
  }

  /// The types that tell of the world. Those of the room's own work (who acknowledged, who is on
  /// duty, which source is silent) are not among them, and neither is a type that nobody has put
  /// here.
  private static let worldly: Set<String> = [
    "action.agreed", "action.completed", "action.dropped", "action.progressed",
    "action.rescheduled", "agreement.ended", "agreement.signed", "asset.confiscated",
    "capacity.delivered", "capacity.started", "incident.opened", "measure.taken", "meeting.held",
    "meeting.scheduled", "operation.concluded", "operation.started", "report.received",
    "seizure.recorded", "statistic.published",
  ]
}

/// Takes out what names a person, and officers too where they must not be named.
private struct PersonEraser: FieldVisitor {
  let erasesOfficers: Bool

  mutating func erased(_ payload: any EventPayload) -> any EventPayload {
    func visit<Payload: EventPayload>(_ payload: Payload) -> Payload {
      var payload = payload
      try? payload.visitFields(&self)
      return payload
    }
    return visit(payload)
  }

  mutating func field<Value: FieldValue>(
    _ name: StaticString, _ value: inout Value, _ limit: Limit
  ) throws(FieldError) {
    if limit.isPersonal, let nothing = Optional<PersonalText>.none as? Value { value = nothing }
    guard erasesOfficers else { return }
    if let nothing = Optional<Officer>.none as? Value, value is Officer? { value = nothing }
    if let nothing = Optional<SubjectToken>.none as? Value, value is SubjectToken? {
      value = nothing
    }
    if let blank = Officer("") as? Value { value = blank }
    if let blank = SubjectToken("") as? Value { value = blank }
    if let none = [Officer]() as? Value, value is [Officer] { value = none }
  }
}
