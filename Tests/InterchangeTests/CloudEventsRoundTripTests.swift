import Interchange
import TaskForce
import TestEvents
import Testing

/// What is written is read back as it was, for every type of event.
@Suite struct CloudEventsRoundTripTests {
  static let types = EventCatalogue.standard.all.map { $0.type.name }

  static func payload(_ type: String, _ fields: inout RandomFields) throws -> any EventPayload {
    let payloadType = try #require(EventCatalogue.standard.payloadType(type))
    return try #require(fields.payload(payloadType) as (any EventPayload)?)
  }

  static func envelope(_ type: String, seed: UInt64) throws -> EventEnvelope {
    var fields = RandomFields(seed: seed)
    let payload = try payload(type, &fields)
    var random = fields.generator
    func some<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &random) }
    let id = EventID.version7(at: Instant(milliseconds: 1_770_000_000_000), random: (seed, seed))
    var envelope = EventEnvelope(
      id: id, occurredAt: Instant(milliseconds: 1_600_000_000_000 + Int64(seed) * 12_345),
      precision: some(Precision.allCases) ?? .day, source: SourceID("S2"), payload: payload)
    if type.hasPrefix("incident.") {
      envelope.stream =
        type == "incident.opened" && seed % 2 == 0
        ? .newIncident(desk: Body("NL")) : .named(StreamName("incident/NL-2026-000123"))
    }
    if type == "act.reverted" { envelope.stream = .named(StreamName("request/R-2026-0001")) }
    envelope.actor = some([nil, Officer("NL-2")]) ?? nil
    envelope.body = some([nil, Body("NL")]) ?? nil
    envelope.correlation = some([nil, id]) ?? nil
    envelope.causation = some([nil, EventID(high: 1, low: seed)]) ?? nil
    envelope.evaluation = some([nil, Evaluation(.X, .four), Evaluation(.A, .one)]) ?? nil
    envelope.handling = Handling(rawValue: UInt8(seed % 16))
    envelope.handlingText = some([nil, "ask \u{9b}first\u{202e}", ""]) ?? nil
    envelope.tlp = some(TLP.allCases) ?? .red
    envelope.release =
      some([.everybody, .bodies([]), .bodies([Body("FR"), Body("MAOC-N"), Body("COM")])])
      ?? .everybody
    envelope.basis = some(Basis.allCases) ?? .fact
    return envelope
  }

  static func expectSame(_ left: EventEnvelope, _ right: EventEnvelope) {
    #expect(left.id == right.id)
    #expect(left.stream == right.stream)
    #expect(left.occurredAt == right.occurredAt)
    #expect(left.precision == right.precision)
    #expect(left.source == right.source)
    #expect(left.actor == right.actor)
    #expect(left.body == right.body)
    #expect(left.correlation == right.correlation)
    #expect(left.causation == right.causation)
    #expect(left.evaluation == right.evaluation)
    #expect(left.handling == right.handling)
    #expect(left.handlingText.map { Array($0.utf8) } == right.handlingText.map { Array($0.utf8) })
    #expect(left.tlp == right.tlp)
    #expect(left.release == right.release)
    #expect(left.basis == right.basis)
    #expect(left.unrecognised == right.unrecognised)
    #expect(left.type == right.type)
    #expect(left.payload.json().string == right.payload.json().string)
    #expect(Array(left.payload.json().bytes) == Array(right.payload.json().bytes))
  }

  @Test("an envelope is read back as it was", arguments: types)
  func envelopes(type: String) throws {
    for seed in 0..<60 as Range<UInt64> {
      let envelope = try Self.envelope(type, seed: seed)
      let line = CloudEventsEncoder.line(envelope)
      let reading = LineFixture.read(line)
      let read = try #require(reading.known, "\(reading.unreadable?.error as Any) in \(line)")
      Self.expectSame(read.envelope, envelope)
      #expect(CloudEventsEncoder.line(read.envelope) == line)
    }
  }

  @Test("an event of the log names its stream and place, and is read back", arguments: types)
  func recorded(type: String) throws {
    var envelope = try Self.envelope(type, seed: 8)
    let stream = StreamName("incident/NL-2026-000123")
    let event = RecordedEvent(
      envelope, position: 41, stream: stream, revision: 2,
      recordedAt: Instant(milliseconds: 1_780_000_000_000))
    let line = CloudEventsEncoder.line(event)
    #expect(line.contains(#""position":41,"revision":2,"recordedat":"2026-05-28T20:26:40Z""#))
    envelope.stream = .named(stream)
    Self.expectSame(try #require(LineFixture.read(line).known).envelope, envelope)
  }

  @Test("hostile text stays what it was and does no harm in the file", arguments: HostileText.names)
  func hostileText(name: String) throws {
    let text = HostileText.text(name)
    var occurrences = 0
    for type in Self.types {
      var fields = RandomFields(seed: 1, text: text)
      var envelope = try Self.envelope(type, seed: 3)
      envelope.payload = try Self.payload(type, &fields)
      envelope.handlingText = HostileText.cut(text, toBytes: 200)
      let line = CloudEventsEncoder.line(envelope)
      let dangerous = line.unicodeScalars.filter(HostileText.isDangerous)
      #expect(dangerous.isEmpty, "\(type): \(Array(dangerous))")
      let read = try #require(LineFixture.read(line).known).envelope
      Self.expectSame(read, envelope)
      if envelope.payload.json().string.contains(where: { $0 == "a" || !$0.isASCII }) {
        occurrences += 1
      }
    }
    #expect(occurrences > 0)
  }
}
