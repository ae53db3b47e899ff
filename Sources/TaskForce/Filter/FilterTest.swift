/// How a number is compared.
package enum FilterComparison: String, Hashable, Sendable {
  case equal = ":"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .equal: left == right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}

/// The name before the comparison: `sev`, `country`.
package enum FilterField: String, CaseIterable, Sendable {
  case severity = "sev"
  case country, hub, state, age, cold, updated, due, owner, mine
  case kilograms = "kg"
  case mode, priority
  case evaluation = "eval"
  case handling, tlp, tag
  case reference = "ref"
  case source, linked, since

  /// Whether more and less mean something for it.
  package var isOrdered: Bool {
    switch self {
    case .severity, .age, .cold, .updated, .due, .kilograms, .priority, .tlp: true
    case .country, .hub, .state, .owner, .mine, .mode, .evaluation, .handling, .tag, .reference,
      .source, .linked, .since:
      false
    }
  }

  /// Whether it measures a length of time, of which only less and more make sense.
  var isTime: Bool {
    switch self {
    case .age, .cold, .updated, .due: true
    default: false
    }
  }
}

/// One thing that is asked of an incident.
enum FilterTest: Hashable, Sendable {
  /// A part of the title or the reference, in lower case.
  case word(String)
  case severity(FilterComparison, Severity)
  case country(Country)
  case hub(PlaceID)
  case state(IncidentState)
  /// Seconds.
  case age(FilterComparison, Int)
  case cold(FilterComparison, Int)
  case updated(FilterComparison, Int)
  case due(FilterComparison, Int)
  /// In lower case; nil for nobody.
  case owner(Officer?)
  case kilograms(FilterComparison, Double)
  case mode(TransportMode)
  case priority(FilterComparison, Int)
  case source(Evaluation.Source, Evaluation.Information?)
  case handling(Handling)
  case tlp(FilterComparison, TLP)
  case tag(String)
  case reference(IncidentReference)
  case from(SourceID)
  /// Linked with this one, or with any.
  case linked(IncidentReference?)
  case since(Instant)
}
