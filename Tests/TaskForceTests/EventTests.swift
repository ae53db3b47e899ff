import TestEvents
import Testing

@testable import TaskForce

@Suite struct EventTests {
  static let types: [String] = EventCatalogue.standard.all.map { $0.type.name }

  @Test("every type of the catalogue reads back what it wrote", arguments: types)
  func roundTrip(type: String) throws {
    let payloadType = try #require(EventCatalogue.standard.payloadType(type))
    for seed in 1...20 {
      let filled = Self.filled(payloadType, seed: UInt64(seed))
      let json = filled.json()
      let (read, unrecognised) = try EventCatalogue.standard.decode(
        type: type, version: payloadType.version, json: JSONValue(parsing: json.bytes))
      #expect(read.json().string == json.string)
      #expect(Self.areEqual(read, filled))
      #expect(unrecognised.isEmpty)
    }
  }

  private static func filled<Payload: EventPayload>(_ type: Payload.Type, seed: UInt64)
    -> any EventPayload
  {
    var payload = Payload()
    var filler = RandomFiller(random: SeededGenerator(seed: seed))
    try? payload.visitFields(&filler)
    return payload
  }

  private static func areEqual(_ left: any EventPayload, _ right: any EventPayload) -> Bool {
    func equals<Payload: EventPayload>(_ payload: Payload) -> Bool {
      (right as? Payload) == payload
    }
    return equals(left)
  }

  @Test("members that this version does not know are kept")
  func unrecognised() throws {
    let text = #"{"source":"S1","title":"t","silentAfter":60,"later":{"a":[1,2]}}"#
    let (payload, unrecognised) = try EventCatalogue.standard.decode(
      type: "source.registered", version: 1, json: JSONValue(parsing: Array(text.utf8)))
    #expect(payload.json(with: unrecognised).string == text)
  }

  @Test(
    "a field that cannot be read is named with what was expected",
    arguments: [
      (#"{"title":"x"}"#, "severity"), (#"{"title":7,"severity":"alarm"}"#, "title"),
      (#"{"title":"x","severity":"purple"}"#, "severity"),
      (#"{"title":"x","severity":"alarm","place":"antwerp!"}"#, "place"),
      (#"{"title":"x","severity":"alarm","kilograms":-1}"#, "kilograms"),
      (#"{"title":"x","severity":"alarm","kilograms":1e300}"#, "kilograms"),
      (#"{"title":"x","severity":"alarm","coldAt":"soon"}"#, "coldAt"),
      (#"{"title":"x","severity":"alarm","identifiers":["container:A",7]}"#, "identifiers[1]"),
      (#"{"title":"x","title":"y","severity":"alarm"}"#, "title"),
      (#"[]"#, ""),
    ])
  func fieldErrors(json: String, path: String) throws {
    let value = try JSONValue(parsing: Array(json.utf8))
    #expect {
      try EventCatalogue.standard.decode(type: "incident.opened", version: 1, json: value)
    } throws: { ($0 as? FieldError)?.path == path }
  }

  @Test(
    "every expectation reads back from its notation",
    arguments: [
      TaskForce.Expectation.text(maximum: 5), .wholeNumber(0...9), .number(-1.5...2), .instant,
      .date,
      .truthValue, .oneOf(["a", "b"]), .list(maximum: 3), .object, .present, .absent, .countryCode,
      .placeCode, .bodyCode, .sourceCode, .officerCode, .eventID, .evaluation, .handling,
      .reference,
      .subjectToken, .streamName, .json, .utf8, .lineLength(maximum: 9), .completeLine, .knownType,
      .version(maximum: 2), .columns(19), .sameContent,
    ])
  func expectations(expectation: TaskForce.Expectation) {
    #expect(TaskForce.Expectation(notation: expectation.notation) == expectation)
  }

  @Test("a sealed field keeps its form")
  func sealed() throws {
    let text = #"{"summary":"s","person":{"sealed":{"key":"k","nonce":"n","box":"b"}}}"#
    let (payload, _) = try EventCatalogue.standard.decode(
      type: "report.received", version: 1, json: JSONValue(parsing: Array(text.utf8)))
    #expect((payload as? ReportReceived)?.person == .sealed(key: "k", nonce: "n", box: "b"))
    #expect(payload.json().string == text)
  }
}

/// Fills fields with values that their limits allow.
private struct RandomFiller: FieldVisitor {
  var random: SeededGenerator

  mutating func field<Value: FieldValue>(
    _ name: StaticString, _ value: inout Value, _ limit: Limit
  ) throws(FieldError) {
    if Value.isOptional && random.next() % 3 == 0 { return }
    let text = Self.text(for: Value.expectation(limit), "\(name)", &random)
    let source = Value.self is any ListValue.Type ? "[\(text)]" : text
    do {
      value = try Value.read(try? JSONValue(parsing: Array(source.utf8)), limit)
    } catch  where Value.self is any ListValue.Type {
      // A list does not say what it holds: what are no identifiers are codes.
      value = try Value.read(try? JSONValue(parsing: Array(#"["NL"]"#.utf8)), limit)
    }
  }

  private static func text(
    for expectation: TaskForce.Expectation, _ name: String, _ random: inout SeededGenerator
  ) -> String {
    switch expectation {
    case .text(let maximum): "\"" + String(repeating: "ä", count: maximum / 4) + #"\n\"\u0007""#
    case .wholeNumber(let range): String(Int.random(in: range, using: &random))
    case .number(let range): String(Double.random(in: range, using: &random))
    case .oneOf(let words): "\"\(words[Int(random.next() % UInt64(words.count))])\""
    case .instant: "\"2026-03-14T02:31:04.25Z\""
    case .countryCode: "\"NL\""
    case .placeCode: "\"NLRTM\""
    case .bodyCode: "\"COM\""
    case .sourceCode: "\"S1\""
    case .officerCode: "\"NL-2\""
    case .reference: "\"NL-2026-000412\""
    case .eventID: "\"0190e2c4-7c1a-7b3e-8a55-3f2b6c9d1e0f\""
    case .subjectToken: "\"@S-0012\""
    case .workCode: "\"A-08\""
    case .dueDate: "\"2023-21\""
    case .alertCode: "\"source:S5\""
    case .list: "\"container:CSQU3054383\""
    case .truthValue: "true"
    default: "\"\(name)\""
    }
  }
}

private protocol ListValue {}
extension Array: ListValue {}
