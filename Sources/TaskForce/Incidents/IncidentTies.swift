/// Officers put words on it, or took some off.
package struct IncidentTagged: EventPayload {
  package static let type = EventType("incident.tagged")
  /// Words that it bears from now on.
  package var added: [String] = []
  /// Words that it bears no longer.
  package var removed: [String] = []

  package init() {}
  package init(added: [String], removed: [String]) {
    self.added = added
    self.removed = removed
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("added", &added, .items(Tags.most, of: Tags.longest))
    try visitor.field("removed", &removed, .items(Tags.most, of: Tags.longest))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeIncident(event) {
      $0.tags = Tags.changed($0.tags, adding: added, removing: removed)
    }
  }
}

/// It has to do with another one, or has not after all.
package struct IncidentLinked: EventPayload {
  package static let type = EventType("incident.linked")
  /// The other one.
  package var to: IncidentReference?
  /// Whether the link was taken away.
  package var removed = false

  package init() {}
  package init(to: IncidentReference, removed: Bool) {
    self.to = to
    self.removed = removed
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("to", &to)
    try visitor.field("removed", &removed)
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    guard let other = to else { return }
    situation.changeIncident(event) { $0.setLink(to: other, !removed) }
  }
}
