import Foundation
import Interchange
import TaskForce
import Testing

/// The data that the program ships with can be read, all of it.
@Suite struct DemoDataTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Demo")

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }

  static func chronicle() throws -> [Reading] {
    var reader = CSVReader()
    let records = try LineFixture.lines(bytes("public-record/events.csv"))
      .compactMap { reader.take($0) }
    #expect(reader.finish() == nil)
    #expect(PublicRecord.isHeader(try #require(records.first).fields))
    let record = PublicRecord(LineFixture.context("events.csv"))
    return records.dropFirst().map { record.read($0) }
  }

  @Test("the chronicle gives 324 events, each with its own identity, and loses no row")
  func chronicleIsWhole() throws {
    let readings = try Self.chronicle()
    for reading in readings { #expect(reading.unreadable == nil) }
    let known = readings.compactMap(\.known)
    #expect(known.count == 324)
    #expect(Set(known.map(\.envelope.id)).count == 324)
  }

  @Test("the chronicle becomes known in order, and nothing before it happened")
  func chronicleInOrder() throws {
    let sorted = BackfillOrder.sorted(try Self.chronicle().compactMap(\.known))
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.becameKnownAt <= $1.becameKnownAt })
    for known in sorted {
      #expect(known.becameKnownAt >= known.envelope.occurredAt, "\(known.envelope.payload.json())")
    }
  }

  @Test("every event of the chronicle goes out and comes back")
  func chronicleRoundTrip() throws {
    for known in try Self.chronicle().compactMap(\.known) {
      let line = CloudEventsEncoder.line(known.envelope)
      let read = try #require(LineFixture.read(line).known)
      CloudEventsRoundTripTests.expectSame(read.envelope, known.envelope)
      #expect(read.becameKnownAt == known.becameKnownAt)
    }
  }

  @Test("the yearly counts of lots are those of the HARC team")
  func statistics() throws {
    let decoder = CloudEventsDecoder(LineFixture.context("statistics.jsonl"))
    let readings = try LineFixture.lines(Self.bytes("public-record/statistics.jsonl"))
      .map { decoder.read($0) }
    let counts = try readings.map { reading in
      let known = try #require(reading.known)
      let statistic = try #require(known.envelope.payload as? StatisticPublished)
      #expect(statistic.unit == "lots")
      #expect(known.envelope.precision == .year && known.envelope.tlp == .clear)
      #expect(known.envelope.source == SourceID("public-record"))
      let place = statistic.circumstances.place?.code ?? ""
      return "\(place) \(known.envelope.occurredAt.date.year) \(statistic.count ?? 0)"
    }
    #expect(
      counts == ["NLRTM 2024 174", "NLRTM 2025 148", "NLVLI 2024 15", "NLVLI 2025 24"])
  }
}
