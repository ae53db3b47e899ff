/// What handing over the duty at a desk does.
package struct HandingOver: Sendable {
  /// What is written to one incident.
  package struct Part: Sendable {
    /// The incident.
    package let reference: IncidentReference
    /// What is appended.
    package let payload: IncidentAssigned
    /// The revision that it must still have.
    package let revision: Int
  }

  /// The incidents that the leaving officer works on, in order of their references.
  package let incidents: [Part]
  /// The hand-over itself, signed by the leaving officer.
  package let payload: ShiftHandedOver
  /// Incidents that wait on a shelf and come back to the leaving officer's name.
  package let shelved: [IncidentReference]
}

extension Situation {
  /// Opens the shift of an officer at a desk.
  package func opening(shiftOf actor: Actor) throws(Refusal) -> ShiftOpened {
    guard shifts[actor.desk]?.officer != actor.officer else { throw .onDuty(actor.officer) }
    var payload = ShiftOpened()
    payload.desk = actor.desk
    payload.officer = actor.officer
    return payload
  }

  /// Hands the duty over to the next officer.
  ///
  /// - Parameters:
  ///   - officer: who comes.
  ///   - text: what that officer should know.
  ///   - givesBack: whether the incidents go back to all instead of to that officer.
  ///   - actor: who leaves, and signs.
  ///   - now: when.
  /// - Returns: what is to be written, together or not at all.
  /// - Throws: why not.
  package func handingOver(
    to officer: Officer, text: String, givesBack: Bool, by actor: Actor, at now: Instant
  ) throws(Refusal) -> HandingOver {
    guard officer != actor.officer else { throw .onDuty(officer) }
    var payload = ShiftHandedOver()
    payload.desk = actor.desk
    payload.from = actor.officer
    payload.officer = officer
    payload.text = try TextLimit.reason.check(text)
    let own = incidents.all.filter { $0.owner == actor.officer }
      .sorted { $0.reference < $1.reference }
    let parts = own.compactMap { incident -> HandingOver.Part? in
      let state = incident.standing(at: now).state
      guard state == .assigned else { return nil }
      return HandingOver.Part(
        reference: incident.reference,
        payload: IncidentAssigned(
          officer: givesBack ? nil : officer, before: incident.owner, from: state),
        revision: incident.revision)
    }
    let shelved = own.filter { $0.standing(at: now).state == .shelved }.map(\.reference)
    return HandingOver(incidents: parts, payload: payload, shelved: shelved)
  }
}
