import TaskForce

/// A twelve-hour shift that never was, with a year of history before it. FICTIONAL.
///
/// Everything follows from the seed: the same seed gives the same events with the same identities
/// on every machine, another seed another night. Places are real; incidents, finds, requests,
/// containers and figures are invented.
package struct NightShift: Sendable {
  /// When the shift begins: Friday 2026-03-13 19:00Z.
  package static let start = Instant(CivilDate(daysSinceEpoch: 20_525), hour: 19)
  /// When the shift ends: Saturday 2026-03-14 07:00Z.
  package static let end = start.advanced(seconds: 12 * 3_600)
  /// When the history begins to become known, a year before the shift.
  package static let historyStart = start.advanced(days: -365)

  /// An event and when it becomes known.
  package struct Timed: Sendable {
    /// When it becomes known.
    package let recordedAt: Instant
    /// What becomes known.
    package let envelope: EventEnvelope
  }

  /// What happened, in the order in which it becomes known; what comes before ``start`` is history.
  package let events: [Timed]

  /// The night that follows from `seed`.
  package init(seed: UInt64) {
    var teller = Teller(seed: seed)
    let quiet = Quiet(seed: seed)
    Desks(quiet: quiet).tell(&teller, SplitMix64(seed, for: "desks"))
    let incidents = IncidentLives(seed: seed, quiet: quiet).tell(&teller)
    Finds(quiet: quiet).tell(&teller, SplitMix64(seed, for: "finds"), of: incidents)
    CorridorFinds().tell(&teller, SplitMix64(seed, for: "corridor"))
    SourceFinds().tell(&teller, SplitMix64(seed, for: "source finds"))
    Counts().tell(&teller, SplitMix64(seed, for: "counts"))
    EarlierCounts().tell(&teller, SplitMix64(seed, for: "counts"))
    CrossingStates().tell(&teller, SplitMix64(seed, for: "states"))
    Requests(incidents: incidents).tell(&teller, SplitMix64(seed, for: "requests"))
    Engagements.tell(&teller)
    Exchanges.tell(&teller, SplitMix64(seed, for: "exchanges"))
    ActionPlan.tell(&teller, SplitMix64(seed, for: "actions"))
    events = teller.inOrder()
  }
}

extension Instant {
  /// Seconds after the start of the shift.
  static func shift(_ hours: Int, _ minutes: Int = 0, _ seconds: Int = 0) -> Instant {
    NightShift.start.advanced(seconds: hours * 3_600 + minutes * 60 + seconds)
  }
}
