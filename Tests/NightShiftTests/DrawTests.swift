import TaskForce
import Testing

@testable import NightShift

@Suite struct DrawTests {
  @Test("logarithm and exponential are each other's inverse and known at known places")
  func elementary() {
    #expect(abs(Elementary.logarithm(2) - 0.693_147_180_559_945_3) < 1e-15)
    #expect(abs(Elementary.logarithm(10) - 2.302_585_092_994_046) < 1e-14)
    #expect(abs(Elementary.exponential(1) - 2.718_281_828_459_045) < 1e-14)
    #expect(Elementary.exponential(0) == 1)
    for x in stride(from: -30.0, through: 30, by: 0.37) {
      #expect(abs(Elementary.logarithm(Elementary.exponential(x)) - x) < 1e-13)
    }
  }

  @Test("weights are log-normal: median, mean of the logarithms and their deviation")
  func weights() {
    var random = SplitMix64(1)
    let sample = (0..<100_000).map { _ in random.logNormal(mu: 4.17, sigma: 1.59) }.sorted()
    let logarithms = sample.map(Elementary.logarithm)
    let mean = logarithms.reduce(0, +) / Double(sample.count)
    let variance =
      logarithms.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(sample.count)
    #expect(abs(mean - 4.17) < 0.02)
    #expect(abs(variance.squareRoot() - 1.59) < 0.02)
    #expect(abs(sample[50_000] - 64.7) < 2.5)
  }

  @Test("counts are Poisson: mean and variance agree", arguments: [0.46, 2.0, 3.2, 9.0])
  func counts(rate: Double) {
    var random = SplitMix64(2)
    let sample = (0..<50_000).map { _ in Double(random.poisson(mean: rate)) }
    let mean = sample.reduce(0, +) / Double(sample.count)
    let variance = sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(sample.count)
    #expect(abs(mean - rate) < 0.03 * max(1, rate))
    #expect(abs(variance / mean - 1) < 0.05)
  }

  @Test("a process of moments has its weekly rate")
  func process() {
    var random = SplitMix64(3)
    let span = NightShift.start.advanced(days: -7_000)..<NightShift.start
    let moments = random.moments(weekly: 3.2, within: span)
    #expect(abs(Double(moments.count) / 1_000 - 3.2) < 0.2)
    #expect(zip(moments, moments.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("picks by weight")
  func picks() {
    var random = SplitMix64(4)
    let picks = (0..<10_000).map { _ in random.pick([("a", 1.0), ("b", 3.0)]) }
    #expect(abs(Double(picks.count { $0 == "b" }) / 10_000 - 0.75) < 0.02)
  }
}
