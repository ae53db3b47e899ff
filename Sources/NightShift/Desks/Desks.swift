import TaskForce

/// The sources with their pulses, and who comes on duty.
struct Desks {
  let quiet: Quiet

  func tell(_ teller: inout Teller, _ random: SplitMix64) {
    for feed in Feed.allCases { register(feed, &teller) }
    for desk in Duty.desks { tellDuty(of: desk, &teller) }
    planOutage(&teller)
    for feed in Feed.allCases {
      var own = random.part(feed.rawValue)
      sound(feed, &teller, &own)
    }
  }

  private func register(_ feed: Feed, _ teller: inout Teller) {
    var source = SourceRegistered()
    source.identity = SourceID(feed.rawValue)
    source.title = feed.title
    source.silentAfter = feed.silentAfter
    teller.tell(
      source, at: NightShift.historyStart, by: .feed(feed), in: stream(of: feed)
    ) { $0.tlp = .green }
  }

  private func planOutage(_ teller: inout Teller) {
    var plan = SourceOutagePlanned()
    plan.source = SourceID(Feed.southernPorts.rawValue)
    plan.from = quiet.outage.lowerBound
    plan.until = quiet.outage.upperBound
    plan.reason = "port community systems are moved to new machines"
    teller.tell(
      plan, at: NightShift.start.advanced(seconds: -9_000), by: .officer("FR-3"),
      in: stream(of: .southernPorts)
    ) { $0.tlp = .green }
  }

  /// Pulses from two and a half hours before the shift, none while the feed is quiet.
  private func sound(_ feed: Feed, _ teller: inout Teller, _ random: inout SplitMix64) {
    var moment = NightShift.start.advanced(seconds: -9_000 + random.number(in: 0...300))
    while moment < NightShift.end {
      if quiet.speaks(feed, at: moment) {
        var pulse = SourceReported()
        pulse.identity = SourceID(feed.rawValue)
        pulse.items = random.poisson(mean: 3)
        teller.tell(pulse, at: moment, by: .feed(feed), in: stream(of: feed)) { $0.tlp = .green }
      }
      let step = Double(feed.pulseEvery) * (0.7 + 0.6 * random.unit())
      moment = quiet.moment(of: feed, at: moment.advanced(seconds: Int(step)))
    }
  }

  private func stream(of feed: Feed) -> StreamTarget {
    .named(StreamName(kind: "source", feed.rawValue))
  }

  private static let handovers = [
    "open incidents read through, nothing left lying", "two boxes wait for the scanner",
    "terminal rings back before the gate opens", "partner call is noted, answer owed",
    "quiet so far, drones twice this week",
  ]

  private func tellDuty(of desk: String, _ teller: inout Teller) {
    let span = NightShift.start.advanced(days: -3)...NightShift.end
    for (index, moment) in Duty.changes(of: desk, within: span).enumerated() {
      let officer = Duty.officer(of: desk, at: moment)
      let shape: (inout EventEnvelope) -> Void = { $0.tlp = .green }
      guard index > 0 else {
        var opened = ShiftOpened()
        opened.desk = Body(desk)
        opened.officer = Officer(officer)
        teller.tell(opened, at: moment, by: .officer(officer), shape: shape)
        continue
      }
      var handed = ShiftHandedOver()
      handed.desk = Body(desk)
      handed.from = Officer(Duty.officer(of: desk, at: moment.advanced(seconds: -60)))
      handed.officer = Officer(officer)
      handed.text = Self.handovers[(index + desk.utf8.reduce(0) { $0 + Int($1) }) % 5]
      teller.tell(handed, at: moment, by: .officer(handed.from.code), shape: shape)
    }
  }
}
