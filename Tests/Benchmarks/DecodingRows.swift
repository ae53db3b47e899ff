import Foundation
import Interchange
import TaskForce

/// Reading lines, beside `JSONDecoder` on the same lines, and folding what was read.
enum DecodingRows {
  static func measure(_ lines: [UInt8], into report: inout Report) throws {
    let decoder = CloudEventsDecoder(
      ReadingContext(file: "bench", desk: Body("NL")) { Array($0.prefix(16)) })
    var splitter = LineSplitter()
    var split: [LineSplitter.Line] = []
    splitter.push(lines[...]) { split.append($0) }
    for line in split {
      if case .unreadable(let unreadable) = decoder.read(line) {
        throw BenchmarkFailure("\(unreadable.error)")
      }
    }
    let own = Timing.median(per: split.count) { for line in split { _ = decoder.read(line) } }
    report.add(Measurement("decode and check a line", "µs", own))
    let datas = lines.split(separator: 0x0a).map { Data($0) }
    let json = JSONDecoder()
    json.dateDecodingStrategy = .iso8601
    for data in datas { _ = try json.decode(FullLine.self, from: data) }
    let foreign = Timing.median(of: 3, per: datas.count) {
      for data in datas { _ = try? json.decode(FullLine.self, from: data) }
    }
    report.add(
      Measurement(
        "JSONDecoder on the same lines, to the same values", "times", foreign / own,
        budget: "≥ 5 times",
        limit: 5, isFloor: true))
    let events = split.enumerated().compactMap { index, line -> RecordedEvent? in
      guard case .event(let known) = decoder.read(line),
        case .named(let stream) = known.envelope.stream
      else { return nil }
      return RecordedEvent(
        known.envelope, position: Int64(index + 1), stream: stream, revision: index + 1,
        recordedAt: known.envelope.occurredAt)
    }
    let apply = Timing.median(per: max(1, events.count)) {
      var situation = Situation()
      for event in events { situation.apply(event) }
    }
    report.add(Measurement("apply an event", "µs", apply))
  }
}
