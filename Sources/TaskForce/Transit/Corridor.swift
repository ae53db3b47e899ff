/// Ordered places that a flow passes: a trunk and what branches off or joins.
package struct Corridor: Sendable, Equatable {
  /// A place on the way.
  package enum Stop: Hashable, Sendable {
    /// A crossing or port at which the flow is counted.
    case gate(PlaceID)
    /// A city where ways meet.
    case hub(PlaceID)
    /// A country, where no place in it is meant.
    case country(Country)
  }

  /// What flows.
  package let flow: TransitFlow
  /// The main way, in the order of the flow; empty where every branch stands for itself.
  package let trunk: [Stop]
  /// Ways that leave or join the trunk, each in the order of the flow.
  package let branches: [[Stop]]

  /// All ways, the trunk first.
  package var ways: [[Stop]] { (trunk.isEmpty ? [] : [trunk]) + branches }

  /// The corridors known to this version of the program.
  package static let standard = [
    Corridor(
      flow: .heroinNorthWest,
      trunk: [
        .hub("TRIST"), .gate("kapitan-andreevo"), .hub("BGSOF"), .gate("kalotina-gradina"),
        .hub("RSBEG"), .gate("batrovci-bajakovo"), .hub("HRZAG"), .country("SI"),
        .country("AT"), .country("DE"),
      ],
      branches: [
        [.hub("RSBEG"), .gate("horgos-roszke"), .country("HU")],
        [.hub("BGSOF"), .gate("ruse-giurgiu"), .country("RO")],
        [.country("BA"), .gate("gradiska"), .hub("HRZAG")],
        [
          .hub("TRIST"), .gate("ipsala-kipoi"), .hub("GRSKG"), .gate("evzoni-bogorodica"),
          .hub("MKSKP"), .gate("tabanovce-presevo"), .hub("RSBEG"),
        ],
        [.country("RO"), .gate("nadlac"), .country("HU")],
      ]),
    Corridor(
      flow: .cocaineInland, trunk: [],
      branches: [
        [.gate("SIKOP"), .country("AT")],
        [.gate("HRRJK"), .hub("HRZAG")],
        [.gate("ALDRZ"), .hub("XKPRN"), .hub("MKSKP")],
        [.gate("HRPLE"), .hub("BASJJ"), .country("RS")],
        [.gate("MEBAR"), .country("RS")],
        [.gate("GRPIR"), .hub("GRSKG")],
        [.gate("GRSKG"), .hub("MKSKP")],
      ]),
    Corridor(
      flow: .moneySouthEast,
      trunk: [
        .country("HR"), .gate("batrovci-bajakovo"), .country("RS"), .country("BG"),
        .gate("kapitan-andreevo"), .country("TR"),
      ],
      branches: []),
  ]

  /// The corridor of `flow`.
  package static func of(_ flow: TransitFlow) -> Corridor? { standard.first { $0.flow == flow } }
}

extension Corridor.Stop {
  fileprivate static func gate(_ code: String) -> Self { .gate(PlaceID(code)) }
  fileprivate static func hub(_ code: String) -> Self { .hub(PlaceID(code)) }
  fileprivate static func country(_ code: String) -> Self { .country(Country(code)) }

  /// The country it lies in; nil for a crossing, which lies in two.
  package func country(in gazetteer: Gazetteer) -> Country? {
    switch self {
    case .country(let country): country
    case .hub(let id), .gate(let id):
      gazetteer.place(id).flatMap { $0.otherCountry == nil ? $0.country : nil }
    }
  }
}

/// The countries that a passage leads from and to.
package struct TransitWay: Hashable, Sendable {
  /// The country that is left; for a sea gate, the one where it lies.
  package let from: Country
  /// The country that is entered; nil where the load stays or goes on nowhere known.
  package let to: Country?

  /// The same the other way round.
  package var reversed: TransitWay { to.map { TransitWay(from: $0, to: from) } ?? self }

  /// Whether `country` is at one of its ends.
  package func touches(_ country: Country) -> Bool { from == country || to == country }
}

extension Gazetteer {
  /// Which way a passage leads: as the corridors have it, else from the first side of a crossing
  /// to the other; nil for a place that is neither crossing nor port.
  package func way(of key: PassageKey) -> TransitWay? {
    guard let place = place(key.place) else { return nil }
    switch (place.kind, key.flow) {
    case (.port, _):
      let next = neighbours(of: key.place, in: .cocaineInland)?.next
      return TransitWay(from: place.country, to: next == place.country ? nil : next)
    case (.crossing, .moneySouthEast):
      return northWest(place).reversed
    case (.crossing, _): return northWest(place)
    case (.airport, _), (.city, _): return nil
    }
  }

  private func northWest(_ place: Place) -> TransitWay {
    let ends = neighbours(of: place.id, in: .heroinNorthWest)
    if let from = ends?.previous, let to = ends?.next { return TransitWay(from: from, to: to) }
    return TransitWay(from: place.country, to: place.otherCountry)
  }

  private func neighbours(of gate: PlaceID, in flow: TransitFlow)
    -> (previous: Country?, next: Country?)?
  {
    for way in Corridor.of(flow)?.ways ?? [] {
      guard let index = way.firstIndex(of: .gate(gate)) else { continue }
      func country(_ index: Int) -> Country? {
        way.indices.contains(index) ? way[index].country(in: self) : nil
      }
      return (country(index - 1), country(index + 1))
    }
    return nil
  }
}
