/// What an incident was before a change, of what the change touched; small, because the situation
/// keeps several of each incident.
package struct IncidentMemento: Sendable, Equatable, Codable {
  /// One thing and what it was.
  enum Field: Sendable, Equatable, Codable {
    case state(IncidentState)
    case stateBefore(IncidentState)
    case severity(Severity)
    case newSince(Instant)
    case acknowledgedAt(Instant?)
    case resolvedAt(Instant?)
    case raisedAt(Instant?)
    case raisesOnShelf(Int)
    case owner(Officer?)
    case shelvedUntil(Instant?)
    case mergedInto(IncidentReference?)
    case disposition(Disposition?)
    case notes(Int)
    case tags([String])
    case escalations([Escalation])
    case policy(Policy)
    /// Whether there was a link to another incident, which may have been made at that one.
    case link(IncidentReference, Bool)
  }

  private(set) var fields: [Field] = []

  /// Whether the change touched nothing that can be given back.
  package var isEmpty: Bool { fields.isEmpty }

  /// The incident into which giving this back would merge again; nil if it would not.
  var merge: IncidentReference? {
    for case .mergedInto(let into?) in fields { return into }
    return nil
  }

  init(_ fields: [Field]) { self.fields = fields }

  /// What `before` had that `after` has not.
  init(of before: Incident, changedTo after: Incident) {
    note(before.state, after.state, Field.state)
    note(before.stateBefore, after.stateBefore, Field.stateBefore)
    note(before.severity, after.severity, Field.severity)
    note(before.newSince, after.newSince, Field.newSince)
    note(before.acknowledgedAt, after.acknowledgedAt, Field.acknowledgedAt)
    note(before.resolvedAt, after.resolvedAt, Field.resolvedAt)
    note(before.raisedAt, after.raisedAt, Field.raisedAt)
    note(before.raisesOnShelf, after.raisesOnShelf, Field.raisesOnShelf)
    note(before.owner, after.owner, Field.owner)
    note(before.shelvedUntil, after.shelvedUntil, Field.shelvedUntil)
    note(before.mergedInto, after.mergedInto, Field.mergedInto)
    note(before.disposition, after.disposition, Field.disposition)
    note(before.notes, after.notes, Field.notes)
    note(before.tags, after.tags, Field.tags)
    note(before.escalations, after.escalations, Field.escalations)
    note(before.policy, after.policy, Field.policy)
    guard before.links != after.links else { return }
    for link in after.links where !before.links.contains(link) { fields.append(.link(link, false)) }
    for link in before.links where !after.links.contains(link) { fields.append(.link(link, true)) }
  }

  private mutating func note<Value: Equatable>(
    _ before: Value, _ after: Value, _ field: (Value) -> Field
  ) {
    if before != after { fields.append(field(before)) }
  }
}

extension Incident {
  /// Gives back what `memento` kept; what all that was until now, so that it can be done again.
  mutating func restore(_ memento: IncidentMemento) -> IncidentMemento {
    IncidentMemento(memento.fields.map { exchange($0) })
  }

  private mutating func exchange(_ field: IncidentMemento.Field) -> IncidentMemento.Field {
    switch field {
    case .state(let value): .state(set(\.state, value))
    case .stateBefore(let value): .stateBefore(set(\.stateBefore, value))
    case .severity(let value): .severity(set(\.severity, value))
    case .newSince(let value): .newSince(set(\.newSince, value))
    case .acknowledgedAt(let value): .acknowledgedAt(set(\.acknowledgedAt, value))
    case .resolvedAt(let value): .resolvedAt(set(\.resolvedAt, value))
    case .raisedAt(let value): .raisedAt(set(\.raisedAt, value))
    case .raisesOnShelf(let value): .raisesOnShelf(set(\.raisesOnShelf, value))
    case .owner(let value): .owner(set(\.owner, value))
    case .shelvedUntil(let value): .shelvedUntil(set(\.shelvedUntil, value))
    case .mergedInto(let value): .mergedInto(set(\.mergedInto, value))
    case .disposition(let value): .disposition(set(\.disposition, value))
    case .notes(let value): .notes(set(\.notes, value))
    case .tags(let value): .tags(set(\.tags, value))
    case .escalations(let value): .escalations(set(\.escalations, value))
    case .policy(let value): .policy(set(\.policy, value))
    case .link(let other, let isLinked): .link(other, setLink(to: other, isLinked))
    }
  }

  private mutating func set<Value>(_ path: WritableKeyPath<Incident, Value>, _ value: Value)
    -> Value
  {
    let before = self[keyPath: path]
    self[keyPath: path] = value
    return before
  }

  /// Makes or ends a link; whether there was one.
  @discardableResult
  mutating func setLink(to other: IncidentReference, _ isLinked: Bool) -> Bool {
    let wasLinked = links.contains(other)
    if isLinked && !wasLinked && other != reference && links.count < Self.mostLinks {
      links.append(other)
      links.sort()
    } else if !isLinked {
      links.removeAll { $0 == other }
    }
    return wasLinked
  }
}
