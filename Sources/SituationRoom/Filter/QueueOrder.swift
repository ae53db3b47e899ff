import TaskForce

/// How the queue is sorted; what has ended always comes last.
package enum QueueOrder: String, CaseIterable, Sendable {
  /// Not acknowledged first, then graver, then what goes cold first.
  case attention
  case priority, age, severity, place, owner

  /// The key that chooses it.
  var key: Unicode.Scalar {
    switch self {
    case .attention: "q"
    case .priority: "p"
    case .age: "a"
    case .severity: "s"
    case .place: "l"
    case .owner: "o"
    }
  }
}

extension QueueOrder {
  /// What an entry is sorted by, before its place in the standing order decides.
  struct Key: Comparable {
    var number = 0.0
    var text = ""

    static func < (left: Key, right: Key) -> Bool {
      left.number == right.number ? left.text < right.text : left.number < right.number
    }
  }

  /// The key of an incident.
  func key(of view: IncidentView, at now: Instant) -> Key {
    let incident = view.incident
    let last = "\u{10FFFF}"
    switch self {
    case .attention: return Key()
    case .priority: return Key(number: -view.priority(at: now).score)
    case .age: return Key(number: Double(incident.openedAt.milliseconds))
    case .severity: return Key(number: Double(view.standing.severity.rank))
    case .place:
      return Key(text: incident.matter.place?.code ?? incident.matter.country?.code ?? last)
    case .owner: return Key(text: incident.owner?.code ?? last)
    }
  }

  /// The key of a derived alert, which has no place and no owner.
  func key(of alert: DerivedAlert, at now: Instant) -> Key {
    switch self {
    case .attention: Key()
    case .priority:
      Key(number: -Priority(alert.severity, coldAt: nil, nil, at: now).score)
    case .age: Key(number: Double(alert.since.milliseconds))
    case .severity: Key(number: Double(alert.severity.rank))
    case .place, .owner: Key(text: "\u{10FFFF}")
    }
  }
}
