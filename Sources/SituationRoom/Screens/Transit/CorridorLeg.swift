import Canvas
import TaskForce

/// What is drawn on a leg of the corridor: the finds at its crossing, and how traffic goes there.
struct CorridorLeg {
  /// `Batrovci/Bajakovo`; empty for a leg without a crossing.
  let name: String
  /// `9`, `~0` where the count is old, `-` where nothing is known.
  let count: String
  /// `slow`, `closed`, or empty.
  let state: String
  let weight: LineWeight
  let ink: Role

  /// The name with the count, and the state if traffic does not flow.
  var label: String {
    [name, count, state].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A leg on which nothing is counted.
  static let plain = CorridorLeg(name: "", count: "", state: "", weight: .light, ink: .text)
}

/// The legs and stops of the corridors with the figures of this moment.
struct CorridorLegs {
  let context: RoomContext
  private let lines: [PassageKey: CrossingLine]

  init(_ lines: [CrossingLine], _ context: RoomContext) {
    self.context = context
    self.lines = Dictionary(lines.map { ($0.key, $0) }) { first, _ in first }
  }

  /// The leg through a crossing or out of a port.
  func leg(_ gate: PlaceID, _ flow: TransitFlow) -> CorridorLeg {
    let key = PassageKey(gate, flow)
    let name = context.crossingName(key)
    guard let line = lines[key] else {
      return CorridorLeg(name: name, count: "-", state: "", weight: .dashed, ink: .muted)
    }
    let figures = line.figures
    let state = figures.state.map { $0 == .open ? "" : context.stateName($0) } ?? ""
    return CorridorLeg(
      name: name, count: (figures.isStale ? "~" : "") + context.wording.whole(figures.finds),
      state: state, weight: LineWeight(finds: figures.finds),
      ink: figures.isStale ? .stale : .text)
  }

  /// `RS Belgrade` for a city, `HU` for a country.
  func name(_ stop: Corridor.Stop) -> String {
    switch stop {
    case .country(let country): country.code
    case .hub(let id), .gate(let id):
      context.gazetteer.place(id).map { $0.country.code + " " + $0.name } ?? id.code
    }
  }

  /// The code of the country that a stop lies in.
  func country(_ stop: Corridor.Stop) -> String {
    stop.country(in: context.gazetteer)?.code ?? name(stop)
  }

  /// The stops of a way that are no crossings, and the leg that leads to each from the one before.
  func steps(_ way: [Corridor.Stop], _ flow: TransitFlow) -> [(
    stop: Corridor.Stop, leg: CorridorLeg
  )] {
    var steps: [(stop: Corridor.Stop, leg: CorridorLeg)] = []
    var leg = CorridorLeg.plain
    for stop in way {
      if case .gate(let gate) = stop {
        leg = self.leg(gate, flow)
      } else {
        steps.append((stop, leg))
        leg = .plain
      }
    }
    return steps
  }
}
