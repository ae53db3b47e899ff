/// What one type of event tells, declared once: from it come reading with errors that name the
/// field, writing, the catalogue and the documentation.
///
/// A type lies in the folder of its area with its ``apply(to:as:)`` beside it, and is listed in
/// ``EventCatalogue``.
package protocol EventPayload: Sendable, Equatable {
  /// Such as `incident.opened`.
  static var type: EventType { get }
  /// The version that is written; older ones are brought up to it when read.
  static var version: Int { get }
  /// A blank, to be filled by reading.
  init()
  /// Presents every field, in the order of writing, to `visitor`.
  mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError)
  /// An event of this type read from `members`, and those that this version does not know.
  static func reading(_ members: JSONMembers)
    throws(FieldError) -> (payload: any EventPayload, unrecognised: UnrecognisedFields)
  /// The payload as JSON text in the order of its declaration, then `unrecognised`.
  func json(with unrecognised: UnrecognisedFields) -> JSONWriter
  /// Where an event of this type is filed if nobody says so.
  func stream(for id: EventID) -> StreamTarget
  /// Changes `situation` by what happened. Never fails on an event that is in the log.
  func apply(to situation: inout Situation, as event: RecordedEvent)
}

extension EventPayload {
  package static var version: Int { 1 }

  /// The area's name and the id: for events that are about nothing that lives on.
  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: Self.type.area, id.description))
  }
}

/// The name of a type of event: area, full stop, what happened in the past tense.
package struct EventType: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Such as `incident.opened`.
  package let name: String
  /// The type called `name`.
  package init(_ name: String) { self.name = name }
  /// The part before the full stop.
  package var area: String {
    String(name[..<(name.utf8.firstIndex(of: UInt8(ascii: ".")) ?? name.endIndex)])
  }
  /// Whether it belongs to `area`.
  package func isOf(area: String) -> Bool {
    name.utf8.starts(with: area.utf8)
      && name.utf8.dropFirst(area.utf8.count).first ?? UInt8(ascii: ".") == UInt8(ascii: ".")
  }
  package var description: String { name }
  package static func < (left: EventType, right: EventType) -> Bool { left.name < right.name }
}

/// Goes over the fields of an event.
package protocol FieldVisitor {
  /// Visits the field called `name`, which `limit` bounds.
  mutating func field<Value: FieldValue>(
    _ name: StaticString, _ value: inout Value, _ limit: Limit
  ) throws(FieldError)
}

extension FieldVisitor {
  /// Visits a field with the general bounds.
  package mutating func field<Value: FieldValue>(_ name: StaticString, _ value: inout Value)
    throws(FieldError)
  {
    try field(name, &value, .general)
  }
}
