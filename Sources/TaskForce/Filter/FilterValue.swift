/// What is written behind a comparison.
struct FilterValue {
  let text: String
  let context: FilterContext

  /// Whether it names the beginning of the officer's shift.
  var isShift: Bool { lower == "shift" }

  private var lower: String { text.lowercased() }
  private var upper: String { text.uppercased() }

  /// What it asks for `field`; nil for what is no value of that field.
  func test(_ field: FilterField, _ comparison: FilterComparison) -> FilterTest? {
    switch field {
    case .severity: Severity(rawValue: lower).map { .severity(comparison, $0) }
    case .country: country.map(FilterTest.country)
    case .hub: place.map(FilterTest.hub)
    case .state: IncidentState(rawValue: lower).map(FilterTest.state)
    case .age: seconds.map { .age(comparison, $0) }
    case .cold: seconds.map { .cold(comparison, $0) }
    case .updated: seconds.map { .updated(comparison, $0) }
    case .due: seconds.map { .due(comparison, $0) }
    case .owner: owner
    case .mine: nil
    case .kilograms: number.map { .kilograms(comparison, $0) }
    case .mode: TransportMode(rawValue: lower).map(FilterTest.mode)
    case .priority:
      Int(text).flatMap { (1...99).contains($0) ? .priority(comparison, $0) : nil }
    case .evaluation: evaluation
    case .handling: Handling(codes: upper).flatMap { $0.isEmpty ? nil : .handling($0) }
    case .tlp: TLP(rawValue: upper).map { .tlp(comparison, $0) }
    case .tag: Tags.isWellFormed(lower) ? .tag(lower) : nil
    case .reference: reference.map(FilterTest.reference)
    case .source: SourceID.isWellFormed(text) ? .from(SourceID(text)) : nil
    case .linked: reference.map(FilterTest.linked)
    case .since: since.map(FilterTest.since)
    }
  }

  private var country: Country? { Country.isWellFormed(upper) ? Country(upper) : nil }

  private var place: PlaceID? {
    (Gazetteer.standard.place(PlaceID(upper)) ?? Gazetteer.standard.place(PlaceID(lower)))?.id
  }

  /// `2h`, `30m`, `3d`, `1w`; plain digits are no length, since nobody could say of what.
  private var seconds: Int? {
    let units: [Character: Int] = ["m": 60, "h": 3600, "d": 86_400, "w": 604_800]
    guard let unit = lower.last.flatMap({ units[$0] }), let count = Int(lower.dropLast()),
      (0...100_000).contains(count)
    else { return nil }
    return count * unit
  }

  private var owner: FilterTest? {
    switch lower {
    case "me": context.officer.map { .owner(Officer($0.code.lowercased())) }
    case "none": .owner(nil)
    default: Officer.isWellFormed(lower) ? .owner(Officer(lower)) : nil
    }
  }

  private var number: Double? {
    Double(text).flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
  }

  /// `B2`, or `B` for any information of such a source.
  private var evaluation: FilterTest? {
    if let source = Evaluation.Source(rawValue: upper) { return .source(source, nil) }
    return Evaluation(upper).map { .source($0.source, $0.information) }
  }

  /// In full, or the number alone of the own desk and year.
  private var reference: IncidentReference? {
    let digits = text.hasPrefix("#") ? String(text.dropFirst()) : text
    if let counter = Int(digits), counter > 0 {
      return IncidentReference(desk: context.desk, year: context.now.date.year, counter: counter)
    }
    return IncidentReference(upper)
  }

  /// `shift`, a length of time before now, a time of today, or a moment.
  private var since: Instant? {
    if isShift { return context.shiftStart }
    if let seconds { return context.now.advanced(seconds: -seconds) }
    if let day = DueDate(text), day.exactness == .day { return Instant(day.first) }
    return Instant(iso8601: upper)
      ?? Instant(iso8601: "\(context.now.date.iso8601)T\(upper)Z")
  }
}
