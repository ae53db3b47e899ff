/// All types of events that this program can read and write.
package struct EventCatalogue: Sendable {
  private let types: [String: any EventPayload.Type]

  /// A catalogue of the given types.
  init(_ types: [any EventPayload.Type]) {
    self.types = Dictionary(types.map { ($0.type.name, $0) }) { first, _ in first }
  }

  /// Every type, by name.
  package var all: [any EventPayload.Type] {
    types.values.sorted { $0.type < $1.type }
  }

  /// The type called `name`, or nil.
  package func payloadType(_ name: String) -> (any EventPayload.Type)? { types[name] }

  /// The payload of an event of `type` and `version`, read from `json`.
  ///
  /// - Returns: the payload and the members that this version does not know, kept for writing.
  /// - Throws: an error whose path is inner to the payload.
  package func decode(type: String, version: Int, json: JSONValue)
    throws(FieldError) -> (payload: any EventPayload, unrecognised: UnrecognisedFields)
  {
    try decode(type: type, version: version, members: json.members, excerpt: json.excerpt)
  }

  /// The same of an object whose members are known; nil if it was another value, shown by
  /// `excerpt`.
  package func decode(
    type: String, version: Int, members: JSONMembers?, excerpt: @autoclosure () -> String
  ) throws(FieldError) -> (payload: any EventPayload, unrecognised: UnrecognisedFields) {
    guard let payloadType = types[type] else {
      throw FieldError("type", expected: .knownType, found: type)
    }
    return try Self.decode(payloadType, version: version, members: members, excerpt: excerpt())
  }

  /// The same of a type that was looked up before.
  package static func decode(
    _ payloadType: any EventPayload.Type, version: Int, members: JSONMembers?,
    excerpt: @autoclosure () -> String
  ) throws(FieldError) -> (payload: any EventPayload, unrecognised: UnrecognisedFields) {
    guard (1...payloadType.version).contains(version) else {
      throw FieldError(
        "dataversion", expected: .version(maximum: payloadType.version), found: String(version))
    }
    guard let members else { throw FieldError("", expected: .object, found: excerpt()) }
    return try payloadType.reading(members)
  }

  /// The fields of a type, in the order of writing.
  package static func fields<Payload: EventPayload>(of type: Payload.Type) -> [FieldDeclaration] {
    var blank = Payload()
    var lister = FieldLister()
    try? blank.visitFields(&lister)
    return lister.fields
  }
}

/// Members of a payload that this version does not know; they are kept and written again.
package struct UnrecognisedFields: Sendable, Equatable {
  private var fields: [(name: String, value: JSONValue)] = []

  /// No fields.
  package init() {}

  /// Those of `members` that are not `known`; a name that stands there twice is refused.
  init(in members: JSONMembers, besides known: Set<String>) throws(FieldError) {
    var seen: Set<String> = []
    for name in members.names {
      guard seen.insert(name).inserted else {
        throw FieldError(name, expected: .absent, found: name)
      }
      if !known.contains(name), let value = members.value(named: name) {
        append(name, value)
      }
    }
  }

  /// Whether there is none.
  package var isEmpty: Bool { fields.isEmpty }

  mutating func append(_ name: String, _ value: JSONValue) { fields.append((name, value)) }

  func write(to writer: inout JSONWriter) {
    for field in fields { writer.member(field.name) { $0.raw(field.value) } }
  }

  package static func == (left: UnrecognisedFields, right: UnrecognisedFields) -> Bool {
    left.fields.elementsEqual(right.fields) {
      $0.name == $1.name && $0.value.source == $1.value.source
    }
  }
}
