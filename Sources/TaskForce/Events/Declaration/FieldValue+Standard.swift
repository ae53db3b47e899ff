extension String: FieldValue {
  package static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> String {
    guard let text = json?.text, text.utf8.count <= limit.bytes else {
      throw mismatch(json, limit)
    }
    return text
  }
  package func write(to writer: inout JSONWriter) { writer.text(self) }
  package static func expectation(_ limit: Limit) -> Expectation { .text(maximum: limit.bytes) }
}

extension Bool: FieldValue {
  package static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> Bool {
    guard let value = json?.truth else { throw mismatch(json, limit) }
    return value
  }
  package func write(to writer: inout JSONWriter) { writer.truth(self) }
  package static func expectation(_ limit: Limit) -> Expectation { .truthValue }
}

extension Int: FieldValue {
  package static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> Int {
    guard let value = json?.wholeNumber, limit.range.contains(Double(value)) else {
      throw mismatch(json, limit)
    }
    return value
  }
  package func write(to writer: inout JSONWriter) { writer.number(self) }
  package static func expectation(_ limit: Limit) -> Expectation {
    .wholeNumber(Int(limit.range.lowerBound)...Int(limit.range.upperBound))
  }
}

extension Double: FieldValue {
  package static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> Double {
    guard let value = json?.number, limit.range.contains(value) else {
      throw mismatch(json, limit)
    }
    return value
  }
  package func write(to writer: inout JSONWriter) { writer.number(self) }
  package static func expectation(_ limit: Limit) -> Expectation { .number(limit.range) }
}

extension Instant: FieldValue {
  package static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> Instant {
    guard let value = json?.withText({ Instant(iso8601: $0) }) ?? nil else {
      throw mismatch(json, limit)
    }
    return value
  }
  package func write(to writer: inout JSONWriter) { writer.text(iso8601) }
  package static func expectation(_ limit: Limit) -> Expectation { .instant }
}

extension EventID: FieldValue {
  package static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> EventID {
    guard let value = json?.withText({ EventID(utf8: $0) }) ?? nil else {
      throw mismatch(json, limit)
    }
    return value
  }
  package func write(to writer: inout JSONWriter) { writer.text(description) }
  package static func expectation(_ limit: Limit) -> Expectation { .eventID }
}

extension Optional: FieldValue where Wrapped: FieldValue {
  package static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> Wrapped? {
    guard let json, !json.isNull else { return nil }
    return try Wrapped.read(json, limit)
  }
  package func write(to writer: inout JSONWriter) {
    if let self { self.write(to: &writer) } else { writer.null() }
  }
  package var isAbsent: Bool { self == nil }
  package static func expectation(_ limit: Limit) -> Expectation { Wrapped.expectation(limit) }
  package static var isOptional: Bool { true }
}

extension Array: FieldValue where Element: FieldValue {
  package static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> [Element] {
    guard let json, !json.isNull else { return [] }
    guard let items = json.items, items.count <= limit.items else { throw mismatch(json, limit) }
    var result: [Element] = []
    result.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      do throws(FieldError) {
        result.append(try Element.read(item, limit))
      } catch {
        throw error.inside("[\(index)]")
      }
    }
    return result
  }
  package func write(to writer: inout JSONWriter) {
    writer.array { writer in
      for item in self { writer.item { item.write(to: &$0) } }
    }
  }
  package var isAbsent: Bool { isEmpty }
  package static func expectation(_ limit: Limit) -> Expectation { .list(maximum: limit.items) }
  package static var isOptional: Bool { true }
}
