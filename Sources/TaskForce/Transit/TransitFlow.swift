/// What moves along the Balkan corridor, and which way.
package enum TransitFlow: String, CaseIterable, Sendable, Codable {
  /// From Türkiye to the north-west, by road.
  case heroinNorthWest
  /// From the ports inland.
  case cocaineInland
  /// Money from sales and what is needed to make more, back to the south-east.
  case moneySouthEast

  /// Its short name in paths of figures: `nw`, `inland`, `se`.
  package var code: String {
    switch self {
    case .heroinNorthWest: "nw"
    case .cocaineInland: "inland"
    case .moneySouthEast: "se"
    }
  }

  /// The flow that a find at `place` belongs to; nil away from crossings and ports.
  ///
  /// Money and precursors at a land crossing go south-east, everything else there north-west;
  /// what is found at a port came from the sea.
  package static func of(substance: String?, at place: Place) -> TransitFlow? {
    switch place.kind {
    case .port: return .cocaineInland
    case .crossing:
      let words = (substance ?? "").lowercased()
      let isReturn = returning.contains { words.contains($0) }
      return isReturn ? .moneySouthEast : .heroinNorthWest
    case .airport, .city: return nil
    }
  }

  private static let returning = ["cash", "money", "precursor", "acetic anhydride"]
}

/// One way through a crossing, or a sea gate.
package struct PassageKey: Hashable, Comparable, Sendable, Codable {
  /// The crossing or port.
  package let place: PlaceID
  /// What passes, and so which way.
  package let flow: TransitFlow

  /// The passage of `flow` at `place`.
  package init(_ place: PlaceID, _ flow: TransitFlow) {
    self.place = place
    self.flow = flow
  }

  package static func < (left: PassageKey, right: PassageKey) -> Bool {
    (left.place.code, left.flow.rawValue) < (right.place.code, right.flow.rawValue)
  }
}
