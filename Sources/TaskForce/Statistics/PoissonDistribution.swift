/// The chances of counts of independent events of which `mean` are expected.
struct PoissonDistribution {
  /// How many are expected; 0…500.
  let mean: Double
  /// The chance of exactly 0, 1, 2 … events, up to where what is left is below 10⁻¹⁶.
  private let chances: [Double]

  /// The distribution with `mean`, which is cut to 0…500: beyond it eˉᵐ leaves the numbers.
  init(mean: Double) {
    self.mean = min(500, max(0, mean))
    var chances: [Double] = []
    var term = Elementary.exponential(-self.mean)
    var count = 0.0
    while count < self.mean || term > 1e-17 {
      chances.append(term)
      count += 1
      term *= self.mean / count
    }
    self.chances = chances
  }

  /// The chance of exactly `count`.
  func chance(of count: Int) -> Double { chances.indices.contains(count) ? chances[count] : 0 }

  /// The chance of `count` or fewer.
  func chance(atMost count: Int) -> Double {
    count < 0 ? 0 : chances.prefix(count + 1).reduce(0, +)
  }

  /// The chance of `count` or more.
  func chance(atLeast count: Int) -> Double { chances.dropFirst(max(0, count)).reduce(0, +) }
}
