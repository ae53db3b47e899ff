import SituationRoom
import TaskForce

/// Reads the numbers of an analysis; what is none is told with the option it stands behind.
struct AnalysisNumbers {
  private let wording: Wording

  init(_ wording: Wording) { self.wording = wording }

  private func fail(_ phrase: AnalysisPhrase, _ name: String, _ text: String) -> any Error {
    sitroom.fail(wording(phrase, ["name": name, "text": text]), ExitStatus.usage)
  }

  private func positive(_ text: String, _ name: String) throws -> Double {
    guard let value = Double(text), value > 0, value < 1e6 else {
      throw fail(.wrongPositive, name, text)
    }
    return value
  }

  private func tenths(_ text: String, _ name: String) throws -> Int {
    Int((try positive(text, name) * 10).rounded())
  }

  /// A chart; with no limit of its own, that for the usual budget of false alarms.
  func chart(mu0: String, mu1: String?, k: String?, h: String?) throws -> ControlChart {
    let baseline = try positive(mu0, "--mu0")
    let moved = try mu1.map { try positive($0, "--mu1") } ?? 2 * baseline
    guard moved != baseline else {
      throw sitroom.fail(wording[.wrongSame], ExitStatus.usage)
    }
    let reference = try k.map { try tenths($0, "--k") }
    if let h {
      return ControlChart(
        baseline: baseline, moved: moved, reference: reference, limit: try tenths(h, "--h"))
    }
    let designed = ControlChart.designed(baseline: baseline, moved: moved, reference: reference)
    guard let designed else { throw fail(.wrongPositive, "--mu0", mu0) }
    return designed
  }

  /// Whole numbers with commas between.
  func counts(_ text: String, _ name: String) throws -> [Int] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { word in
      guard let count = Int(word.filter { $0 != " " }), (0...1_000_000).contains(count) else {
        throw fail(.wrongCounts, name, text)
      }
      return count
    }
  }

  /// Before and after.
  func pair(_ text: String, _ name: String) throws -> BeforeAfter {
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = words.compactMap { Int($0.filter { $0 != " " }) }
    guard words.count == 2, numbers.count == 2, numbers.allSatisfy((0...1_000_000).contains) else {
      throw fail(.wrongPair, name, text)
    }
    return BeforeAfter(numbers[0], numbers[1])
  }

  /// Lengths of two periods, both above 0.
  func lengths(_ text: String, _ name: String) throws -> (Double, Double) {
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
    guard words.count == 2 else { throw fail(.wrongPair, name, text) }
    return (try positive(String(words[0]), name), try positive(String(words[1]), name))
  }

  /// Shares of ordinary looking, one for each of `count` weeks.
  func exposure(_ text: String, beside count: Int) throws -> [Double] {
    let shares = try text.split(separator: ",").map { try positive(String($0), "--exposure") }
    guard shares.count == count else {
      throw sitroom.fail(
        wording(.wrongCountsBeside, ["name": "--exposure", "n": wording.whole(count)]),
        ExitStatus.usage)
    }
    return shares
  }
}
