import Canvas
import EventStore
import Foundation
import Interchange
import SituationRoom
import TaskForce

/// Medians of seven runs of what the budgets of speed are about, on this machine, in one run.
@main
struct Benchmarks {
  static func main() throws {
    let count = 10_000
    let lines = (0..<count).map { Self.line($0) }
    let decoder = CloudEventsDecoder(
      ReadingContext(file: "bench", desk: Body("NL")) { Array($0.prefix(16)) })
    var splitter = LineSplitter()
    var splitted: [LineSplitter.Line] = []
    splitter.push(Array((lines.joined(separator: "\n") + "\n").utf8)[...]) { splitted.append($0) }
    report("decode an event", per: count) { for line in splitted { _ = decoder.read(line) } }
    let events = Self.events(decoder, splitted)
    var situation = Situation()
    report("fold an event", per: count) {
      situation = Situation()
      for event in events { situation.apply(event) }
    }
    let part = CommandLine.arguments.dropFirst().first
    if part == nil || part == "store" { try store(events) }
    if part == nil || part == "frames" { frames() }
    if part == nil || part == "queue" { queue(of: count) }
    if part == nil || part == "time" { try TimeTravel.run() }
  }

  private static func frames() {
    var model = FictionalRoom.model(FictionalRoom.situation())
    let now = FictionalRoom.moment
    // As in the room: what may be seen is computed when something happens, not for a picture.
    _ = model.update(.ticked, at: now)
    var frame = RoomView.draw(model, at: now)
    if ProcessInfo.processInfo.environment["SHOW"] != nil { print(frame.rows.joined(separator: "\n")) }
    for key in "01234567" {
      if key != "0", let scalar = key.unicodeScalars.first {
        _ = model.update(.key(.character(scalar)), at: now)
      }
      frame = RoomView.draw(model, at: now)
      report("draw a frame of 200×60, \(model.room.current)", per: 1) { frame = RoomView.draw(model, at: now) }
      if key == "0" {
        report("look anew, and draw", per: 1) {
          _ = model.update(.eventsArrived([]), at: now)
          frame = RoomView.draw(model, at: now)
        }
      }
    }
    let other = RoomView.draw(model, at: now.advanced(seconds: 1))
    report("compare two frames", per: 1) { _ = CanvasDiff.runs(from: frame, to: other) }
    report("compare equal frames", per: 1) { _ = CanvasDiff.runs(from: frame, to: frame) }
  }

  /// Keys on a queue of `count` open incidents, each with the frame that follows.
  private static func queue(of count: Int) {
    var situation = Situation()
    for index in 0..<count { situation.apply(Self.incident(index)) }
    let setup = RoomSetup(desk: DeskIdentity(body: Body("NL"), officer: Officer("NL-1")))
    var model = Model(
      setup: setup, situation: situation, screens: RoomScreens.all,
      size: Size(width: 200, height: 60))
    let now = Instant(milliseconds: 1_780_000_000_000)
    func type(_ text: String) {
      for scalar in text.unicodeScalars {
        _ = model.update(.key(scalar == "⏎" ? KeyPress(.enter) : .character(scalar)), at: now)
      }
    }
    func press(_ text: String) {
      type(text)
      _ = RoomView.draw(model, at: now)
    }
    press("6")
    report("move in \(count) incidents, and draw", per: 1) { press("j") }
    report("mark one, and draw", per: 1) { press(" ") }
    report("mark all, and draw", per: 1) { press("*") }
    type("f")
    _ = model.update(.key(.control("u")), at: now)
    type("sev>=alarm bananas")
    report("two keys in a filter, and draw", per: 1) {
      _ = model.update(.key(KeyPress(.backspace)), at: now)
      press("s")
    }
    type("⏎")
    report("apply a filter, and draw", per: 1) {
      type("f")
      press("⏎")
    }
    report("sort by place, and draw", per: 1) { press("Sl") }
  }

  private static func incident(_ index: Int) -> RecordedEvent {
    let reference = IncidentReference(desk: Body("NL"), year: 2026, counter: index + 1)
    var opened = IncidentOpened()
    opened.title = "\(index) kg among bananas"
    opened.severity = Severity.allCases[index % 4]
    opened.matter.place = PlaceID(["BEANR", "NLRTM", "FRLEH"][index % 3])
    let at = Instant(milliseconds: 1_779_000_000_000 + Int64(index) * 60_000)
    let envelope = EventEnvelope(
      id: EventID(high: 0, low: UInt64(index + 1)), stream: .named(StreamName(reference)),
      occurredAt: at, source: SourceID("S1"), payload: opened)
    return RecordedEvent(
      envelope, position: Int64(index + 1), stream: StreamName(reference), revision: 1,
      recordedAt: at)
  }

  private static func store(_ events: [RecordedEvent]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let clock = Clock { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    let path = StoreFolder(folder.path(percentEncoded: false))
    try EventStore.create(path, createdAt: clock.now())
    let store = try EventStore(opening: path, .readWrite, clock: clock)
    let batches = stride(from: 0, to: events.count, by: 500).map {
      events[$0..<min($0 + 500, events.count)].map { StreamAppend($0.envelope) }
    }
    let start = ContinuousClock.now
    for batch in batches { _ = try store.append(batch) }
    tell("append an event in groups of 500", (ContinuousClock.now - start) / events.count)
    report("read and fold the log, per event", per: events.count) {
      _ = try? store.situation(asOf: nil)
    }
    report("verify, per event", per: events.count) { _ = try? store.verify() }
    report("search, first page", per: 1) {
      _ = try? store.events(before: nil, limit: 50, matching: "bananas")
    }
  }

  private static func events(
    _ decoder: CloudEventsDecoder, _ lines: [LineSplitter.Line]
  ) -> [RecordedEvent] {
    lines.enumerated().compactMap { index, line in
      guard case .event(let known) = decoder.read(line) else { return nil }
      let stream = StreamName(kind: "seizure", "\(index)")
      var envelope = known.envelope
      envelope.stream = .named(stream)
      return RecordedEvent(
        envelope, position: Int64(index + 1), stream: stream, revision: 1,
        recordedAt: known.envelope.occurredAt)
    }
  }

  private static func line(_ index: Int) -> String {
    let places = ["BEANR", "NLRTM", "FRLEH", "ESALG", "DEHAM", "ITGIT"]
    let time = Instant(milliseconds: 1_700_000_000_000 + Int64(index) * 600_000)
    return """
      {"specversion":"1.0","id":"bench-\(index)","source":"S1","type":"seizure.recorded",\
      "time":"\(time)","tlp":"GREEN","data":{"place":"\(places[index % 6])","country":"BE",\
      "substance":"cocaine","kilograms":\(index % 900),"origin":"EC","mode":"container",\
      "summary":"\(index % 900) kg among bananas"}}
      """
  }

  private static func report(_ name: String, per count: Int, _ body: () -> Void) {
    body()
    let times = (0..<(count > 1 ? 7 : Int(ProcessInfo.processInfo.environment["RUNS"] ?? "") ?? 7)).map { _ in
      let start = ContinuousClock.now
      body()
      return ContinuousClock.now - start
    }.sorted()
    tell(name, times[times.count / 2] / count)
  }

  static func tell(_ name: String, _ time: Duration) {
    let nanoseconds =
      Double(time.components.attoseconds) / 1e9 + Double(time.components.seconds) * 1e9
    print(
      name.padding(toLength: 40, withPad: " ", startingAt: 0),
      String(format: "%10.2f µs", nanoseconds / 1000))
  }
}
