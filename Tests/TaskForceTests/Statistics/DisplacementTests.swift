import Testing

@testable import TaskForce

/// The verdict on a pair of places, by the vector of the design and published tables.
@Suite struct DisplacementTests {
  private let example = Displacement(
    squeezed: BeforeAfter(207, 110), squeezedComparison: BeforeAfter(308, 318),
    receiver: BeforeAfter(178, 157), receiverComparison: BeforeAfter(150, 140))

  @Test("the published example: −118, 39.60, and both intervals")
  func published() {
    #expect(example.total.value == -118)
    #expect(abs(example.total.standardError - 39.60) < 0.005)
    #expect(abs(example.total.interval.lowerBound + 183.1) < 0.05)
    #expect(abs(example.total.interval.upperBound + 52.9) < 0.05)
    #expect(example.total.interval(1.96).lowerBound.rounded() == -196)
    #expect(example.total.interval(1.96).upperBound.rounded() == -40)
    #expect(example.verdict == .reduced)
  }

  @Test("the example of the routes screen: its two effects and their intervals")
  func screen() {
    let pair = Displacement(
      squeezed: BeforeAfter(39, 27), squeezedComparison: BeforeAfter(33, 31),
      receiver: BeforeAfter(5, 10), receiverComparison: BeforeAfter(7, 8))
    #expect(pair.local.value == -10)
    #expect(abs(pair.local.interval.lowerBound + 28.8) < 0.05)
    #expect(abs(pair.local.interval.upperBound - 8.8) < 0.05)
    #expect(pair.displaced.value == 4)
    #expect(abs(pair.displaced.interval.lowerBound + 5.0) < 0.05)
    #expect(abs(pair.displaced.interval.upperBound - 13.0) < 0.05)
    #expect(pair.total.value == -6)
    #expect(abs((pair.fisher.oddsRatio ?? 0) - 2.89) < 0.005)
    #expect(abs(pair.fisher.probability - 0.089) < 0.0005)
    #expect(pair.verdict == .suggestive)
  }

  @Test("a period twice as long counts half")
  func lengths() {
    let even = Displacement(
      squeezed: BeforeAfter(20, 10), squeezedComparison: BeforeAfter(20, 10),
      receiver: BeforeAfter(20, 10), receiverComparison: BeforeAfter(20, 10),
      weeks: (before: 24, after: 12))
    #expect(even.local.value == 0)
    #expect(abs(even.total.variance - 4 * (20.0 / 576 + 10.0 / 144)) < 1e-12)
  }

  struct Words: Sendable {
    let squeezed: (Int, Int)
    let receiver: (Int, Int)
    let word: DisplacementVerdict
  }

  @Test(
    "the five words",
    arguments: [
      Words(squeezed: (100, 40), receiver: (20, 60), word: .displaced),
      Words(squeezed: (100, 40), receiver: (20, 20), word: .reduced),
      Words(squeezed: (100, 40), receiver: (100, 40), word: .benefitSpread),
      Words(squeezed: (30, 28), receiver: (20, 60), word: .suggestive),
      Words(squeezed: (174, 148), receiver: (15, 24), word: .suggestive),
      Words(squeezed: (30, 28), receiver: (20, 22), word: .notShown),
      Words(squeezed: (28, 30), receiver: (20, 60), word: .notShown),
    ])
  func words(_ row: Words) {
    let pair = Displacement(
      squeezed: BeforeAfter(row.squeezed.0, row.squeezed.1),
      squeezedComparison: BeforeAfter(30, 30),
      receiver: BeforeAfter(row.receiver.0, row.receiver.1),
      receiverComparison: BeforeAfter(30, 30))
    #expect(pair.verdict == row.word)
  }

  struct Table: Sendable {
    let counts: [Int]
    let probability: Double
  }

  @Test(
    "Fisher's exact test against published tables",
    arguments: [
      Table(counts: [3, 1, 1, 3], probability: 0.4857),
      Table(counts: [1, 9, 11, 3], probability: 0.002759),
      Table(counts: [174, 148, 15, 24], probability: 0.089),
      Table(counts: [0, 5, 5, 0], probability: 0.007937),
      Table(counts: [10, 0, 0, 0], probability: 1),
    ])
  func fisher(_ row: Table) {
    let (table, probability) = (row.counts, row.probability)
    let test = FisherTest(table[0], table[1], table[2], table[3])
    #expect(abs(test.probability - probability) < 0.000_5)
  }

  @Test("odds without a ratio, and a table of thousands")
  func extremes() {
    #expect(FisherTest(3, 0, 2, 4).oddsRatio == nil)
    #expect(abs((FisherTest(174, 148, 15, 24).oddsRatio ?? 0) - 1.88) < 0.005)
    #expect(FisherTest(9000, 3000, 3000, 9000).probability < 1e-100)
    #expect(FisherTest(5000, 5000, 5000, 5000).probability > 0.99)
  }
}
