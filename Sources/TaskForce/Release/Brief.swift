/// What an audience outside the desks is shown in figures: no texts, no persons, no codes of
/// subjects; every place and partner is one of the reference tables.
package struct Brief: Sendable, Equatable {
  /// How it was cut.
  package let policy: ReleasePolicy
  /// The first moment of which nothing is in the figures that are not public record.
  package let cutoff: Instant
  /// Months of ``Gateway/months``, as year × 12 + month - 1, oldest first.
  package let months: [Int]
  /// Finds by gateway, most first.
  package internal(set) var gateways: [Gateway] = []
  /// Whether the trade has moved between places, as far as comparisons were fixed.
  package internal(set) var verdicts: [Verdict] = []
  /// Pairs of places in figures that authorities published, the least by chance first.
  package internal(set) var publishedPairs: [PublishedPair] = []
  /// Work with each partner of the reference table.
  package internal(set) var partners: [PartnerLine] = []
  /// Finds at crossings and sea gates of the Balkans, by flow, most first.
  package internal(set) var crossings: [Crossing] = []
  /// Open incidents by grade, the gravest first.
  package internal(set) var grades: [(severity: Severity, count: GuardedCount)] = []
  /// How often criminal money was taken away.
  package internal(set) var confiscations = GuardedCount()
  /// Its worth in euros; in whole millions where not all of it is public record.
  package internal(set) var confiscatedEuro = 0.0

  /// Finds at one gateway.
  package struct Gateway: Sendable, Equatable {
    /// The place.
    package let place: Place
    /// Finds that came in or passed, by month.
    package let months: [GuardedCount]
    /// All of them.
    package var total: GuardedCount { months.sum }
    /// The last three whole months against the three before.
    package let trend: BriefTrend
    /// Finds of all years that are public record.
    package let record: Int
  }

  /// What came of a comparison that was fixed beforehand.
  package struct Verdict: Sendable, Equatable {
    /// Where pressure was put on.
    package let squeezed: [Place]
    /// Where the trade may have gone.
    package let receiver: [Place]
    /// The verdict, one of five words; nil where one of the eight counts is too small.
    package let verdict: DisplacementVerdict?
  }

  /// Work with one partner.
  package struct PartnerLine: Sendable, Equatable {
    /// The country.
    package let country: Country
    /// Our requests that wait and are not late, and those that are late.
    package let asked: GuardedCount, askedLate: GuardedCount
    /// Their requests that wait for us.
    package let owed: GuardedCount, owedLate: GuardedCount
    /// Our requests that were answered in the last 365 days.
    package let answered: GuardedCount
    /// The median of days to those answers; nil where they are too few to be shown.
    package let medianDays: Double?
    /// Posts, projects, operations and agreements that last.
    package let engagements: GuardedCount
  }

  /// Finds at one way through a crossing, or at a sea gate.
  package struct Crossing: Sendable, Equatable {
    /// The place.
    package let place: Place
    /// What passes.
    package let flow: TransitFlow
    /// Finds by month, the last six of ``Brief/months``.
    package let months: [GuardedCount]
    /// All of them.
    package var total: GuardedCount { months.sum }
    /// Checks in those months; nil where too few were told.
    package let checks: Int?
  }

  package static func == (left: Brief, right: Brief) -> Bool {
    left.policy == right.policy && left.cutoff == right.cutoff && left.months == right.months
      && left.gateways == right.gateways && left.verdicts == right.verdicts
      && left.publishedPairs == right.publishedPairs && left.partners == right.partners
      && left.crossings == right.crossings && left.confiscations == right.confiscations
      && left.confiscatedEuro == right.confiscatedEuro
      && left.grades.elementsEqual(right.grades) { $0 == $1 }
  }
}

/// Whether more or fewer were found in three months than in the three before.
package enum BriefTrend: String, Sendable, CaseIterable {
  case more, fewer
  /// The difference is within what chance does.
  case notShown
  /// Too little may be shown to say.
  case unknown

  /// Of two counts, each of which is shown as a whole: the difference of two Poisson counts has
  /// the variance of their sum, and 90 % of it lies within 1.645 standard deviations (Wheeler &
  /// Ratcliffe 2018, as for the verdict on a pair). Below ten the normal approximation is no use.
  init(before: GuardedCount, after: GuardedCount) {
    guard !before.isAtLeast, !after.isAtLeast, before.shown + after.shown >= 10 else {
      self = .unknown
      return
    }
    let difference = Double(after.shown - before.shown)
    let chance = 1.645 * Double(after.shown + before.shown).squareRoot()
    self = abs(difference) <= chance ? .notShown : difference > 0 ? .more : .fewer
  }
}
