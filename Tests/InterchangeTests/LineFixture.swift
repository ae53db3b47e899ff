import Interchange
import TaskForce

/// Lines and readings as the tests need them.
enum LineFixture {
  /// Stands in for SHA-256: 16 bytes by FNV-1a from two starting points.
  static let digest: @Sendable ([UInt8]) -> [UInt8] = { bytes in
    [0xcbf2_9ce4_8422_2325, 0x1234_5678_9abc_def0].flatMap { (start: UInt64) in
      let hash = bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
      return (0..<8).map { UInt8(truncatingIfNeeded: hash >> UInt64(56 - 8 * $0)) }
    }
  }

  static func context(_ file: String = "feed.jsonl") -> ReadingContext {
    ReadingContext(file: file, desk: Body("NL"), digest: digest)
  }

  /// The lines of `bytes`, pushed in pieces of `size`.
  static func lines(_ bytes: [UInt8], inPiecesOf size: Int = 1 << 16) -> [LineSplitter.Line] {
    var splitter = LineSplitter()
    var lines: [LineSplitter.Line] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      splitter.push(bytes[start..<min(start + size, bytes.count)]) { lines.append($0) }
    }
    return lines + (splitter.finish().map { [$0] } ?? [])
  }

  static func lines(_ text: String) -> [LineSplitter.Line] { lines(Array(text.utf8)) }

  /// What the one line `text`, with its line break, says.
  static func read(_ text: String) -> Reading { read(Array(text.utf8) + [10]) }

  static func read(_ bytes: [UInt8]) -> Reading {
    guard let line = lines(bytes).first else {
      return .unreadable(
        Unreadable(file: "", line: 0, error: FieldError("", expected: .present), bytes: []))
    }
    return CloudEventsDecoder(context()).read(line)
  }

  /// A whole event in which members can be replaced, or left out with nil. Values are JSON.
  static func event(_ changes: [String: String?] = [:]) -> String {
    let members: [(String, String)] = [
      ("specversion", #""1.0""#), ("id", #""seal-17""#), ("source", #""S2""#),
      ("type", #""incident.opened""#), ("time", #""2026-03-14T02:15:00Z""#),
      ("data", #"{"title":"Seal differs from list","severity":"warning"}"#),
    ]
    let kept = members.compactMap { name, value -> (String, String)? in
      guard let change = changes[name] else { return (name, value) }
      return change.map { (name, $0) }
    }
    let added = changes.filter { change in !members.contains { $0.0 == change.key } }
      .compactMap { name, value in value.map { (name, $0) } }
      .sorted { $0.0 < $1.0 }
    return "{" + (kept + added).map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }
}

extension Reading {
  var known: Known? {
    if case .event(let known) = self { return known }
    return nil
  }

  var unreadable: Unreadable? {
    if case .unreadable(let unreadable) = self { return unreadable }
    return nil
  }
}
