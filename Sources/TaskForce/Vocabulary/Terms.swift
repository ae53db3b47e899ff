/// How goods travel.
package enum TransportMode: String, CaseIterable, Sendable, FieldCode {
  case container
  case bulk
  case smallVessel = "small_vessel"
  case semiSubmersible = "semi_submersible"
  case airCargo = "air_cargo"
  case road, rail, post, unknown

  /// The column of the gateways table that a mode counts in.
  package var way: Way {
    switch self {
    case .container, .bulk, .smallVessel, .semiSubmersible: .sea
    case .airCargo: .air
    case .road: .road
    case .rail: .rail
    case .post: .post
    case .unknown: .unknown
    }
  }

  /// The large kinds of ways.
  package enum Way: String, CaseIterable, Sendable, Codable {
    case sea, air, road, rail, post, unknown
  }
}

/// Whether goods came in, went out or passed through the six countries.
package enum Direction: String, CaseIterable, Sendable, FieldCode {
  case inward = "in"
  case outward = "out"
  case transit
}

/// Where on its way a load was stopped.
package enum Stage: String, CaseIterable, Sendable, FieldCode {
  case source
  case highSeas = "high_seas"
  case transit, entry, inland
}

/// What ends the chance to act.
package enum ColdKind: String, CaseIterable, Sendable, FieldCode {
  /// The container is collected at the terminal's gate.
  case gate
  /// The ship berths.
  case berth
  /// The load is still at sea.
  case sea
}

/// How an incident ended.
package enum Disposition: String, CaseIterable, Sendable, FieldCode {
  case confirmed, transferred, deferred, duplicate, refuted
  case insufficientData = "insufficient_data"
  case faultyIndicator = "faulty_indicator"
  case unidentified
}

/// Something by which two items of information are known to speak of the same thing:
/// `container:CSQU3054383`, `vessel:9074729`, `seal:…`, `reference:…`.
package struct Identifier: TextCode {
  package let code: String
  package init(_ code: String) { self.code = code }
  package static func isWellFormed(_ code: String) -> Bool {
    let parts = code.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 && kinds.contains(String(parts[0])) && !parts[1].isEmpty
      && parts[1].utf8.count <= 40
      && parts[1].utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 34 && $0 != 92 }
  }
  package static let kinds = ["container", "vessel", "seal", "reference", "vehicle", "aircraft"]
  package static let expectation = Expectation.oneOf(kinds.map { $0 + ":…" })

  /// Such as `container`.
  package var kind: String { String(code.prefix { $0 != ":" }) }
  /// The part behind the colon.
  package var value: String { String(code.drop { $0 != ":" }.dropFirst()) }
}

/// What somebody seized, counted or reported, as far as it is known.
package struct Circumstances: Sendable, Equatable {
  /// What the source itself calls this item.
  package var reference: String?
  /// Port, airport or crossing, if it is one of the gazetteer.
  package var place: PlaceID?
  /// The place as the source names it.
  package var placeName: String?
  /// Where it was.
  package var country: Country?
  /// Such as `cocaine`.
  package var substance: String?
  /// Weight in kilograms.
  package var kilograms: Double?
  /// Where the load came from.
  package var origin: Country?
  /// The port it came from.
  package var originPlace: PlaceID?
  /// Where it passed.
  package var transit: Country?
  /// How it was hidden.
  package var concealment: String?
  /// How it travelled.
  package var mode: TransportMode?
  /// Who acted.
  package var authority: String?
  /// Worth in euros, as the source gives it.
  package var valueEuro: Double?
  /// One sentence.
  package var summary = ""
  /// Where it was published.
  package var url: String?
  /// The day on which the source published it, `2022-10-07`.
  package var reportedOn: String?

  package init() {}

  mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("reference", &reference, .text(80))
    try visitor.field("place", &place)
    try visitor.field("placeName", &placeName, .text(80))
    try visitor.field("country", &country)
    try visitor.field("substance", &substance, .text(40))
    try visitor.field("kilograms", &kilograms, .range(0...1e9))
    try visitor.field("origin", &origin)
    try visitor.field("originPlace", &originPlace)
    try visitor.field("transit", &transit)
    try visitor.field("concealment", &concealment, .text(160))
    try visitor.field("mode", &mode)
    try visitor.field("authority", &authority, .text(160))
    try visitor.field("valueEuro", &valueEuro, .range(0...1e13))
    try visitor.field("summary", &summary, .text(400))
    try visitor.field("url", &url, .text(400))
    try visitor.field("reportedOn", &reportedOn, .text(10))
  }
}
