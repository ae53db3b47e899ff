/// What is known of transit through the Balkans: what is checked and found at crossings and sea
/// gates, and how traffic goes there.
///
/// Bounded by places × days, of which the last 400 are kept.
package struct Transit: Sendable, Equatable, Codable, Area {
  var passages: [PassageKey: PassageRecord] = [:]
  /// What happened at each place, counts left out: they come by the hour.
  var chronicles: [PlaceID: Chronicle] = [:]
  /// Finds in places of the Balkans that are neither crossing nor port.
  package internal(set) var findsElsewhere = 0
  /// Finds of which the audience may not see what was found.
  package internal(set) var withheldFinds = 0
  /// Entries of chronicles that the audience may not see.
  package internal(set) var withheldEntries: [PlaceID: Int] = [:]
  /// The revision of each place's stream that its last event had.
  private(set) var revisions: [PlaceID: Int] = [:]
  /// Raised by every count and find, so that charts are drawn up anew only then.
  private(set) var changes = 0
  /// Every marking that something in here has, to see at once whether anything is withheld.
  var markings: Set<Marking> = []

  /// Nothing known.
  package init() {}

  mutating func record(_ payload: CrossingCounted, _ event: RecordedEvent) {
    guard let place = Self.place(payload.place), place.kind == .crossing else { return }
    keepRevision(of: place.id, event)
    let northWest = PassageKey(place.id, .heroinNorthWest)
    guard let way = Gazetteer.standard.way(of: northWest) else { return }
    let isReturn = payload.from == way.to || payload.to == way.from
    let key = isReturn ? PassageKey(place.id, .moneySouthEast) : northWest
    passages[key, default: PassageRecord()]
      .count(payload.checks, queueMinutes: payload.queueMinutes, event)
    changes += 1
  }

  mutating func record(_ payload: InspectionCounted, _ event: RecordedEvent) {
    guard let place = Self.place(payload.place), place.kind == .port else { return }
    passages[PassageKey(place.id, .cocaineInland), default: PassageRecord()]
      .count(payload.inspections, queueMinutes: nil, event)
    changes += 1
  }

  mutating func record(_ payload: CrossingNoted, _ event: RecordedEvent) {
    guard let place = Self.place(payload.place) else { return }
    keepRevision(of: place.id, event)
    note(event, at: place.id, text: payload.text)
  }

  mutating func record(_ payload: CrossingStatusChanged, _ event: RecordedEvent) {
    guard let place = Self.place(payload.place) else { return }
    keepRevision(of: place.id, event)
    for key in Self.passages(of: place) where payload.concerns(key) {
      passages[key, default: PassageRecord()].change(payload, event)
    }
    let states = [payload.before, payload.state].compactMap { $0?.rawValue }
    note(event, at: place.id, reference: states.joined(separator: ">"), text: payload.reason)
  }

  mutating func record(_ payload: SeizureRecorded, _ event: RecordedEvent) {
    let facts = payload.circumstances
    guard let place = facts.place.flatMap({ Self.place($0) }) else { return }
    guard let flow = TransitFlow.of(substance: facts.substance, at: place) else {
      findsElsewhere += 1
      return
    }
    let find = TransitFind(
      facts, Marking(event.envelope), knownOn: event.recordedAt.date.daysSinceEpoch)
    passages[PassageKey(place.id, flow), default: PassageRecord()].find(find, event)
    changes += 1
    note(event, at: place.id, text: facts.briefly)
  }

  /// Tells the history of a place that something happened there.
  mutating func note(_ place: PlaceID, _ event: RecordedEvent, _ text: String) {
    keepRevision(of: place, event)
    note(event, at: place, text: text)
  }

  private mutating func keepRevision(of place: PlaceID, _ event: RecordedEvent) {
    if let revision = event.revision(of: .crossing(place)) { revisions[place] = revision }
  }

  private mutating func note(
    _ event: RecordedEvent, at place: PlaceID, reference: String = "", text: String
  ) {
    markings.insert(Marking(event.envelope))
    chronicles[place, default: Chronicle()].add(event, reference: reference, text: text)
  }

  /// The place called `id`, if it is one of the Balkans.
  private static func place(_ id: PlaceID) -> Place? {
    Gazetteer.standard.place(id).flatMap { $0.role == .balkan ? $0 : nil }
  }

  static func passages(of place: Place) -> [PassageKey] {
    switch place.kind {
    case .port: [PassageKey(place.id, .cocaineInland)]
    case .crossing:
      [PassageKey(place.id, .heroinNorthWest), PassageKey(place.id, .moneySouthEast)]
    case .airport, .city: []
    }
  }
}

extension CrossingStatusChanged {
  /// Whether it speaks of this way through the place, or of both.
  fileprivate func concerns(_ key: PassageKey) -> Bool {
    guard key.flow != .cocaineInland, let way = Gazetteer.standard.way(of: key) else { return true }
    return (from == nil || from == way.from) && (to == nil || to == way.to)
  }
}

extension Circumstances {
  /// The source's own sentence, else weight, substance and where it was hidden.
  fileprivate var briefly: String {
    if !summary.isEmpty { return summary }
    let weight = kilograms.map { kilograms in
      let isWhole = kilograms == kilograms.rounded() && kilograms < 1e9
      return (isWhole ? String(Int(kilograms)) : String(kilograms)) + " kg"
    }
    let load = [weight, substance].compactMap { $0 }.joined(separator: " ")
    return [load, concealment ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
