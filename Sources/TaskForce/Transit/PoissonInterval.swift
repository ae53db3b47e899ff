/// The exact interval in which the mean of a Poisson count lies in nine cases of ten.
///
/// Garwood 1936: below ``low`` a count this high, above ``high`` a count this low has a chance
/// under one in twenty. These are half the quantiles of χ² with 2x and 2x + 2 degrees.
package struct PoissonInterval: Sendable, Equatable {
  /// The lower end; 0 for a count of 0.
  package let low: Double
  /// The upper end; 2.996 for a count of 0.
  package let high: Double

  /// The interval for `count` events.
  ///
  /// - Complexity: constant for the small counts of ports and crossings, else O(√count).
  package init(count: Int) {
    let count = max(0, count)
    self = count < Self.known.count ? Self.known[count] : PoissonInterval(solving: count)
  }

  /// The intervals of small counts, which every picture asks for.
  private static let known = (0..<256).map(PoissonInterval.init(solving:))

  private init(solving count: Int) {
    // The ends lie within 1.645 standard deviations and a little; this is well outside.
    let reach = 2.5 * Double(count).squareRoot() + 4
    low =
      count == 0
      ? 0
      : Self.root(max(0, Double(count) - reach), Double(count)) {
        Self.share(atMost: count - 1, of: $0) > 0.95
      }
    high = Self.root(Double(count), Double(count) + reach) {
      Self.share(atMost: count, of: $0) > 0.05
    }
  }

  /// Where between `left` and `right` the condition stops to hold.
  private static func root(
    _ left: Double, _ right: Double, _ isBefore: (Double) -> Bool
  ) -> Double {
    var (left, right) = (left, right)
    for _ in 0..<60 {
      let middle = (left + right) / 2
      if isBefore(middle) { left = middle } else { right = middle }
    }
    return (left + right) / 2
  }

  /// The chance of at most `count` events where `mean` are expected.
  ///
  /// The terms are taken relative to that of `count` itself, which needs no exponential function.
  static func share(atMost count: Int, of mean: Double) -> Double {
    guard mean > 0 else { return 1 }
    var (below, above) = (1.0, 0.0)
    var term = 1.0
    var index = count
    while index > 0, term > below * 1e-17 {
      term *= Double(index) / mean
      below += term
      index -= 1
    }
    term = 1
    index = count + 1
    repeat {
      term *= mean / Double(index)
      above += term
      index += 1
    } while term > (below + above) * 1e-17 || Double(index) < mean
    return below / (below + above)
  }
}

/// Finds per 1,000 checks with the interval that their small number leaves open.
package struct CheckRate: Sendable, Equatable {
  /// Finds per 1,000 checks.
  package let perThousand: Double
  /// The lower end of the 90 % interval.
  package let low: Double
  /// The upper end of the 90 % interval.
  package let high: Double

  /// The rate of `finds` in `checks`; nil without checks.
  package init?(finds: Int, checks: Int) {
    guard checks > 0 else { return nil }
    let interval = PoissonInterval(count: finds)
    let scale = 1000 / Double(checks)
    perThousand = Double(max(0, finds)) * scale
    low = interval.low * scale
    high = interval.high * scale
  }
}
