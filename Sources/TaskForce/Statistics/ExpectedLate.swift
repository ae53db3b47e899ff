/// How many finds of a week that is over will still become known, judged by how late they became
/// known before: the chain ladder of insurers (Mack 1993) over weeks of delay.
package struct ExpectedLate: Sendable, Equatable {
  /// The share of the finds of a week that is known 0, 1, 2 … weeks after it began, 0…1; beyond
  /// the last, everything is.
  private let known: [Double]

  /// How far back delays are looked at, in weeks.
  package static let memory = 52
  /// A delay beyond this many weeks counts as this many.
  package static let longest = 26
  /// With fewer finds than this there is no estimate.
  package static let fewestFinds = 20

  /// The delays of `finds`, as they are known in `week`; nil with fewer than ``fewestFinds`` in the
  /// last ``memory`` weeks.
  ///
  /// - Parameters:
  ///   - finds: of each find the week in which it was, and the week in which it became known.
  ///   - week: the running week, numbered like those of the finds.
  package init?(_ finds: [(occurred: Int, recorded: Int)], at week: Int) {
    let recent = finds.filter {
      $0.occurred <= week && $0.occurred > week - Self.memory && $0.recorded <= week
    }
    guard recent.count >= Self.fewestFinds else { return nil }
    var byAge = Array(
      repeating: Array(repeating: 0, count: Self.longest + 1), count: Self.memory)
    for find in recent {
      let delay = min(Self.longest, max(0, find.recorded - find.occurred))
      byAge[week - find.occurred][delay] += 1
    }
    // What a week grew by from one delay to the next, over the weeks old enough to tell.
    var factors: [Double] = []
    for delay in 0..<Self.longest {
      let old = byAge.dropFirst(delay + 1)
      let then = old.reduce(0) { $0 + $1[...delay].reduce(0, +) }
      let later = old.reduce(0) { $0 + $1[...(delay + 1)].reduce(0, +) }
      factors.append(then == 0 ? 1 : Double(later) / Double(then))
    }
    var share = 1.0
    var known = [1.0]
    for factor in factors.reversed() {
      share /= factor
      known.append(share)
    }
    self.known = known.reversed()
  }

  /// What is still expected of weeks that are over or running.
  ///
  /// - Parameter counts: finds known of each week, the running one last.
  /// - Returns: the number expected, and its standard deviation: each find that is known stands
  ///   for 1/p, and the rest is negative-binomial.
  package func estimate(_ counts: some Collection<Int>) -> Estimate {
    var (value, variance) = (0.0, 0.0)
    for (age, count) in counts.reversed().enumerated() where age < known.count {
      let share = known[age]
      value += Double(count) * (1 - share) / share
      variance += Double(count) * (1 - share) / (share * share)
    }
    return Estimate(value: value, variance: variance)
  }
}
