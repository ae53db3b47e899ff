import TaskForce

/// What is given to partners, what is kept from them, and what comes from them, over the year.
enum Exchanges {
  static func tell(_ teller: inout Teller, _ random: SplitMix64) {
    for load in PartnerLoad.all {
      var own = random.part(load.code)
      for _ in 0..<load.answered / 2 { share(with: load.country, &teller, &own) }
      for _ in 0..<load.owed / 2 { withhold(from: load.country, &teller, &own) }
      for _ in 0..<load.answered * 2 / 3 { receive(from: load.country, &teller, &own) }
    }
  }

  private static func share(
    with partner: Country, _ teller: inout Teller, _ random: inout SplitMix64
  ) {
    var shared = ExchangeShared()
    shared.partner = partner
    shared.about = random.pick(["box numbers and seals", "route of a shipper", "scan images"])
    tell(shared, nil, &teller, &random)
  }

  private static func withhold(
    from partner: Country, _ teller: inout Teller, _ random: inout SplitMix64
  ) {
    var withheld = ExchangeWithheld()
    withheld.partner = partner
    withheld.reason = random.pick([
      (WithholdingReason.handling, 4), (.person, 2), (.release, 2), (.marking, 1),
    ])
    withheld.about = "part of an answer"
    tell(withheld, nil, &teller, &random)
  }

  private static func receive(
    from partner: Country, _ teller: inout Teller, _ random: inout SplitMix64
  ) {
    var received = ExchangeReceived()
    received.partner = partner
    received.about = random.pick(["container list", "photographs of a load", "name of a broker"])
    let source = random.pick([
      (Evaluation.Source.A, 2), (.B, 7), (.C, 2), (.X, 1),
    ])
    let information = random.pick([
      (Evaluation.Information.one, 1), (.two, 4), (.three, 2), (.four, 2),
    ])
    let isRated = random.chance(0.9)
    tell(received, isRated ? Evaluation(source, information) : nil, &teller, &random)
  }

  /// Tells it in office hours of a day of the year.
  private static func tell(
    _ payload: any EventPayload, _ evaluation: Evaluation?, _ teller: inout Teller,
    _ random: inout SplitMix64
  ) {
    let day = NightShift.start.date.advanced(days: -random.number(in: 2...360))
    let moment = Instant(day, hour: random.number(in: 13...17), minute: random.number(in: 0...59))
    let desk = random.pick([("NL", 3), ("ES", 2), ("BE", 1)])
    teller.tell(payload, at: moment, by: .officer(desk + "-3")) {
      $0.tlp = .green
      $0.evaluation = evaluation
    }
  }
}
