// What each command does to a crossing, or why not.

extension Transit {
  func payload(for command: WorkCommand, at place: PlaceID) throws(Refusal) -> any EventPayload {
    switch command {
    case .note(let text, _):
      var payload = CrossingNoted()
      payload.place = place
      payload.text = try TextLimit.note.check(text)
      return payload
    case .setState(let state, let reason, let queue):
      return try changing(place, to: state, reason, queue)
    case .take, .lead, .answer, .refuse, .withdraw, .remind, .reschedule, .progress, .block,
      .unblock, .complete, .drop, .reopen, .planOutage, .review, .wait, .wake, .tag, .link,
      .unlink, .share:
      throw .notForThis(.crossing(place))
    }
  }

  private func changing(
    _ place: PlaceID, to state: CrossingState, _ reason: String, _ queue: Int?
  ) throws(Refusal) -> CrossingStatusChanged {
    let before = self.state(of: place)
    guard before != state || queue != nil else { throw .sameCrossingState(state) }
    if let queue, !(0...10_000).contains(queue) { throw .queue(queue) }
    var payload = CrossingStatusChanged()
    payload.place = place
    payload.before = before
    payload.state = state
    payload.reason = try TextLimit.reason.check(reason)
    payload.queueMinutes = queue
    return payload
  }

  /// How traffic goes at `place`, the busiest way first; nil if nobody has said.
  package func state(of place: PlaceID) -> CrossingState? {
    TransitFlow.allCases.lazy.compactMap { passages[PassageKey(place, $0)]?.status?.state }.first
  }
}
