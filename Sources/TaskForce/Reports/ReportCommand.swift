/// What an officer wants to do with a report.
package enum ReportCommand: Hashable, Sendable {
  /// Rate it by the 4×4.
  case evaluate(Evaluation)
  /// Say what it should have said.
  case correct(String)
  /// Say which incident it speaks of.
  case attach(to: IncidentReference, reason: String)
  /// Put it away: it speaks of no incident.
  case file(reason: String)
}

/// The answer to a command on a report.
package enum ReportDecision: Sendable {
  /// Payloads for a stream that must still be at `revision`.
  case payloads([any EventPayload], stream: StreamName, revision: Int)
  case refused(ReportRefusal)

  /// Why not; nil if it is allowed.
  package var refusal: ReportRefusal? {
    if case .refused(let refusal) = self { return refusal }
    return nil
  }
}

/// Why a command on a report is refused, with what a sentence needs to say what would work.
package enum ReportRefusal: Error, Hashable, Sendable {
  /// No such report is kept, or the desk may not see it.
  case unknown
  /// It has that evaluation already.
  case sameEvaluation(Evaluation)
  /// It says that already.
  case sameText
  /// A correction must say something.
  case textMissing
  /// What is put away needs a reason, so that others need not read it again.
  case reasonMissing
  /// A text has so many bytes and may have that many.
  case textTooLong(bytes: Int, limit: Int)
  /// No such incident is here.
  case noIncident(IncidentReference)
  /// The incident has ended; it can be reopened first.
  case incidentEnded(IncidentReference, IncidentState)
  /// The incident goes on in another one.
  case incidentMerged(IncidentReference, into: IncidentReference)
  /// It belongs to that incident already.
  case alreadyAttached(IncidentReference)
  /// It is put away already.
  case alreadyFiled
}
