import Testing

@testable import TaskForce

@Suite struct TransitRateTests {
  @Test(
    "the 90 % interval is Garwood's, by the quantiles of chi-square",
    arguments: [
      (0, 0, 2.995_732), (1, 0.051_293, 4.743_865), (2, 0.355_362, 6.295_794),
      (3, 0.817_691, 7.753_657), (5, 1.970_150, 10.513_035), (9, 4.695_228, 15.705_216),
      (12, 6.924_213, 19.442_569),
    ])
  func interval(count: Int, low: Double, high: Double) {
    let interval = PoissonInterval(count: count)
    #expect(abs(interval.low - low) < 1e-6)
    #expect(abs(interval.high - high) < 1e-6)
  }

  @Test("both ends leave one in twenty, also for large counts", arguments: [40, 700, 100_000])
  func ends(count: Int) {
    let interval = PoissonInterval(count: count)
    #expect(abs(PoissonInterval.share(atMost: count, of: interval.high) - 0.05) < 1e-9)
    #expect(abs(PoissonInterval.share(atMost: count - 1, of: interval.low) - 0.95) < 1e-9)
  }

  @Test(
    "finds per 1,000 checks have the interval of the finds",
    arguments: [
      (12, 4_810, 2.495, 1.440, 4.042), (9, 6_120, 1.471, 0.767, 2.566),
      (6, 3_470, 1.729, 0.753, 3.413), (4, 2_950, 1.356, 0.463, 3.103),
      (0, 860, 0, 0, 3.483), (5, 310, 16.129, 6.355, 33.913), (4, 420, 9.524, 3.253, 21.794),
    ])
  func rate(finds: Int, checks: Int, perThousand: Double, low: Double, high: Double) throws {
    let rate = try #require(CheckRate(finds: finds, checks: checks))
    #expect(abs(rate.perThousand - perThousand) < 1e-3)
    #expect(abs(rate.low - low) < 1e-3)
    #expect(abs(rate.high - high) < 1e-3)
  }

  @Test("without checks there is no rate")
  func noChecks() {
    #expect(CheckRate(finds: 3, checks: 0) == nil)
  }
}
