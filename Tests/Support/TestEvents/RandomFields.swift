import TaskForce

/// Fills the fields of any event with values that its declaration allows.
package struct RandomFields: FieldVisitor {
  /// Goes on where the fields ended.
  package private(set) var generator: SeededGenerator
  /// Stands in every text, as much of it as fits, if given.
  let text: String?

  /// Values of this seed; `text` stands in every text, as much of it as fits.
  package init(seed: UInt64, text: String? = nil) {
    generator = SeededGenerator(seed: seed)
    self.text = text
  }

  package mutating func field<Value: FieldValue>(
    _ name: StaticString, _ value: inout Value, _ limit: Limit
  ) throws(FieldError) {
    if Value.isOptional, text == nil, Bool.random(using: &generator) { return }
    let expectation = Value.expectation(limit)
    if case .list = expectation {
      // A list does not say what it holds: "NL" is neither identifier nor place.
      let lists = [#"["NL","FR"]"#, #"["BEANR","NLVLI"]"#]
      if let codes = lists.lazy.compactMap({ Self.read($0, as: Value.self, limit) }).first {
        value = codes
        return
      }
    }
    let json = json(for: expectation)
    value = try Value.read(try? JSONValue(parsing: Array(json.utf8)), limit)
  }

  private static func read<Value: FieldValue>(
    _ text: String, as type: Value.Type, _ limit: Limit
  ) -> Value? {
    try? Value.read(try? JSONValue(parsing: Array(text.utf8)), limit)
  }

  /// An event of the type, filled.
  package mutating func payload<Payload: EventPayload>(_ type: Payload.Type) -> Payload? {
    var payload = Payload()
    do throws(FieldError) {
      try payload.visitFields(&self)
    } catch {
      return nil
    }
    return payload
  }

  private mutating func json(for expectation: Expectation) -> String {
    switch expectation {
    case .text(let maximum): return quoted(words(upTo: maximum))
    case .wholeNumber(let range): return String(Int.random(in: range, using: &generator))
    case .number(let range):
      return Bool.random(using: &generator)
        ? String(Double.random(in: range, using: &generator)) : "0.1"
    case .instant:
      let milliseconds = Int64.random(in: -2_000_000_000_000...4_000_000_000_000, using: &generator)
      return quoted(Instant(milliseconds: milliseconds).iso8601)
    case .truthValue: return String(Bool.random(using: &generator))
    case .oneOf(let words): return quoted(words.randomElement(using: &generator) ?? "")
    case .list: return #"["container:CSQU3054383","vessel:9074729"]"#
    case .countryCode: return quoted("EC")
    case .placeCode: return quoted(Bool.random(using: &generator) ? "BEANR" : "kapitan-andreevo")
    case .bodyCode: return quoted("MAOC-N")
    case .sourceCode: return quoted("S2")
    case .officerCode: return quoted("NL-2")
    case .workCode: return quoted("R-2026-0071")
    case .dueDate:
      return quoted(
        ["2026-04-23", "2026-04", "2023-21", "2026"].randomElement(using: &generator) ?? "")
    case .alertCode: return quoted("source:S5")
    case .eventID: return quoted("0190e2c4-7c1a-7b3e-8a55-3f2b6c9d1e0f")
    case .evaluation: return quoted("B2")
    case .reference: return quoted("NL-2026-000123")
    case .subjectToken: return quoted("@S-0012")
    case .streamName: return quoted("incident/NL-2026-000123")
    case .date: return quoted("2022-10-07")
    case .object, .present, .absent, .handling, .json, .utf8, .lineLength, .completeLine,
      .knownType, .version, .columns, .sameContent, .fileName, .slug, .unused, .keyName, .onScreen,
      .twoRows, .later, .subject:
      return "null"
    }
  }

  private mutating func words(upTo bytes: Int) -> String {
    if let text { return HostileText.cut(text, toBytes: bytes) }
    var result = ""
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      let next = HostileText.corpus.randomElement(using: &generator)?.text ?? ""
      if result.utf8.count + next.utf8.count <= bytes { result += next }
    }
    return result
  }

  private func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.text(text)
    return writer.string
  }
}

extension RandomFields {
  /// An event of whichever type, filled.
  package mutating func any(_ type: any EventPayload.Type) -> (any EventPayload)? {
    func filled<Payload: EventPayload>(_ type: Payload.Type) -> (any EventPayload)? {
      payload(type)
    }
    return filled(type)
  }
}
