/// Fills the fields of an event from a JSON object.
struct FieldReader: FieldVisitor {
  private(set) var members: JSONMembers

  init(_ members: JSONMembers) { self.members = members }

  mutating func field<Value: FieldValue>(
    _ name: StaticString, _ value: inout Value, _ limit: Limit
  ) throws(FieldError) {
    do throws(FieldError) {
      value = try Value.read(members.value(name), limit)
    } catch {
      throw error.inside("\(name)")
    }
  }
}

/// Writes the fields of an event as members of the object being written.
struct FieldWriter: FieldVisitor {
  var writer: JSONWriter

  mutating func field<Value: FieldValue>(
    _ name: StaticString, _ value: inout Value, _ limit: Limit
  ) throws(FieldError) {
    guard !value.isAbsent else { return }
    let current = value
    writer.member(name) { current.write(to: &$0) }
  }
}

/// Lists the names of the fields that an event has.
struct FieldNames: FieldVisitor {
  private(set) var names: Set<String> = []

  mutating func field<Value: FieldValue>(
    _ name: StaticString, _ value: inout Value, _ limit: Limit
  ) throws(FieldError) {
    names.insert("\(name)")
  }
}

/// Lists the fields of an event for the catalogue.
struct FieldLister: FieldVisitor {
  private(set) var fields: [FieldDeclaration] = []

  mutating func field<Value: FieldValue>(
    _ name: StaticString, _ value: inout Value, _ limit: Limit
  ) throws(FieldError) {
    fields.append(
      FieldDeclaration(
        name: "\(name)", expectation: Value.expectation(limit), isOptional: Value.isOptional,
        isPersonal: limit.isPersonal))
  }
}

/// What the catalogue says of one field.
package struct FieldDeclaration: Hashable, Sendable {
  /// The member of the JSON object.
  package var name: String
  /// What it holds.
  package var expectation: Expectation
  /// Whether it may be missing.
  package var isOptional: Bool
  /// Whether it tells about a person and may come sealed.
  package var isPersonal: Bool
}
