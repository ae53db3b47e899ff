/// How soon an incident should be worked on: 1 first … 99 last.
///
/// Derived and never stored (domain.md): severity × perishability × evaluation. Each factor is a
/// number of its own so that the product can be explained:
///
/// | severity | | goes cold in | | source | | information | |
/// |---|---|---|---|---|---|---|---|
/// | emergency | 8 | 2 h | 4 | A | 1 | 1 | 1 |
/// | alarm | 4 | 6 h | 3 | B | 0.9 | 2 | 0.9 |
/// | warning | 2 | 24 h | 2 | X | 0.7 | 3 | 0.95 |
/// | caution | 1 | 72 h | 1.5 | C | 0.6 | 4 | 0.7 |
///
/// Later or unknown: 1; cold already: 0.5; not rated: 0.8. The rank follows the logarithm of the
/// product, so that a factor weighs the same wherever it stands: 32 is 1, 0.21 is 99.
package struct Priority: Hashable, Comparable, Sendable {
  /// 1 first … 99 last.
  package let rank: Int
  /// What the grade counts.
  package let severity: Double
  /// What the hours that are left count.
  package let perishability: Double
  /// What the evaluation counts.
  package let evaluation: Double

  /// The product of the factors.
  package var score: Double { severity * perishability * evaluation }

  package static func < (left: Priority, right: Priority) -> Bool {
    left.score == right.score ? left.rank < right.rank : left.score > right.score
  }

  /// The priority of an incident of `severity` that goes cold at `coldAt`, as it is rated.
  package init(_ severity: Severity, coldAt: Instant?, _ evaluation: Evaluation?, at now: Instant) {
    self.severity = [.emergency: 8, .alarm: 4, .warning: 2, .caution: 1][severity] ?? 1
    perishability = Self.perishability(secondsLeft: coldAt.map { $0.seconds(since: now) })
    self.evaluation = evaluation.map(Self.weight) ?? 0.8
    rank = Self.rank(of: self.severity * perishability * self.evaluation)
  }

  private static func perishability(secondsLeft: Int?) -> Double {
    guard let secondsLeft else { return 1 }
    switch secondsLeft {
    case ..<0: return 0.5
    case ...7_200: return 4
    case ...21_600: return 3
    case ...86_400: return 2
    case ...259_200: return 1.5
    default: return 1
    }
  }

  private static func weight(_ evaluation: Evaluation) -> Double {
    let source: Double =
      switch evaluation.source {
      case .A: 1
      case .B: 0.9
      case .X: 0.7
      case .C: 0.6
      }
    let information: Double =
      switch evaluation.information {
      case .one: 1
      case .three: 0.95
      case .two: 0.9
      case .four: 0.7
      }
    return source * information
  }

  private static let highest = 32.0
  private static let lowest = 0.21

  private static func rank(of score: Double) -> Int {
    let share =
      Elementary.logarithm(highest / score) / Elementary.logarithm(highest / lowest)
    return min(99, max(1, 1 + Int((98 * share).rounded())))
  }
}

extension IncidentView {
  /// How soon it should be worked on.
  package func priority(at now: Instant) -> Priority {
    Priority(
      standing.severity, coldAt: incident.matter.coldAt,
      incident.evaluation ?? incident.reports.lazy.compactMap(\.evaluation).first, at: now)
  }
}
