import Testing

@testable import TaskForce

@Suite struct PriorityTests {
  private static let now = Instant(milliseconds: 1_773_455_527_000)

  @Test(
    "severity × perishability × evaluation, on a scale from 1 to 99",
    arguments: [
      (Severity.emergency, 1, "A1", 1), (.emergency, 1, "B2", 5), (.alarm, 1, "A1", 15),
      (.alarm, 5, "A1", 20), (.warning, 5, "B2", 38), (.caution, nil, "A1", 69),
      (.caution, -1, "C4", 99), (.emergency, nil, nil, 32), (.caution, 100, nil, 73),
    ] as [(Severity, Int?, String?, Int)])
  func ranks(severity: Severity, hours: Int?, code: String?, rank: Int) {
    let priority = Priority(
      severity, coldAt: hours.map { Self.now.advanced(seconds: $0 * 3600) },
      code.flatMap(Evaluation.init), at: Self.now)
    #expect(priority.rank == rank)
  }

  @Test("the graver, the sooner cold, the better rated comes first")
  func order() {
    func priority(_ severity: Severity, _ hours: Int?, _ code: String) -> Priority {
      Priority(
        severity, coldAt: hours.map { Self.now.advanced(seconds: $0 * 3600) }, Evaluation(code),
        at: Self.now)
    }
    #expect(priority(.alarm, 5, "B2") < priority(.warning, 5, "B2"))
    #expect(priority(.alarm, 1, "B2") < priority(.alarm, 5, "B2"))
    #expect(priority(.alarm, 5, "A1") < priority(.alarm, 5, "C4"))
    #expect(priority(.warning, 1, "A1") < priority(.alarm, nil, "A1"))
  }
}
