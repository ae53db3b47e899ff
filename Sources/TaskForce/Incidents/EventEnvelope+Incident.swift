extension EventEnvelope {
  /// Gives what is written about a thing the same codes, so that a note on it goes no further than
  /// the thing itself; whose it is may always read what others write on it.
  package mutating func mark(like marking: Marking) {
    handling = marking.handling
    tlp = marking.tlp
    release = marking.release
    guard case .bodies(var bodies) = release, let owner = marking.body else { return }
    bodies.insert(owner)
    release = .bodies(bodies)
  }
}
