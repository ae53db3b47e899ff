extension Situation {
  /// Why nothing of what bears `marking` may go to `partner` at `now`; nil if it may.
  ///
  /// The intersection of handling codes, agreements and release list (domain.md, Handling): H2 is
  /// not passed on without permission, and without an agreement only what everybody may know goes.
  package func reasonAgainstSharing(_ marking: Marking, with partner: Country, at now: Instant)
    -> WithholdingReason?
  {
    if marking.handling.contains(.h2) { return .handling }
    if case .bodies(let bodies) = marking.release, !bodies.contains(Body(partner.code)) {
      return .release
    }
    let limit = partners.releaseLimit(for: partner, at: now) ?? .clear
    return marking.tlp > limit ? .marking : nil
  }

  /// One line about what is shared, or why it may not be.
  func sharing(
    _ text: String, of marking: Marking, with partner: Country, at now: Instant
  ) throws(Refusal) -> String {
    guard Partner.of(partner) != nil || partners.others.contains(partner) else {
      throw .noPartner(partner, known: Partner.all.map(\.country))
    }
    if let reason = reasonAgainstSharing(marking, with: partner, at: now) {
      throw .withheld(
        partner, reason, marking: marking.tlp,
        limit: partners.releaseLimit(for: partner, at: now))
    }
    return try TextLimit.told.check(text.onOneLine)
  }
}
