/// What was counted in one period and in the next.
package struct BeforeAfter: Hashable, Sendable, Codable {
  /// In the first period.
  package var before: Int
  /// In the second.
  package var after: Int

  package init(_ before: Int, _ after: Int) {
    self.before = before
    self.after = after
  }
}

/// An estimate, and how far chance alone leaves it open.
package struct Estimate: Hashable, Sendable {
  /// The estimate.
  package let value: Double
  /// Its variance.
  package let variance: Double

  /// The sum of independent estimates.
  package static func sum(_ estimates: [Estimate]) -> Estimate {
    Estimate(
      value: estimates.reduce(0) { $0 + $1.value },
      variance: estimates.reduce(0) { $0 + $1.variance })
  }

  /// The standard error.
  package var standardError: Double { variance.squareRoot() }

  /// The interval of 90 %.
  package var interval: ClosedRange<Double> { interval(1.645) }

  /// The interval of `factor` standard errors on either side; 1.96 for 95 %.
  package func interval(_ factor: Double) -> ClosedRange<Double> {
    (value - factor * standardError)...(value + factor * standardError)
  }

  /// Whether its interval lies below 0.
  var isBelowZero: Bool { interval.upperBound < 0 }
  /// Whether its interval lies above 0.
  var isAboveZero: Bool { interval.lowerBound > 0 }
}

/// The weighted displacement difference of Wheeler & Ratcliffe 2018: did pressure on some places
/// move the trade to others, beside what happened at comparable places?
package struct Displacement: Hashable, Sendable {
  /// Counts at the places that were squeezed (T).
  package let squeezed: BeforeAfter
  /// Counts at their comparison places (C).
  package let squeezedComparison: BeforeAfter
  /// Counts at the places that may have received (D).
  package let receiver: BeforeAfter
  /// Counts at their comparison places (E).
  package let receiverComparison: BeforeAfter
  /// How long the periods are, in one unit; equal periods leave the counts as they are.
  private let before: Double
  private let after: Double

  /// - Parameters:
  ///   - squeezed: counts at the squeezed places.
  ///   - squeezedComparison: counts at their comparison places.
  ///   - receiver: counts at the suspected receivers.
  ///   - receiverComparison: counts at theirs.
  ///   - weeks: lengths of the two periods, above 0. Where they differ, everything is a week's.
  package init(
    squeezed: BeforeAfter, squeezedComparison: BeforeAfter, receiver: BeforeAfter,
    receiverComparison: BeforeAfter, weeks: (before: Double, after: Double) = (1, 1)
  ) {
    self.squeezed = squeezed
    self.squeezedComparison = squeezedComparison
    self.receiver = receiver
    self.receiverComparison = receiverComparison
    let differ = weeks.before != weeks.after
    before = differ ? weeks.before : 1
    after = differ ? weeks.after : 1
  }

  /// ΔT − ΔC: what the pressure did where it was.
  package var local: Estimate { difference(squeezed, squeezedComparison) }
  /// ΔD − ΔE: what happened at the receiver beside its comparison places.
  package var displaced: Estimate { difference(receiver, receiverComparison) }
  /// WDD = (ΔT − ΔC) + (ΔD − ΔE); its variance is the sum of the eight counts.
  package var total: Estimate {
    Estimate(
      value: local.value + displaced.value, variance: local.variance + displaced.variance)
  }

  /// Fisher's exact test of squeezed and receiver against before and after.
  package var fisher: FisherTest {
    FisherTest(squeezed.before, squeezed.after, receiver.before, receiver.after)
  }

  private func change(_ counts: BeforeAfter) -> Double {
    Double(counts.after) / after - Double(counts.before) / before
  }

  private func variance(_ counts: BeforeAfter) -> Double {
    Double(counts.after) / (after * after) + Double(counts.before) / (before * before)
  }

  private func difference(_ place: BeforeAfter, _ comparison: BeforeAfter) -> Estimate {
    Estimate(
      value: change(place) - change(comparison),
      variance: variance(place) + variance(comparison))
  }
}

/// The five words for what a displacement says; they belong to a pair of places with their
/// comparison places, never to one place.
package enum DisplacementVerdict: String, Sendable, CaseIterable {
  /// Less where the pressure was, more at the receiver, both beyond chance.
  case displaced
  /// Less where the pressure was, beyond chance, and no displacement beyond chance.
  case reduced
  /// Less at both, both beyond chance.
  case benefitSpread
  /// The signs of a displacement, and the receiver's beyond chance or Fisher's p ≤ 0.2.
  case suggestive
  /// Nothing of this.
  case notShown
}

extension Displacement {
  /// The word, by domain.md.
  package var verdict: DisplacementVerdict {
    switch (local, displaced) {
    case (let here, let there) where here.isBelowZero && there.isAboveZero: .displaced
    case (let here, let there) where here.isBelowZero && there.isBelowZero: .benefitSpread
    case (let here, _) where here.isBelowZero: .reduced
    case (let here, let there) where here.value < 0 && there.value > 0 && isSuggested: .suggestive
    default: .notShown
    }
  }

  private var isSuggested: Bool {
    displaced.isAboveZero || fisher.probability <= Self.suggestiveProbability
  }

  /// Up to this chance of Fisher's test a displacement is called suggestive (domain.md).
  package static let suggestiveProbability = 0.2
}
