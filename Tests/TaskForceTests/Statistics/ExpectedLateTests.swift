import Testing

@testable import TaskForce

/// Finds that will still become known, on triangles that can be checked by hand.
@Suite struct ExpectedLateTests {
  /// Each of `weeks` has ten finds known at once and ten a week later, as far as `now` knows.
  private func halfLate(until now: Int, weeks: Int) -> [(occurred: Int, recorded: Int)] {
    (now - weeks + 1...now).flatMap { week in
      Array(repeating: (week, week), count: 10)
        + (week < now ? Array(repeating: (week, week + 1), count: 10) : [])
    }
  }

  @Test("half of every week comes a week late: the running week will double")
  func doubling() throws {
    let late = try #require(ExpectedLate(halfLate(until: 100, weeks: 20), at: 100))
    let estimate = late.estimate([20, 20, 10])
    #expect(abs(estimate.value - 10) < 1e-9)
    #expect(abs(estimate.variance - 20) < 1e-9)
  }

  @Test("nothing is expected of a week that is old enough")
  func old() throws {
    let late = try #require(ExpectedLate(halfLate(until: 100, weeks: 20), at: 100))
    #expect(late.estimate([20, 0]).value == 0)
  }

  @Test("too little history gives no estimate")
  func without() {
    #expect(ExpectedLate(Array(repeating: (9, 9), count: 19), at: 10) == nil)
    #expect(ExpectedLate(Array(repeating: (9, 9), count: 20), at: 10) != nil)
    #expect(ExpectedLate(Array(repeating: (9, 9), count: 20), at: 100) == nil)
  }

  @Test("what was not known yet is left out")
  func future() throws {
    let late = try #require(ExpectedLate(halfLate(until: 100, weeks: 20), at: 90))
    #expect(abs(late.estimate([10]).value - 10) < 1e-9)
  }
}
