import TaskForce

/// Finds at the gateways: a Poisson process at each, told when they become known.
struct Finds {
  let quiet: Quiet

  func tell(_ teller: inout Teller, _ random: SplitMix64, of incidents: [IncidentLives.Outcome]) {
    for (index, gateway) in Gateway.all.enumerated() {
      var own = random.part("\(index) \(gateway.place)")
      let span = NightShift.historyStart.advanced(days: -30)..<NightShift.end
      for moment in own.moments(weekly: gateway.weekly, within: span) {
        tellLater(gateway, moment, &teller, &own)
      }
    }
    var own = random.part("confirmed")
    for incident in incidents { tellConfirmed(incident, &teller, &own) }
    own = random.part("night")
    tellNight(&teller, &own)
  }

  /// A find of the ordinary run, which becomes known hours or weeks after it was made.
  private func tellLater(
    _ gateway: Gateway, _ moment: Instant, _ teller: inout Teller, _ random: inout SplitMix64
  ) {
    let precision: Precision = random.chance(0.015) ? .month : .day
    let delay = lateness(&random)
    let feed = Feed.of(gateway.country)
    var known = moment.advanced(seconds: delay)
    if precision == .month { known = max(known, precision.lastSecond(from: moment)) }
    let heard = quiet.moment(of: feed, at: known)
    if heard > known { known = heard.advanced(seconds: random.number(in: 40...600)) }
    guard (NightShift.historyStart...NightShift.end).contains(known) else { return }
    let seizure = seizure(at: gateway, &random)
    teller.tell(seizure, at: known, by: .feed(feed)) {
      $0.precision = precision
      $0.occurredAt = precision == .month ? moment.startOfMonth : Instant(moment.date)
      mark(&$0)
    }
  }

  /// Hours for most, weeks for what an authority keeps to itself.
  private func lateness(_ random: inout SplitMix64) -> Int {
    let share = random.unit()
    if share < 0.68 { return random.number(in: 7_200...108_000) }
    if share < 0.9 { return random.number(in: 2 * 86_400...8 * 86_400) }
    return random.number(in: 9 * 86_400...40 * 86_400)
  }

  /// What was found of an incident that was closed as confirmed.
  private func tellConfirmed(
    _ incident: IncidentLives.Outcome, _ teller: inout Teller, _ random: inout SplitMix64
  ) {
    guard let closedAt = incident.confirmedAt else { return }
    let plot = incident.plot
    let known = closedAt.advanced(seconds: -60 * random.number(in: 3...12))
    var seizure = SeizureRecorded()
    let isOnCorridor = plot.matter.site == .crossing || plot.matter.site == .seaGate
    seizure.direction = isOnCorridor ? .transit : .inward
    seizure.stage = .entry
    seizure.circumstances.reference = incident.reference.description
    seizure.circumstances.place = plot.place
    seizure.circumstances.country = Gazetteer.standard.place(plot.place)?.country
    seizure.circumstances.origin = Country(plot.origin)
    seizure.circumstances.concealment = plot.matter.concealment
    seizure.circumstances.mode = plot.matter.mode
    seizure.circumstances.substance = plot.matter.site == .crossing ? "heroin" : "cocaine"
    seizure.circumstances.kilograms =
      plot.kilograms.map { ($0 * (0.8 + 0.3 * random.unit())).rounded() }
      ?? random.kilograms(by: plot.matter.mode)
    seizure.circumstances.summary = "load of \(incident.reference) taken"
    teller.tell(seizure, at: known, by: .officer(Duty.officer(of: plot.desk, at: known))) {
      mark(&$0)
    }
  }

  /// What becomes known in the night: at least one find an hour, some of them days old.
  private func tellNight(_ teller: inout Teller, _ random: inout SplitMix64) {
    let weighted = Gateway.all.map { (item: $0, weight: $0.weekly) }
    for hour in 0..<12 {
      let gateway = random.pick(weighted)
      let feed = Feed.of(gateway.country)
      let known = Instant.shift(hour, random.number(in: 6...52), random.number(in: 0...59))
      let seizure = seizure(at: gateway, &random)
      let delay = random.chance(0.6) ? 60 * random.number(in: 25...150) : lateness(&random)
      let isFresh = delay < 86_400
      let voice = quiet.speaks(feed, at: known) ? feed : Feed.europol
      teller.tell(seizure, at: known, by: .feed(voice)) {
        $0.occurredAt = known.advanced(seconds: -delay)
        if !isFresh {
          $0.precision = .day
          $0.occurredAt = Instant($0.occurredAt.date)
        }
        mark(&$0)
      }
    }
  }

  private func seizure(at gateway: Gateway, _ random: inout SplitMix64) -> SeizureRecorded {
    var seizure = SeizureRecorded()
    seizure.direction = gateway.direction
    seizure.stage = gateway.direction == .inward ? .entry : .inland
    var facts = Circumstances()
    facts.place = PlaceID(gateway.place)
    facts.country = Country(gateway.country)
    facts.substance = random.pick(gateway.substances)
    facts.kilograms = random.kilograms(by: gateway.mode)
    facts.mode = gateway.mode
    if !gateway.origins.isEmpty {
      let origin = random.pick(gateway.origins)
      facts.originPlace = PlaceID(origin)
      facts.origin = Country(String(origin.prefix(2)))
    }
    facts.concealment = Concealment.pick(gateway.mode, gateway.direction, &random)
    facts.authority = gateway.authority
    facts.summary = Concealment.summary(
      of: facts.substance ?? "", by: gateway.mode, gateway.direction)
    seizure.circumstances = facts
    return seizure
  }

  private func mark(_ envelope: inout EventEnvelope) {
    envelope.tlp = .green
    envelope.handling = .h0
    envelope.evaluation = Evaluation(.A, .one)
  }
}

extension Instant {
  /// The first of the month that this moment lies in.
  var startOfMonth: Instant { Instant(date.advanced(days: 1 - date.day)) }
}
