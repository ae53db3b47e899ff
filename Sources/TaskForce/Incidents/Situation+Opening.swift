/// An incident as an officer opens it by hand.
package struct Opening: Sendable {
  /// What is written, to a new incident of ``desk``.
  package let payload: IncidentOpened
  /// The desk whose number it gets.
  package let desk: Body
  /// Incidents that officers work on and that name the same, as far as the desk may see them; the
  /// officer may want one of these.
  package let alike: [AlikeIncident]
  /// Identifiers whose check digit fails; they are written as they are, since nothing is repaired
  /// silently.
  package let doubtful: [Identifier]
}

/// An incident that speaks of the same thing as one that is about to be opened.
package struct AlikeIncident: Sendable, Hashable {
  /// The incident.
  package let reference: IncidentReference
  /// What both name.
  package let identifier: Identifier
}

/// The answer to opening an incident by hand.
package enum OpeningDecision: Sendable {
  case opening(Opening)
  case refused(Refusal)
}

extension Situation {
  /// Decides whether an officer may open an incident that is known by these facts.
  ///
  /// - Parameters:
  ///   - title: one line; line breaks become blanks.
  ///   - severity: how grave it is.
  ///   - matter: what is known of it; a place that the gazetteer has, and identifiers that
  ///     screening knows.
  ///   - actor: who opens it; the incident gets a number of that desk.
  ///   - now: when.
  /// - Returns: what to write and what should be looked at first, or why not.
  package func decideOpening(
    title: String, severity: Severity, matter: IncidentMatter = IncidentMatter(),
    by actor: Actor, at now: Instant
  ) -> OpeningDecision {
    do throws(Refusal) {
      var payload = IncidentOpened()
      payload.title = try TextLimit.title.check(title.onOneLine)
      payload.severity = severity
      payload.matter = try matter.checked(at: now)
      let identifiers = payload.matter.identifiers
      return .opening(
        Opening(
          payload: payload, desk: actor.desk, alike: alike(identifiers, seenBy: actor.desk),
          doubtful: identifiers.filter { $0.verdict.map { $0 != .passes } ?? false }))
    } catch {
      return .refused(error)
    }
  }

  private func alike(_ identifiers: [Identifier], seenBy desk: Body) -> [AlikeIncident] {
    var listed: Set<IncidentReference> = []
    return identifiers.flatMap { identifier in
      screening.incidents(naming: identifier).map(incidents.carrier).filter { reference in
        guard let incident = incidents[reference], incident.state.isOpen,
          Audience.officer(desk: desk).maySee(incident.marking)
        else { return false }
        return listed.insert(reference).inserted
      }.map { AlikeIncident(reference: $0, identifier: identifier) }
    }
  }
}

extension IncidentMatter {
  /// Identifiers that one incident can name.
  package static let mostIdentifiers = 12
  /// The heaviest load in kilograms.
  package static let mostKilograms = 1e7

  func checked(at now: Instant) throws(Refusal) -> IncidentMatter {
    var matter = self
    if let place, Gazetteer.standard.place(place) == nil { throw .unknownPlace(place) }
    for identifier in identifiers where !Identifier.isWellFormed(identifier.code) {
      throw .malformedIdentifier(identifier.code)
    }
    matter.identifiers = identifiers.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    guard matter.identifiers.count <= Self.mostIdentifiers else {
      throw .tooManyIdentifiers(limit: Self.mostIdentifiers)
    }
    if let kilograms, !(0...Self.mostKilograms).contains(kilograms) {
      throw .weight(kilograms, limit: Self.mostKilograms)
    }
    if let coldAt, coldAt <= now { throw .coldInThePast(coldAt) }
    if let concealment {
      matter.concealment = try TextLimit.concealment.check(concealment.onOneLine)
    }
    return matter
  }
}

extension String {
  /// With one blank for each line break.
  var onOneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
