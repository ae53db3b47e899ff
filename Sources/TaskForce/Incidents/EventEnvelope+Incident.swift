extension EventEnvelope {
  /// Gives what is written about `incident` the same codes, so that a note on it goes no further
  /// than the incident itself; whose incident it is may always read what others write on it.
  package mutating func mark(like incident: Incident) {
    handling = incident.marking.handling
    tlp = incident.marking.tlp
    release = incident.marking.release
    guard case .bodies(var bodies) = release, let owner = incident.marking.body else { return }
    bodies.insert(owner)
    release = .bodies(bodies)
  }
}
