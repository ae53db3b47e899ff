import Interchange
import TaskForce
import Testing

@Suite struct CloudEventsDecoderTests {
  @Test("the smallest event opens an incident of the desk")
  func smallest() throws {
    let envelope = try #require(LineFixture.read(LineFixture.event()).known).envelope
    #expect(envelope.stream == .newIncident(desk: Body("NL")))
    #expect(envelope.occurredAt == Instant(iso8601: "2026-03-14T02:15:00Z"))
    #expect(envelope.precision == .instant)
    #expect(envelope.source == SourceID("S2"))
    #expect(envelope.tlp == .amber)
    #expect(envelope.release == .everybody)
    #expect(envelope.basis == .fact)
    #expect(envelope.handling.isEmpty && envelope.evaluation == nil && !envelope.backfilled)
    let opened = try #require(envelope.payload as? IncidentOpened)
    #expect(opened.title == "Seal differs from list")
    #expect(opened.severity == .warning)
  }

  @Test("every extension attribute lands in the envelope")
  func extensions() throws {
    let id = "0190e2c4-7c1a-7b3e-8a55-3f2b6c9d1e0f"
    let line = LineFixture.event([
      "precision": #""month""#, "actor": #""NL-2""#, "body": #""BE""#,
      "correlation": "\"\(id)\"", "causation": "\"\(id)\"", "evaluation": #""B2""#,
      "handling": #""H0,H3""#, "handlingtext": #""ask first""#, "tlp": #""AMBER+STRICT""#,
      "release": #""BE, MAOC-N""#, "basis": #""assessment""#, "dataversion": "1",
      "subject": #""incident/BE-2026-000007""#, "datacontenttype": #""application/json""#,
    ])
    let envelope = try #require(LineFixture.read(line).known).envelope
    #expect(envelope.precision == .month)
    #expect(envelope.actor == Officer("NL-2"))
    #expect(envelope.body == Body("BE"))
    #expect(envelope.correlation == EventID(id) && envelope.causation == EventID(id))
    #expect(envelope.evaluation == Evaluation(.B, .two))
    #expect(envelope.handling == [.h0, .h3])
    #expect(envelope.handlingText == "ask first")
    #expect(envelope.tlp == .amberStrict)
    #expect(envelope.release == .bodies([Body("BE"), Body("MAOC-N")]))
    #expect(envelope.basis == .assessment)
    #expect(envelope.stream == .named(StreamName("incident/BE-2026-000007")))
  }

  @Test(
    "a release list of everybody, of somebody and of nobody",
    arguments: [
      (#""*""#, ReleaseList.everybody), ("null", .everybody),
      (#""FR""#, .bodies([Body("FR")])), (#""""#, .bodies([])),
    ])
  func release(json: String, expected: ReleaseList) throws {
    let known = try #require(LineFixture.read(LineFixture.event(["release": json])).known)
    #expect(known.envelope.release == expected)
  }

  @Test("a UUID is kept, another identity gives the same UUID each time and per source")
  func identity() throws {
    func id(_ changes: [String: String?]) throws -> EventID {
      try #require(LineFixture.read(LineFixture.event(changes)).known).envelope.id
    }
    let own = "0190e2c4-7c1a-7b3e-8a55-3f2b6c9d1e0f"
    #expect(try id(["id": "\"\(own.uppercased())\""]) == EventID(own))
    let derived = try id([:])
    #expect(try id(["data": #"{"title":"other","severity":"alarm"}"#]) == derived)
    #expect(try id(["source": #""S3""#]) != derived)
    #expect(try id(["id": #""seal-18""#]) != derived)
    #expect(derived.description.dropFirst(14).first == "8", "a UUID of version 8")
  }

  @Test("what an event of the log says of its place there is read over")
  func placeInTheLog() throws {
    let line = LineFixture.event([
      "position": "12", "revision": "3", "recordedat": #""2026-03-14T02:16:00Z""#,
    ])
    let known = try #require(LineFixture.read(line).known)
    #expect(known.becameKnownAt == Instant(iso8601: "2026-03-14T02:15:00Z"))
  }

  @Test(
    "it became known on the day of its report, else at the end of its period",
    arguments: [
      (#""month""#, #"{"summary":"a","reportedOn":"2026-05-02"}"#, "2026-05-02T23:59:59Z"),
      (#""month""#, #"{"summary":"a"}"#, "2026-02-28T23:59:59Z"),
      (#""year""#, #"{"summary":"a","reportedOn":"later"}"#, "2026-12-31T23:59:59Z"),
      (#""day""#, #"{"summary":"a"}"#, "2026-02-01T23:59:59Z"),
      (#""instant""#, #"{"summary":"a"}"#, "2026-02-01T00:00:00Z"),
    ])
  func becameKnown(precision: String, data: String, expected: String) throws {
    let line = LineFixture.event([
      "type": #""seizure.recorded""#, "time": #""2026-02-01T00:00:00Z""#,
      "precision": precision, "data": data,
    ])
    let known = try #require(LineFixture.read(line).known)
    #expect(known.becameKnownAt.iso8601 == expected)
  }

  @Test("members of the data that nobody knows yet are kept and written again")
  func unrecognised() throws {
    let data = #"{"title":"a","severity":"alarm","weather":{"wind": [1, 2.50]},"x":null}"#
    let known = try #require(LineFixture.read(LineFixture.event(["data": data])).known)
    #expect(!known.envelope.unrecognised.isEmpty)
    let written = CloudEventsEncoder.line(known.envelope)
    #expect(written.contains(#""weather":{"wind": [1, 2.50]},"x":null"#))
  }
}
