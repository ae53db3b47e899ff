extension EventEnvelope {
  /// Gives what is written about `incident` the same codes, so that a note on it goes no further
  /// than the incident itself; whose incident it is may always read what others write on it.
  package mutating func mark(like incident: Incident) { mark(as: incident.marking) }

  /// Gives what is written about an item the codes of that item, as ``mark(like:)`` does.
  package mutating func mark(as marking: Marking) {
    handling = marking.handling
    tlp = marking.tlp
    release = marking.release
    guard case .bodies(var bodies) = release, let owner = marking.body else { return }
    bodies.insert(owner)
    release = .bodies(bodies)
  }
}
