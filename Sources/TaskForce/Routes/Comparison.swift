/// Places and periods by which it is judged whether pressure moved the trade.
package struct Comparison: Sendable, Equatable, Codable {
  /// Where pressure was put on.
  package let squeezed: [PlaceID]
  /// Comparable places.
  package let squeezedComparison: [PlaceID]
  /// Where the trade may have gone.
  package let receiver: [PlaceID]
  /// Places comparable to those.
  package let receiverComparison: [PlaceID]
  /// The days of the first period, since 1970.
  package let before: Range<Int>
  /// The days of the second.
  package let after: Range<Int>
  /// When it was fixed.
  package let fixedAt: Instant
  /// Who fixed it; nil for a feed.
  package let officer: Officer?
  /// The pair: `BEANR-NLVLI`.
  package let pair: String
  /// Who may see it.
  let marking: Marking

  /// Whether it was fixed when the second period had begun, so that whoever fixed it may have
  /// known what came out.
  package var isChosenAfterwards: Bool { fixedAt.date.daysSinceEpoch >= after.lowerBound }

  /// Whether the periods have another length, so that effects are a week's.
  package var isUneven: Bool { before.count != after.count }

  /// What `event` fixed; nil if a period is empty, the second begins before the first has ended,
  /// or a place stands on two sides.
  init?(_ payload: ComparisonFixed, _ event: RecordedEvent) {
    func days(_ from: Instant, _ until: Instant) -> Range<Int>? {
      let (first, end) = (from.date.daysSinceEpoch, until.date.daysSinceEpoch)
      return first < end ? first..<end : nil
    }
    guard let before = days(payload.beforeFrom, payload.beforeUntil),
      let after = days(payload.afterFrom, payload.afterUntil),
      before.upperBound <= after.lowerBound
    else { return nil }
    let sides = [
      payload.squeezed, payload.squeezedComparison, payload.receiver, payload.receiverComparison,
    ]
    let places = sides.flatMap { $0 }
    guard sides.allSatisfy({ !$0.isEmpty }), Set(places).count == places.count else { return nil }
    self.before = before
    self.after = after
    squeezed = payload.squeezed
    squeezedComparison = payload.squeezedComparison
    receiver = payload.receiver
    receiverComparison = payload.receiverComparison
    fixedAt = event.recordedAt
    officer = event.envelope.actor
    pair = payload.pair
    marking = Marking(event.envelope)
  }
}

/// What a person found a signal to be.
package struct SignalReview: Sendable, Equatable, Codable {
  /// The judgement.
  package let finding: SignalFinding
  /// When.
  package let at: Instant
  /// Who; nil for a feed.
  package internal(set) var officer: Officer?
  /// Who may see it.
  let marking: Marking
}

extension Routes {
  mutating func record(_ review: SignalReviewed, _ event: RecordedEvent) {
    reviews[review.signal] = SignalReview(
      finding: review.finding, at: event.recordedAt,
      officer: event.envelope.actor, marking: Marking(event.envelope))
    note(review.signal, event, review.finding.rawValue)
    changes += 1
  }

  mutating func record(_ payload: ComparisonFixed, _ event: RecordedEvent) {
    guard let comparison = Comparison(payload, event) else { return }
    comparisons.removeAll { $0.pair == comparison.pair }
    comparisons.append(comparison)
    changes += 1
  }

  /// Finds that came in or passed at `places` on `days`, by what is known now, or was when they
  /// had ended.
  func inward(at places: [PlaceID], on days: Range<Int>, known: Knowledge = .now) -> Int {
    places.reduce(0) { $0 + (byPlace[$1]?.inward(on: days, known: known).count ?? 0) }
  }

  /// What is counted for `comparison`; weights the periods where their lengths differ.
  ///
  /// - Parameters:
  ///   - comparison: places and periods.
  ///   - known: by what is known now, or was when each period had ended.
  /// - Returns: the counts with their effects.
  package func displacement(
    of comparison: Comparison, known: Knowledge = .now
  ) -> Displacement {
    func counts(_ places: [PlaceID]) -> BeforeAfter {
      BeforeAfter(
        inward(at: places, on: comparison.before, known: known),
        inward(at: places, on: comparison.after, known: known))
    }
    return Displacement(
      squeezed: counts(comparison.squeezed),
      squeezedComparison: counts(comparison.squeezedComparison),
      receiver: counts(comparison.receiver),
      receiverComparison: counts(comparison.receiverComparison),
      weeks: (Double(comparison.before.count) / 7, Double(comparison.after.count) / 7))
  }
}

/// Two places of which one authority published the same count for two years: fewer at the one,
/// more at the other.
package struct PublishedPair: Sendable, Equatable {
  /// Where fewer were found.
  package let fell: PlaceID
  /// Where more were found.
  package let rose: PlaceID
  /// The two years, one after the other.
  package let years: (before: Int, after: Int)
  /// What was counted.
  package let unit: String
  /// The counts where fewer were found.
  package let fellCounts: BeforeAfter
  /// The counts where more were found.
  package let roseCounts: BeforeAfter

  /// Fisher's exact test of the two.
  package var fisher: FisherTest {
    FisherTest(fellCounts.before, fellCounts.after, roseCounts.before, roseCounts.after)
  }

  /// What can be said without comparison places: never more than that it is suggested.
  package var verdict: DisplacementVerdict {
    fisher.probability <= Displacement.suggestiveProbability ? .suggestive : .notShown
  }

  package static func == (left: PublishedPair, right: PublishedPair) -> Bool {
    left.fell == right.fell && left.rose == right.rose && left.years == right.years
      && left.unit == right.unit && left.fellCounts == right.fellCounts
      && left.roseCounts == right.roseCounts
  }
}

extension Routes {
  /// The pairs of the last two years that were published, the least by chance first.
  package var publishedPairs: [PublishedPair] {
    let counted = statistics.filter {
      $0.precision == .year && $0.unit != nil && $0.place != nil && $0.count != nil
    }
    let units = Set(counted.compactMap(\.unit))
    return units.flatMap { unit in pairs(counted.filter { $0.unit == unit }, unit) }
      .sorted {
        ($0.fisher.probability, $0.fell, $0.rose) < ($1.fisher.probability, $1.fell, $1.rose)
      }
  }

  private func pairs(_ counted: [PublishedStatistic], _ unit: String) -> [PublishedPair] {
    guard let last = counted.map(\.year).max() else { return [] }
    var places: [PlaceID: BeforeAfter] = [:]
    for statistic in counted {
      guard let place = statistic.place, let count = statistic.count else { continue }
      if statistic.year == last { places[place, default: BeforeAfter(-1, -1)].after = count }
      if statistic.year == last - 1 { places[place, default: BeforeAfter(-1, -1)].before = count }
    }
    let whole = places.filter { $0.value.before >= 0 && $0.value.after >= 0 }
    return whole.filter { $0.value.after < $0.value.before }.flatMap { fell in
      whole.filter { $0.value.after > $0.value.before }.map { rose in
        PublishedPair(
          fell: fell.key, rose: rose.key, years: (last - 1, last), unit: unit,
          fellCounts: fell.value, roseCounts: rose.value)
      }
    }
  }
}
