import TaskForce

/// Requests to and from the partners, over a year and through the shift.
struct Requests {
  let incidents: [IncidentLives.Outcome]

  func tell(_ teller: inout Teller, _ random: SplitMix64) {
    var drafts: [RequestDraft] = []
    for load in PartnerLoad.all {
      var maker = RequestMaker(load: load, random: random.part(load.code))
      drafts += maker.year()
    }
    var own = random.part("incidents")
    for index in drafts.indices { link(&drafts[index], &own) }
    own = random.part("night")
    var night = RequestNight(drafts: drafts, incidents: incidents, random: own)
    night.happen()
    drafts = night.drafts
    own = random.part("alerts")
    acknowledge(&drafts, &own)
    tell(drafts, &teller, &own)
  }

  /// Half of our questions of the last days are about an incident whose load came from there.
  private func link(_ draft: inout RequestDraft, _ random: inout SplitMix64) {
    guard draft.direction == .toPartner, draft.kind != .extradition else { return }
    let known = incidents.filter {
      $0.plot.openedAt < draft.openedAt && $0.plot.origin == draft.partner.code
    }
    guard !known.isEmpty, random.chance(0.5) else { return }
    draft.incident = random.pick(known).reference
  }

  /// All overdue requests but three were acknowledged before the shift.
  private func acknowledge(_ drafts: inout [RequestDraft], _ random: inout SplitMix64) {
    let late = drafts.indices.filter { drafts[$0].isLate(at: NightShift.start) }
    let spared = Set(random.shuffled(late).prefix(3))
    for index in drafts.indices where !spared.contains(index) {
      let draft = drafts[index]
      let at = draft.overdueAt.advanced(seconds: random.number(in: 25_000...40_000))
      guard at < NightShift.start, draft.isLate(at: at) else { continue }
      drafts[index].acknowledgedAt = at
    }
  }

  /// Tells the drafts, numbered by year in the order in which they were opened.
  private func tell(
    _ drafts: [RequestDraft], _ teller: inout Teller, _ random: inout SplitMix64
  ) {
    var counters: [Int: Int] = [:]
    let order = drafts.enumerated().sorted {
      ($0.element.openedAt, $0.offset) < ($1.element.openedAt, $1.offset)
    }
    for (_, draft) in order {
      let year = draft.openedAt.date.year
      counters[year, default: 0] += 1
      let number = (counters[year] ?? 1).padded(to: 4)
      RequestTelling(draft: draft, identity: RequestID("R-\(year)-\(number)"))
        .tell(&teller, &random)
    }
  }
}
