import TaskForce

/// Finds on the Balkan corridor: heroin north-west, cocaine inland from the sea, money and
/// precursors south-east.
struct CorridorFinds {
  private static let span = NightShift.historyStart..<NightShift.end

  func tell(_ teller: inout Teller, _ random: SplitMix64) {
    for (index, passage) in (Passage.northWest + Passage.southEast).enumerated() {
      var own = random.part("\(index) \(passage.place)")
      for moment in own.moments(weekly: passage.weekly, within: Self.span) {
        let seizure = find(at: passage, &own)
        tell(seizure, made: moment, hours: 1...30, &teller, &own)
      }
    }
    for gate in SeaGate.all {
      var own = random.part(gate.place.code)
      for moment in own.moments(weekly: gate.weekly, within: Self.span) {
        tell(find(at: gate, &own), made: moment, hours: 3...90, &teller, &own)
      }
    }
    tellRise(&teller, random.part("rise"))
    var own = random.part("night")
    tellNight(&teller, &own)
  }

  /// At one gate more is found of late in as many inspections.
  private func tellRise(_ teller: inout Teller, _ random: SplitMix64) {
    guard let gate = SeaGate.all.first(where: { $0.place == PlaceID("MEBAR") }) else { return }
    var own = random
    let span = NightShift.start.advanced(days: -84)..<NightShift.start
    for moment in own.moments(weekly: 1.1, within: span) {
      tell(find(at: gate, &own), made: moment, hours: 3...90, &teller, &own)
    }
  }

  /// Four finds that are told in the shift, within the hour.
  private func tellNight(_ teller: inout Teller, _ random: inout SplitMix64) {
    let passages = Passage.northWest.map { (item: $0, weight: $0.weekly) }
    for hour in [1, 3, 6] {
      let moment = Instant.shift(hour, random.number(in: 5...35))
      let seizure = find(at: random.pick(passages), &random)
      tell(seizure, made: moment, hours: 0...0, &teller, &random)
    }
    let gate = random.pick(SeaGate.all.prefix(4).map { (item: $0, weight: $0.weekly) })
    let moment = Instant.shift(4, random.number(in: 5...35))
    tell(find(at: gate, &random), made: moment, hours: 0...0, &teller, &random)
  }

  private func tell(
    _ seizure: SeizureRecorded, made moment: Instant, hours: ClosedRange<Int>,
    _ teller: inout Teller, _ random: inout SplitMix64
  ) {
    let delay = random.number(in: hours) * 3_600 + random.number(in: 300...1_500)
    let known = moment.advanced(seconds: delay)
    guard known <= NightShift.end else { return }
    teller.tell(seizure, at: known, by: .feed(.crossings)) {
      $0.occurredAt = moment
      $0.tlp = .green
      $0.handling = .h0
      $0.evaluation = Evaluation(.B, .two)
    }
  }

  private func find(at passage: Passage, _ random: inout SplitMix64) -> SeizureRecorded {
    let isSouthEast = Passage.southEast.contains {
      $0.place == passage.place && $0.from == passage.from
    }
    var seizure = SeizureRecorded()
    seizure.stage = .transit
    seizure.direction = isSouthEast ? .outward : .transit
    var facts = Circumstances()
    facts.place = passage.place
    facts.country = passage.to
    facts.transit = passage.from
    facts.mode = .road
    facts.concealment = Concealment.pick(.road, .transit, &random)
    facts.authority = "border police " + passage.to.code
    if isSouthEast {
      describeReturn(&facts, &random)
    } else {
      facts.substance = random.pick([("heroin", 7), ("cannabis", 2), ("cocaine", 1)])
      facts.origin = random.pick([
        (Country("TR"), 5), (Country("BG"), 1), (passage.from, 2),
      ])
      facts.kilograms = (random.logNormal(mu: 3.1, sigma: 0.9) * 10).rounded() / 10
    }
    facts.summary = "\(facts.substance ?? "goods") in a lorry, \(passage.from)>\(passage.to)"
    seizure.circumstances = facts
    return seizure
  }

  /// What goes back: money from sales, and what is needed to make more.
  private func describeReturn(_ facts: inout Circumstances, _ random: inout SplitMix64) {
    if random.chance(0.6) {
      facts.substance = "cash"
      facts.valueEuro = (random.logNormal(mu: 12.2, sigma: 0.8) / 100).rounded() * 100
    } else {
      facts.substance = "precursors"
      facts.kilograms = random.logNormal(mu: 6, sigma: 0.8).rounded()
    }
    facts.origin = random.pick([Country("DE"), Country("NL"), Country("AT")])
  }

  private func find(at gate: SeaGate, _ random: inout SplitMix64) -> SeizureRecorded {
    var seizure = SeizureRecorded()
    seizure.stage = .entry
    seizure.direction = .transit
    var facts = Circumstances()
    facts.place = gate.place
    facts.country = Country(String(gate.place.code.prefix(2)))
    let origin = random.pick([("ECGYE", 5), ("COCTG", 2), ("BRSSZ", 2), ("ECPSJ", 1)])
    facts.originPlace = PlaceID(origin)
    facts.origin = Country(String(origin.prefix(2)))
    facts.substance = "cocaine"
    facts.mode = .container
    facts.concealment = Concealment.pick(.container, .transit, &random)
    facts.kilograms = random.kilograms(by: .container)
    facts.authority = "customs " + (facts.country?.code ?? "")
    facts.summary = "cocaine in a container, bound inland"
    seizure.circumstances = facts
    return seizure
  }
}
