/// Whether counts scatter more than independent finds would.
package struct Dispersion: Hashable, Sendable {
  /// Variance over mean: 1 for a Poisson process.
  package let ratio: Double

  /// Beyond this a chart for Poisson counts is doubtful (domain.md, waterbed, A).
  package static let doubtful = 1.5

  /// Whether a Poisson chart is doubtful here.
  package var isDoubtful: Bool { ratio > Self.doubtful }

  /// The dispersion of `counts`; nil for fewer than eight, or none above 0.
  package init?(_ counts: [Int]) {
    let count = Double(counts.count)
    let mean = Double(counts.reduce(0, +)) / max(1, count)
    guard counts.count >= 8, mean > 0 else { return nil }
    let squares = counts.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    ratio = squares / (count - 1) / mean
  }
}
