/// What officers do about a signal besides judging it.
package struct SignalWork: Sendable, Equatable, Codable {
  /// Who looks into it.
  package internal(set) var officer: Officer?
  /// Until when it is to be left alone; it alerts anew from then on.
  package internal(set) var shelvedUntil: Instant?
  /// Why.
  package internal(set) var shelvedReason = ""
  /// Incidents that it has to do with.
  package internal(set) var links: [IncidentReference] = []
  /// Partners that were told of it.
  package internal(set) var sharedWith: [Country] = []
  /// What happened to it.
  package internal(set) var history = Chronicle()
  /// Revision of its stream.
  package internal(set) var revision = 0
  /// The markings of what was told of it, each once.
  var markings: [Marking] = []

  package init() {}

  /// Without what `audience` may not see; where anything is withheld, nothing that officers did
  /// about it is told, since it does not remember which event told what.
  func released(to audience: Audience) -> SignalWork {
    guard markings.contains(where: { !audience.maySee($0) }) else { return self }
    var result = self
    result.history = history.released(to: audience)
    result.officer = nil
    result.shelvedReason = ""
    result.links = []
    result.sharedWith = []
    return result
  }

  /// Whether it is left alone at `now`.
  package func isShelved(at now: Instant) -> Bool { shelvedUntil.map { now < $0 } ?? false }
}

/// Which signal an event tells of.
package struct SignalName: Sendable, Equatable {
  /// The gateway.
  package var place = PlaceID("")
  /// More or fewer.
  package var side = ControlChart.Side.up
  /// A moment in the week that took the sum above its limit.
  package var week = Instant(milliseconds: 0)

  init() {}

  /// The name of `signal`.
  init(_ signal: SignalID) {
    place = signal.place
    side = signal.side
    week = Instant(CivilDate(daysSinceEpoch: signal.week))
  }

  mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("place", &place)
    try visitor.field("side", &side)
    try visitor.field("week", &week)
  }

  /// The signal.
  package var id: SignalID { SignalID(place, side, week: week.date.startOfWeek.daysSinceEpoch) }
}

extension Situation {
  mutating func changeSignal(
    _ signal: SignalID, _ event: RecordedEvent, _ text: String = "",
    _ body: (inout SignalWork) -> Void = { _ in }
  ) {
    changeWork(.work(.signal(signal)), event) { situation in
      situation.routes.note(signal, event, text)
      body(&situation.routes.signalWork[signal, default: SignalWork()])
    }
  }
}

extension Routes {
  /// Adds to the history of a signal and keeps the revision of its stream.
  mutating func note(_ signal: SignalID, _ event: RecordedEvent, _ text: String) {
    signalWork[signal, default: SignalWork()].history.add(event, text: text)
    let marking = Marking(event.envelope)
    if signalWork[signal]?.markings.contains(marking) == false {
      signalWork[signal]?.markings.append(marking)
    }
    if let revision = event.revision(of: .signal(signal)) {
      signalWork[signal]?.revision = revision
    }
  }

  /// When a signal that is left alone alerts again after `now`.
  func nextWaking(after now: Instant) -> Instant? {
    signalWork.values.compactMap(\.shelvedUntil).filter { $0 > now }.min()
  }
}
