import TaskForce

extension Wording {
  /// A text about filters with its blanks filled.
  package func callAsFunction(_ phrase: FilterPhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }

  /// A text about filters in the form for `count`.
  package func callAsFunction(_ phrase: FilterPhrase, count: Int) -> String {
    plural(self[phrase], count)
  }

  /// What the queue is sorted by.
  func name(_ order: QueueOrder) -> String {
    switch order {
    case .attention: self[.orderAttention]
    case .priority: self[.orderPriority]
    case .age: self[.orderAge]
    case .severity: self[.orderSeverity]
    case .place: self[.orderPlace]
    case .owner: self[.orderOwner]
    }
  }

  /// Where a filter cannot be read, and what was expected there.
  package func sentence(_ mistake: FilterMistake) -> String {
    let word = mistake.wrong
    switch mistake.expected {
    case .negated: return self(.expectNegated, ["word": word])
    case .shift: return self[.expectShift]
    case .field:
      let fields = FilterField.allCases.map(\.rawValue).joined(separator: " ")
      return self(.expectField, ["word": word, "list": fields])
    case .comparison(let field):
      let signs = field.isOrdered ? field.signs : ":"
      return self(
        .expectSign, ["word": word, "field": field.rawValue, "list": signs])
    case .value(let field):
      let (what, list, isClosed) = expected(field)
      let phrase: FilterPhrase =
        word.isEmpty
        ? (isClosed ? .expectWordHere : .expectSuchHere) : (isClosed ? .expectWord : .expectSuch)
      return self(
        phrase, ["word": word, "what": self[what], "list": list.joined(separator: ", ")])
    }
  }

  private func expected(_ field: FilterField) -> (FilterPhrase, [String], isClosed: Bool) {
    switch field {
    case .severity: (.whatSeverity, Severity.allCases.map(\.rawValue), true)
    case .state: (.whatState, IncidentState.allCases.map(\.rawValue), true)
    case .mode: (.whatMode, TransportMode.allCases.map(\.rawValue), true)
    case .handling: (.whatHandling, ["H0", "H1", "H2", "H3"], true)
    case .tlp: (.whatTLP, TLP.allCases.map(\.rawValue), true)
    case .country: (.whatCountry, ["NL", "EC"], false)
    case .hub: (.whatHub, ["BEANR", "batrovci-bajakovo"], false)
    case .age, .cold, .updated, .due: (.whatTime, ["30m", "2h", "3d", "1w"], false)
    case .owner, .mine: (.whatOwner, ["NL-2", "me", "none"], false)
    case .kilograms: (.whatKilograms, ["100", "12.5"], false)
    case .priority: (.whatPriority, ["10", "1-99"], false)
    case .evaluation: (.whatEvaluation, ["B2", "B"], false)
    case .tag: (.whatTag, ["pin-code"], false)
    case .reference, .linked: (.whatReference, ["412", "BE-2026-000412"], false)
    case .source: (.whatSource, ["S2"], false)
    case .since: (.whatSince, ["shift", "8h", "06:15", "2026-03-14"], false)
    }
  }
}

extension FilterField {
  fileprivate var signs: String {
    switch self {
    case .age, .cold, .updated, .due: "< <= > >="
    default: ": < <= > >="
    }
  }
}

extension RoomContext {
  /// How soon an incident should be worked on, and what makes it so.
  func priorityText(_ view: IncidentView) -> String {
    let priority = view.priority(at: now)
    return wording(
      .whyPriority,
      [
        "rank": wording.whole(priority.rank), "grade": wording.name(view.standing.severity),
        "severity": wording.number(priority.severity, decimals: 0),
        "cold": wording.number(priority.perishability, decimals: 1),
        "rated": wording.number(priority.evaluation, decimals: 2),
      ])
  }
}
