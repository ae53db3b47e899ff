/// What an officer wants to do with a request, an action, a source, a crossing, a signal or a report.
package enum WorkCommand: Hashable, Sendable {
  /// Write something; the basis goes into the envelope.
  case note(String, basis: Basis)
  /// See to a request or report, look into a signal, or call the people behind a source.
  case take
  /// Another body leads an action.
  case lead(Body)

  /// A request is answered.
  case answer(String)
  /// A request is refused.
  case refuse(reason: String)
  /// Whoever asked needs no answer any more.
  case withdraw(reason: String)
  /// Whoever asked reminds.
  case remind(String)
  /// A request or an action gets another due date.
  case reschedule(DueDate, reason: String)

  /// An action moves on; a piece of evidence may come with it.
  case progress(percent: Int, text: String, evidence: String?)
  /// An action cannot go on, or waits for others.
  case block(reason: String, waitsFor: [ActionID])
  case unblock(reason: String)
  case complete(String)
  case drop(reason: String)
  case reopen(reason: String)

  /// A source will be silent for a known reason.
  case planOutage(from: Instant, until: Instant, reason: String)
  /// A crossing opens, slows down or closes.
  case setState(CrossingState, reason: String, queueMinutes: Int?)
  /// A signal was looked into.
  case review(SignalFinding, reason: String)
  /// A signal is left alone for a while.
  case wait(until: Instant, reason: String)
  case wake

  case tag(add: [String], remove: [String])
  /// It has to do with an incident.
  case link(to: IncidentReference)
  case unlink(from: IncidentReference)
  /// A partner is told of it.
  case share(with: Country, about: String)

  /// Whether what it tells was observed or concluded.
  package var basis: Basis {
    if case .note(_, let basis) = self { return basis }
    return .fact
  }
}
