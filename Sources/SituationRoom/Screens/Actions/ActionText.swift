import TaskForce

extension RoomContext {
  /// What an event of this area is about and what it says; nil for an event of another area.
  func actionText(_ payload: any EventPayload) -> (about: String, text: String)? {
    func said(_ id: ActionID, _ phrase: ActionPhrase, _ what: String, _ text: String) -> (
      about: String, text: String
    ) {
      let head = wording(phrase, ["what": what])
      return (id.code, text.isEmpty ? head : head + ": " + text)
    }
    switch payload {
    case let event as ActionAgreed:
      return said(event.identity, .actionSaidAgreed, "", event.title)
    case let event as ActionProgressed:
      return said(event.identity, .actionSaidProgressed, "\(event.percent) %", event.text)
    case let event as ActionBlocked:
      return said(event.identity, .actionSaidBlocked, "", event.reason)
    case let event as ActionUnblocked:
      return said(event.identity, .actionSaidUnblocked, "", event.reason)
    case let event as ActionRescheduled:
      return said(event.identity, .actionSaidRescheduled, dueText(event.due), event.reason)
    case let event as ActionCompleted:
      return said(event.identity, .actionSaidCompleted, "", event.text)
    case let event as ActionDropped:
      return said(event.identity, .actionSaidDropped, "", event.reason)
    case let event as MeetingScheduled:
      let text = wording(
        .actionSaidMeeting, ["city": event.city, "day": dueText(event.date)])
      return (event.identity.code, text)
    default: return nil
    }
  }
}
