import Glibc

/// How times are taken: medians of at least five runs, in one run of the program.
///
/// What only computes is measured by what it costs a processor, which other programs on the machine
/// change least; what reads, writes or waits, by the clock.
enum Timing {
  static let runs = 7

  /// The median of `runs` runs of `body`, a first one not counted, in microseconds for each of
  /// `count` things.
  static func median(of runs: Int = Timing.runs, per count: Int = 1, _ body: () -> Void) -> Double {
    body()
    let costs = (0..<runs).map { _ in
      let begin = processorMicroseconds
      body()
      return processorMicroseconds - begin
    }
    return costs.sorted()[runs / 2] / Double(count)
  }

  /// The median by the clock.
  static func elapsed(of runs: Int = Timing.runs, _ body: () -> Void) -> Double {
    body()
    return (0..<runs).map { _ in microseconds(body) }.sorted()[runs / 2]
  }

  /// Microseconds of a processor that `body` takes, and by the clock. Never inlined, so that a profile
  /// can be asked for what was measured.
  @inline(never)
  static func both(_ body: () throws -> Void) rethrows -> (processor: Double, elapsed: Double) {
    let begin = processorMicroseconds
    let elapsed = try microseconds(body)
    return (processorMicroseconds - begin, elapsed)
  }

  /// Microseconds that all threads together take of the processors, and by the clock.
  static func ofAllThreads(_ body: () throws -> Void) rethrows -> (
    processors: Double, elapsed: Double
  ) {
    let begin = microseconds(on: CLOCK_PROCESS_CPUTIME_ID)
    let elapsed = try microseconds(body)
    return (microseconds(on: CLOCK_PROCESS_CPUTIME_ID) - begin, elapsed)
  }

  /// Microseconds that this thread has had of a processor.
  private static var processorMicroseconds: Double { microseconds(on: CLOCK_THREAD_CPUTIME_ID) }

  private static func microseconds(on clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1000
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
