import Interchange
import TaskForce
import Testing

/// The fictional feed, with times put in as the demo does.
@Suite struct ExerciseFeedTests {
  static let start = Instant(milliseconds: 1_780_000_000_000)

  /// The lines of the feed as whole CloudEvents.
  static func lines() throws -> [String] {
    try LineFixture.lines(DemoDataTests.bytes("exercise-feed/events.jsonl")).map { line in
      let members = try #require(try JSONValue(parsing: line.bytes).members)
      let offset = try #require(members.value(named: "offset")?.wholeNumber)
      let data = try #require(members.value(named: "data")?.members)
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("specversion", "1.0")
        writer.member("id", "exercise-\(line.number)")
        writer.member("time", start.advanced(seconds: offset).iso8601)
        for name in members.names where name != "offset" && name != "data" {
          if let value = members.value(named: name) { writer.member(name) { $0.raw(value) } }
        }
        writer.member("data") { writer in
          writer.object { writer in
            for name in data.names {
              guard let value = data.value(named: name) else { continue }
              if name == "coldIn", let seconds = value.wholeNumber {
                writer.member("coldAt", start.advanced(seconds: offset + seconds).iso8601)
              } else {
                writer.member(name) { $0.raw(value) }
              }
            }
          }
        }
      }
      return writer.string
    }
  }

  static func envelopes() throws -> [EventEnvelope] {
    try lines().map { line in
      let reading = LineFixture.read(line)
      return try #require(reading.known, "\(reading.unreadable?.error as Any) in \(line)").envelope
    }
  }

  @Test("every line is an event that this version knows whole")
  func readable() throws {
    let envelopes = try Self.envelopes()
    #expect(envelopes.count > 20)
    #expect(envelopes.allSatisfy { $0.unrecognised.isEmpty })
    let times = envelopes.map(\.occurredAt)
    #expect(times == times.sorted(), "offsets go forward")
  }

  @Test("whatever an officer reads is marked as an exercise")
  func marked() throws {
    for envelope in try Self.envelopes() {
      switch envelope.payload {
      case let opened as IncidentOpened: #expect(opened.title.hasSuffix("(FICTIONAL)"))
      case let report as ReportReceived:
        #expect(report.circumstances.summary.hasSuffix("(FICTIONAL)"))
        #expect(report.person == nil && report.subject == nil)
      case let seizure as SeizureRecorded:
        #expect(seizure.circumstances.summary.hasSuffix("(FICTIONAL)"))
      default: #expect(envelope.type.area == "source")
      }
    }
  }

  @Test("there are incidents of all four grades in all six countries, some of which go cold")
  func variety() throws {
    let incidents = try Self.envelopes().filter { $0.payload is IncidentOpened }
    let opened = incidents.compactMap { $0.payload as? IncidentOpened }
    #expect(Set(opened.map(\.severity)) == Set(Severity.allCases))
    let countries = opened.compactMap { $0.matter.place.map { String($0.code.prefix(2)) } }
    #expect(Set(countries).isSuperset(of: ["BE", "DE", "ES", "FR", "IT", "NL"]))
    #expect(opened.count { $0.matter.coldAt != nil } > 4)
  }

  @Test("containers have a valid check digit, places are in the gazetteer")
  func identifiersAndPlaces() throws {
    var containers = 0
    for envelope in try Self.envelopes() {
      var identifiers: [Identifier] = []
      var place: PlaceID?
      if let opened = envelope.payload as? IncidentOpened {
        identifiers = opened.matter.identifiers
        place = opened.matter.place
      } else if let report = envelope.payload as? ReportReceived {
        identifiers = report.identifiers
        place = report.circumstances.place
      } else if let seizure = envelope.payload as? SeizureRecorded {
        place = seizure.circumstances.place
      }
      for identifier in identifiers where identifier.kind == "container" {
        #expect(identifier.verdict == .passes, "\(identifier)")
        containers += 1
      }
      if let place { #expect(Gazetteer.standard.place(place) != nil, "\(place)") }
    }
    #expect(containers > 4)
  }

  @Test("every report speaks of a box for which an incident was opened before")
  func reportsJoin() throws {
    var open: Set<Identifier> = []
    var reports = 0
    for envelope in try Self.envelopes() {
      if let opened = envelope.payload as? IncidentOpened {
        open.formUnion(opened.matter.identifiers)
      } else if let report = envelope.payload as? ReportReceived {
        #expect(!open.isDisjoint(with: report.identifiers))
        reports += 1
      }
    }
    #expect(reports > 0)
  }
}
