/// What an officer wants to do with an incident.
package enum Command: Hashable, Sendable {
  case acknowledge
  /// Take it oneself or give it to a colleague.
  case assign(to: Officer)
  /// Acknowledge and assign in one.
  case take
  case giveBack
  case regrade(to: Severity, reason: String)
  /// Write something; the basis goes into the envelope.
  case note(String, basis: Basis)
  case tag(add: [String], remove: [String])
  case link(to: IncidentReference)
  case unlink(from: IncidentReference)
  /// Ask bodies to acknowledge it by a deadline.
  case escalate(to: [Body], by: Instant, reason: String)
  /// Acknowledge for the own desk what it was asked to.
  case giveAcknowledgement(text: String)
  case shelve(until: Instant, reason: String)
  case wake
  case resolve(String)
  case close(Disposition, text: String)
  case reopen(reason: String)
  case merge(into: IncidentReference)
  case unmerge
  /// Undo a change that this officer made; if the event is itself a reversion, do the change again.
  case revert(EventID)

  /// Whether what it tells was observed or concluded.
  package var basis: Basis {
    if case .note(_, let basis) = self { return basis }
    return .fact
  }
}

/// Who acts, and where.
package struct Actor: Hashable, Sendable {
  /// The officer.
  package let officer: Officer
  /// The body of the desk.
  package let desk: Body
  /// When the officer's shift began; nothing before it can be undone. Nil where there are no shifts.
  package let shiftStart: Instant?

  /// `officer` at `desk`, whose shift began at `shiftStart`.
  package init(officer: Officer, desk: Body, shiftStart: Instant? = nil) {
    self.officer = officer
    self.desk = desk
    self.shiftStart = shiftStart
  }
}

/// The answer to a command: one append for one stream, or why not.
package enum Decision: Sendable {
  /// Payloads for the stream of the thing, which must still be at `revision`; nil where it does not
  /// matter who was first.
  case payloads([any EventPayload], revision: Int?)
  case refused(Refusal)

  /// Why not; nil if it is allowed.
  package var refusal: Refusal? {
    if case .refused(let refusal) = self { return refusal }
    return nil
  }
}
