import TaskForce

/// Puts hostile texts into every place of an event that takes any text, however deep it lies.
///
/// The places are found by trying, so that a field that is added later is filled too.
package struct HostileFields: FieldVisitor {
  /// Names of the fields in which a text was taken.
  package private(set) var filled: Set<String> = []
  private let texts: [String]
  private var next: Int

  /// The places take turns through `texts`, the first one beginning at `shift`.
  package init(_ texts: [String], shift: Int = 0) {
    self.texts = texts
    next = shift
  }

  package mutating func field<Value: FieldValue>(
    _ name: StaticString, _ value: inout Value, _ limit: Limit
  ) throws(FieldError) {
    let text = texts[next % texts.count]
    if let taken = Self.read(Self.quoted(HostileText.cut(text, toBytes: limit.bytes)), value, limit)
    {
      value = taken
      note(name)
      return
    }
    var writer = JSONWriter()
    value.write(to: &writer)
    guard let json = try? JSONValue(parsing: writer.bytes) else { return }
    for place in 0..<Self.count(json) { replaceText(place, name, &value, limit) }
  }

  /// The event with every text hostile.
  package mutating func fill(_ payload: any EventPayload) -> any EventPayload {
    func filled<Payload: EventPayload>(_ payload: Payload) -> any EventPayload {
      var copy = payload
      try? copy.visitFields(&self)
      return copy
    }
    return filled(payload)
  }

  private mutating func note(_ name: StaticString) {
    filled.insert("\(name)")
    next += 1
  }

  /// Replaces one text inside of an object or a list, if it may be any text.
  private mutating func replaceText<Value: FieldValue>(
    _ place: Int, _ name: StaticString, _ value: inout Value, _ limit: Limit
  ) {
    var writer = JSONWriter()
    value.write(to: &writer)
    guard let json = try? JSONValue(parsing: writer.bytes) else { return }
    for bytes in [limit.bytes, 200, 120, 60, 30, 12] {
      let text = Self.quoted(HostileText.cut(texts[next % texts.count], toBytes: bytes))
      var counter = 0
      let changed = Self.replacing(place, by: text, in: json, &counter)
      guard let taken = Self.read(changed, value, limit) else { continue }
      value = taken
      note(name)
      return
    }
  }

  private static func read<Value: FieldValue>(
    _ json: String, _ like: Value, _ limit: Limit
  ) -> Value? {
    try? Value.read(try? JSONValue(parsing: Array(json.utf8)), limit)
  }

  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.text(text)
    return writer.string
  }

  /// How many texts it holds.
  private static func count(_ json: JSONValue) -> Int {
    var counter = 0
    _ = replacing(.max, by: "", in: json, &counter)
    return counter
  }

  private static func replacing(
    _ place: Int, by text: String, in json: JSONValue, _ counter: inout Int
  ) -> String {
    if json.text != nil {
      defer { counter += 1 }
      return counter == place ? text : json.source
    }
    if let items = json.items {
      return "["
        + items.map { replacing(place, by: text, in: $0, &counter) }
        .joined(separator: ",") + "]"
    }
    guard let members = json.members else { return json.source }
    let inner = members.names.map { name in
      let value = members.value(named: name)
      return quoted(name) + ":"
        + (value.map { replacing(place, by: text, in: $0, &counter) } ?? "null")
    }
    return "{" + inner.joined(separator: ",") + "}"
  }
}
