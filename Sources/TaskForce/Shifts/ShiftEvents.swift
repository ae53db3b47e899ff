/// An officer came on duty at a desk.
package struct ShiftOpened: EventPayload {
  package static let type = EventType("shift.opened")
  /// The desk.
  package var desk = Body("")
  /// Who is on duty from now on.
  package var officer = Officer("")

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("desk", &desk)
    try visitor.field("officer", &officer)
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "shift", desk.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.shifts.begin(officer, at: desk, event)
  }
}

/// The duty at a desk went from one officer to the next.
package struct ShiftHandedOver: EventPayload {
  package static let type = EventType("shift.handedOver")
  /// The desk.
  package var desk = Body("")
  /// Who was on duty.
  package var from = Officer("")
  /// Who is on duty from now on.
  package var officer = Officer("")
  /// What the next officer should know.
  package var text = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("desk", &desk)
    try visitor.field("from", &from)
    try visitor.field("officer", &officer)
    try visitor.field("text", &text, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "shift", desk.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.shifts.handOver(self, event)
  }
}
