import TaskForce

/// How loads are hidden, in the field's words.
enum Concealment {
  static func pick(
    _ mode: TransportMode, _ direction: Direction, _ random: inout SplitMix64
  ) -> String? {
    let words: [(item: String, weight: Double)] =
      switch mode {
      case .container:
        [
          ("rip-on/rip-off", 8), ("PIN-code fraud", 4), ("reefer machine compartment", 3),
          ("blind hook", 3), ("switched seal", 3), ("chemical concealment", 1),
        ]
      case .bulk: [("engine room", 2), ("hull, below the waterline", 2)]
      case .smallVessel: [("drop-off at sea", 3), ("mother ship", 2), ("double floor", 1)]
      case .semiSubmersible: [("semi-submersible", 1)]
      case .airCargo: [("suitcase", 4), ("rip-on/rip-off", 2), ("in machine parts", 1)]
      case .road: [("tyres", 3), ("roof of the trailer", 2), ("load", 4), ("floor", 1)]
      case .rail: [("load", 2), ("wagon floor", 1)]
      case .post: [("parcel, toys", 2), ("parcel, clothes", 2), ("parcel, food", 1)]
      case .unknown: []
      }
    guard !words.isEmpty, random.chance(0.85) else { return nil }
    return random.pick(words)
  }

  static func summary(
    of substance: String, by mode: TransportMode, _ direction: Direction
  ) -> String {
    let way =
      switch direction {
      case .inward: "coming in"
      case .outward: "going out"
      case .transit: "passing through"
      }
    let carrier =
      switch mode {
      case .container: "a container"
      case .bulk: "a ship"
      case .smallVessel: "a boat"
      case .semiSubmersible: "a semi-submersible"
      case .airCargo: "air freight"
      case .road: "a lorry"
      case .rail: "a goods train"
      case .post: "the post"
      case .unknown: "a load"
      }
    return "\(substance) in \(carrier) \(way)"
  }
}

extension SplitMix64 {
  /// The weight of a load: log-normal, μ 4.17 and σ 1.59 of ln kg by sea (median 65 kg), lighter
  /// by other ways; nil for some, as authorities do not always say it.
  mutating func kilograms(by mode: TransportMode) -> Double? {
    let mu =
      switch mode.way {
      case .sea, .unknown: 4.17
      case .road, .rail: 3.1
      case .air: 1.6
      case .post: 0.7
      }
    let weight = min(logNormal(mu: mu, sigma: 1.59), 20_000)
    guard !chance(0.04) else { return nil }
    return weight < 20 ? max(0.1, (weight * 10).rounded() / 10) : weight.rounded()
  }
}
