import TaskForce

/// What an incident can be about, before a night fills it in.
struct Matter: Sendable {
  /// What must be true of its place.
  enum Site: Sendable {
    /// A container port of the six.
    case terminal
    /// A port where a ship on its way is expected.
    case approach
    /// Waters where loads are dropped or change ships.
    case coast
    case airport
    /// A land crossing of the Balkans.
    case crossing
    /// A port of the Balkans.
    case seaGate
  }

  /// One line; `%o` is replaced by the country the load comes from.
  let title: String
  let grade: Severity
  let site: Site
  var mode: TransportMode = .container
  var concealment: String?
  /// What ends the chance to act, and the hours until then.
  var cold: (kind: ColdKind, hours: ClosedRange<Double>)?
  /// Kilograms, and whether they were weighed.
  var weight: (range: ClosedRange<Int>, basis: Basis)?
  /// The rule that opened it.
  let rule: String
  var handling: Handling = .h0
  /// Whether a container is known.
  var namesBox = true
}
