extension Routes {
  /// What `command` does to a signal.
  func payload(for command: WorkCommand, on signal: SignalID) throws(Refusal) -> any EventPayload {
    guard case .review(let finding, let reason) = command else {
      throw .notForThis(.signal(signal))
    }
    guard reviews[signal]?.finding != finding else { throw .sameFinding(finding) }
    var payload = SignalReviewed()
    payload.place = signal.place
    payload.side = signal.side
    payload.week = Instant(CivilDate(daysSinceEpoch: signal.week))
    payload.finding = finding
    payload.reason = reason.isEmpty ? nil : reason
    return payload
  }
}
