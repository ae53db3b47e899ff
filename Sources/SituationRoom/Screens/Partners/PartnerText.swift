import TaskForce

extension RoomContext {
  /// What an event of this area is about and what it says; nil for an event of another area.
  func partnerText(_ payload: any EventPayload) -> (about: String, text: String)? { nil }
}
