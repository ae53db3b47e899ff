// What can be said to concern a country: it lies there, comes from there, goes there, or is done
// by its officers.

extension Incident {
  /// Whether it lies in `country`, comes from there or is in the hands of its desk.
  func concerns(_ country: Country, _ gazetteer: Gazetteer) -> Bool {
    matter.country == country || matter.origin == country
      || matter.place.map { gazetteer.touches(country, at: $0) } ?? false
      || reference.desk.code == country.code || marking.body?.code == country.code
  }
}

extension Gazetteer {
  /// Whether `place` lies in `country` or, as a crossing, on its border.
  package func touches(_ country: Country, at place: PlaceID) -> Bool {
    guard let known = self.place(place) else { return false }
    return known.country == country || known.otherCountry == country
  }
}

extension RecordedEvent {
  /// Whether it happened in `country`, names it, was told by its officers, or belongs to an
  /// incident that concerns it.
  func concerns(_ country: Country, among situation: Situation) -> Bool {
    if envelope.body?.code == country.code { return true }
    if let reference = stream.incident, let incident = situation.incidents[reference] {
      return incident.concerns(country, .standard)
    }
    var search = CountrySearch(country: country)
    search.visit(envelope.payload)
    return search.isFound
  }
}

/// Looks for a country in the fields of an event: itself, as a body, or as that of a place.
private struct CountrySearch: FieldVisitor {
  let country: Country
  private(set) var isFound = false

  init(country: Country) { self.country = country }

  mutating func visit<Payload: EventPayload>(_ payload: Payload) {
    var payload = payload
    try? payload.visitFields(&self)
  }

  mutating func field<Value: FieldValue>(
    _ name: StaticString, _ value: inout Value, _ limit: Limit
  ) throws(FieldError) {
    switch value as Any {
    case let found as Country: isFound = isFound || found == country
    case let found as [Country]: isFound = isFound || found.contains(country)
    case let found as Body: isFound = isFound || found.code == country.code
    case let found as [Body]: isFound = isFound || found.contains { $0.code == country.code }
    case let found as PlaceID:
      isFound = isFound || Gazetteer.standard.touches(country, at: found)
    default: break
    }
  }
}
