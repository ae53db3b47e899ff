import Canvas
import TaskForce

/// Where the stops of a trunk and of its branches are drawn, in columns from the left.
///
/// The trunk runs from right to left, but for its first leg, which comes up from below.
struct TrunkPlan {
  /// A stop of the trunk and the leg that ends in it, which runs to `legEnd`.
  struct Node {
    let stop: Corridor.Stop
    let text: String
    let leg: CorridorLeg
    var column = 0
    var legEnd = 0
  }

  /// A branch of one crossing above the trunk.
  struct Elbow {
    /// The country at its other end.
    let end: String
    let leg: CorridorLeg
    /// Whether it leads away from the trunk.
    let leaves: Bool
    let column: Int
    let corner: Int
    let row: Int
  }

  /// The way round: from the start of the trunk to a later stop of it.
  struct Round {
    /// Its stops from the one nearest to the trunk, with the leg that leads on from each.
    let steps: [(name: String, leg: CorridorLeg)]
    /// The leg from the start to the first of them.
    let lastLeg: CorridorLeg
    var column = 0
  }

  /// The stops from left to right, the second of the trunk last.
  private(set) var nodes: [Node] = []
  private(set) var round: Round?
  private(set) var elbows: [Elbow] = []
  let start: String
  let firstLeg: CorridorLeg

  /// The plan for `width` columns; nil if that is too narrow.
  init?(_ corridor: Corridor, _ legs: CorridorLegs, width: Int) {
    let steps = legs.steps(corridor.trunk, corridor.flow)
    guard steps.count > 2 else { return nil }
    start = legs.name(steps[0].stop)
    firstLeg = steps[1].leg
    let shown = steps.dropFirst().reversed()
    nodes = shown.map { Node(stop: $0.stop, text: legs.name($0.stop), leg: $0.leg) }
    let ways = corridor.branches
    let aroundEnd = ways.first {
      $0.first == corridor.trunk.first && $0.count > 3 && nodes.map(\.stop).contains($0.last)
    }
    if let way = aroundEnd { round = Self.round(legs.steps(way, corridor.flow), legs) }
    let joined = nodes.firstIndex { $0.stop == aroundEnd?.last }
    guard spread(width: width, joined: joined) else { return nil }
    if let joined { round?.column = nodes[joined].column }
    let heading = legs.context.flowName(corridor.flow).columns + 3
    elbows = ways.compactMap { elbow($0, corridor.flow, legs, heading: heading) }
  }

  private static func round(
    _ steps: [(stop: Corridor.Stop, leg: CorridorLeg)], _ legs: CorridorLegs
  ) -> Round {
    var inner: [(name: String, leg: CorridorLeg)] = []
    for index in steps.indices.dropFirst().dropLast() {
      inner.insert((legs.name(steps[index].stop), steps[index + 1].leg), at: 0)
    }
    return Round(steps: inner, lastLeg: steps[1].leg)
  }

  /// Gives every leg what it needs, and the legs with crossings what is left; false if it does not
  /// suffice.
  private mutating func spread(width: Int, joined: Int?) -> Bool {
    let last = nodes.count - 1
    var widths = nodes.indices.map { index -> Int in
      guard index < last else { return 0 }
      let label = nodes[index].leg.label.columns
      return label > 0 ? label + 7 : 4
    }
    if let joined, let round, let name = round.steps.last?.name, joined < last {
      let needed = name.columns + round.lastLeg.label.columns + 7
      let given = (joined..<last).reduce(0) { $0 + nodes[$1].text.columns + widths[$1] }
      widths[last - 1] += max(0, needed - given)
    }
    let tail = max(nodes[last].text.columns, start.columns, firstLeg.label.columns + 3)
    let fixed = 1 + nodes.dropLast().reduce(0) { $0 + $1.text.columns } + widths.reduce(0, +)
    var spare = width - 1 - tail - fixed
    guard spare >= 0 else { return false }
    let crossings = nodes.indices.dropLast().filter { !nodes[$0].leg.label.isEmpty }
    for (place, index) in crossings.enumerated() {
      let share = min(12, spare / (crossings.count - place))
      widths[index] += share
      spare -= share
    }
    var column = 1
    for index in nodes.indices {
      nodes[index].column = column
      nodes[index].legEnd = column + nodes[index].text.columns + widths[index]
      column = nodes[index].legEnd
    }
    return true
  }

  /// The branch above the trunk, if it is one: a country, a crossing and a stop of the trunk.
  private func elbow(
    _ way: [Corridor.Stop], _ flow: TransitFlow, _ legs: CorridorLegs, heading: Int
  ) -> Elbow? {
    guard way.count == 3, let first = way.first, let last = way.last, case .gate(let gate) = way[1]
    else { return nil }
    let leaving = nodes.first { $0.stop == first }
    guard let node = leaving ?? nodes.first(where: { $0.stop == last }) else { return nil }
    let leg = legs.leg(gate, flow)
    let end = legs.country(leaving == nil ? first : last)
    let corner = node.column + 1
    let column = corner - end.columns - leg.label.columns - 7
    guard column >= 1 else { return nil }
    return Elbow(
      end: end, leg: leg, leaves: leaving != nil, column: column, corner: corner,
      row: column > heading ? 0 : 1)
  }
}
