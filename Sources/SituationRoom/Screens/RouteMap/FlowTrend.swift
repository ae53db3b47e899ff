import Canvas
import TaskForce

/// Which way a count has gone.
enum FlowTrend: Sendable {
  case up, down, same

  /// The last 90 days against those before them.
  init(_ route: RouteFigures) {
    self.init(from: route.quarterBefore, to: route.lastQuarter)
  }

  /// One count against an earlier one; a difference within one standard error of two Poisson
  /// counts, √(a + b), is none.
  init(before: Int, now: Int) {
    let difference = now - before
    self = difference * difference > now + before ? FlowTrend(from: before, to: now) : .same
  }

  /// One count against an earlier one, however small the difference.
  init(from before: Int, to now: Int) {
    self = now > before ? .up : now < before ? .down : .same
  }

  func sign(_ symbols: Symbols) -> String {
    switch self {
    case .up: symbols.up
    case .down: symbols.down
    case .same: symbols.same
    }
  }

  var role: Role {
    switch self {
    case .up: .trendUp
    case .down: .trendDown
    case .same: .trendSame
    }
  }

  /// The sign where the count has moved, behind a blank.
  func suffix(_ symbols: Symbols) -> String { self == .same ? "" : " " + sign(symbols) }

  /// Every how many dots of a line are drawn: a growing route is whole, so that it reads without
  /// colour.
  var period: Int {
    switch self {
    case .up: 1
    case .same: 2
    case .down: 4
    }
  }
}

extension GatewayFigures {
  /// Finds of the last four whole weeks, and of the four before them.
  var lastWeeks: (before: Int, now: Int) {
    let weeks = Array(weeks.dropLast().suffix(8))
    return (weeks.dropLast(4).reduce(0, +), weeks.suffix(4).reduce(0, +))
  }
}
