/// How times are taken: medians of at least five runs, in one run of the program.
enum Timing {
  static let runs = 7

  /// The median of `runs` runs of `body`, a first one not counted, in microseconds for each of
  /// `count` things.
  static func median(of runs: Int = Timing.runs, per count: Int = 1, _ body: () -> Void) -> Double {
    body()
    return (0..<runs).map { _ in microseconds(body) }.sorted()[runs / 2] / Double(count)
  }

  /// Microseconds that `body` takes.
  static func microseconds(_ body: () throws -> Void) rethrows -> Double {
    let begin = ContinuousClock.now
    try body()
    return (ContinuousClock.now - begin).microseconds
  }
}

extension Duration {
  var microseconds: Double {
    Double(components.seconds) * 1e6 + Double(components.attoseconds) / 1e12
  }
}

extension [Double] {
  /// The value below which `share` of these lie; nil for none.
  func quantile(_ share: Double) -> Double? {
    isEmpty ? nil : sorted()[Swift.min(count - 1, Int(Double(count) * share))]
  }
}
