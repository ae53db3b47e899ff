import TaskForce

/// One incident as the night has planned it.
struct Plot {
  let openedAt: Instant
  let matter: Matter
  let career: Career
  let desk: String
  let place: PlaceID
  /// The country the load comes from.
  let origin: String
  let identifiers: [Identifier]
  /// The feed that tells of it.
  let feed: Feed
  let evaluation: Evaluation?
  /// Kilograms, known or assessed.
  let kilograms: Double?
  /// When the chance to act ends.
  let coldAt: Instant?
  var deeds: [(at: Instant, deed: Deed)] = []

  /// Something that is done to an incident, or said of it.
  enum Deed {
    case open
    /// What the officer on duty at the desk does.
    case act(Command, Basis)
    /// Merged into the incident planned at this place.
    case merge(into: Int)
    /// A report that names the same box, ship or reference.
    case report(String, Feed, Evaluation)
  }

  var title: String {
    matter.title.split(separator: "%o", omittingEmptySubsequences: false)
      .joined(separator: origin)
  }

  private var namesOrigin: Bool { matter.title != title || matter.site == .crossing }

  /// The event that opens it.
  var opening: IncidentOpened {
    var opened = IncidentOpened()
    opened.title = title
    opened.severity = matter.grade
    opened.matter.place = place
    opened.matter.identifiers = identifiers
    opened.matter.kilograms = kilograms
    opened.matter.kilogramsBasis = kilograms == nil ? nil : matter.weight?.basis
    opened.matter.concealment = matter.concealment
    opened.matter.mode = matter.mode
    opened.matter.origin = namesOrigin ? Country(origin) : nil
    opened.matter.coldAt = coldAt
    opened.matter.coldKind = coldAt == nil ? nil : matter.cold?.kind
    opened.matter.rule = matter.rule
    return opened
  }

  /// What the desk lets others do with it.
  func mark(_ envelope: inout EventEnvelope) {
    envelope.handling = matter.handling
    envelope.tlp = matter.grade == .caution ? .green : .amber
    guard matter.handling.contains(.h2) else { return }
    envelope.release = .bodies(
      Set((Duty.desks + ["COM", "Europol", "Eurojust"]).map { Body($0) }))
  }
}
