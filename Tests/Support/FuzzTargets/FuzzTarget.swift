import Canvas
import Interchange
import Settings
import TaskForce
import Terminal

/// A place where bytes from outside come in, with what must hold for all of them.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// Text to cells, to pictures and to plain output.
  case text
  /// What a terminal sends, to keys.
  case keys
  /// Lines, to events.
  case events
  /// Files that people write, and what they type: themes, configuration, views, filters.
  case settings

  /// Reads `bytes`. Traps where a promise does not hold, which is how a fuzzer finds it.
  package func read(_ bytes: [UInt8]) {
    switch self {
    case .text: Self.readText(bytes)
    case .keys: Self.readKeys(bytes)
    case .events: Self.readEvents(bytes)
    case .settings: Self.readSettings(bytes)
    }
  }

  private static func readText(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let column = Int(bytes.first ?? 0) % 44 - 2
    var canvas = Canvas(size: Size(width: 40, height: 3))
    canvas.put(text, column: column, row: 1)
    for row in canvas.rows {
      precondition(row.columns == 40, "a row is \(row.columns) wide")
      precondition(!row.unicodeScalars.contains(where: steers), "a cell steers the terminal")
    }
    let plain = Sanitiser.plain(text)
    precondition(!plain.unicodeScalars.contains(where: steers), "plain text steers the terminal")
    precondition(Sanitiser.plain(plain) == plain, "plain text is not plain")
    precondition(plain.columns == text.columns, "plain text has another width")
    for width in [1, 7, 40] {
      for line in text.wrapped(to: width) { precondition(line.columns <= width, "too wide") }
    }
    let caption = PictureCaption(title: text, description: text, language: "en")
    let picture = canvas.svg(Theme(name: "fuzz", styles: [:]), caption)
    precondition(
      !picture.unicodeScalars.contains { $0 != "\n" && steers($0) }, "a picture holds a control")
  }

  /// What no output may hold.
  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x61c, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069: true
    default: false
    }
  }

  private static func readKeys(_ bytes: [UInt8]) {
    func keys(inPiecesOf size: Int) -> [TerminalInput] {
      var keys: [TerminalInput] = []
      var decoder = KeyDecoder()
      for start in stride(from: 0, to: bytes.count, by: size) {
        decoder.feed(bytes[start..<min(start + size, bytes.count)]) { keys.append($0) }
      }
      decoder.flush { keys.append($0) }
      // Whatever came, the next key is read.
      decoder.flush { _ in }
      return keys
    }
    let whole = keys(inPiecesOf: max(1, bytes.count))
    precondition(whole == keys(inPiecesOf: 1), "pieces change what is read")
  }

  private static let decoder = CloudEventsDecoder(
    ReadingContext(file: "fuzz", desk: Body("NL")) { bytes in
      Array((bytes + [UInt8](repeating: 7, count: 16)).prefix(16))
    })

  private static func readEvents(_ bytes: [UInt8]) {
    var splitter = LineSplitter()
    splitter.push(bytes[...]) { check($0) }
    if let last = splitter.finish() { check(last) }
  }

  private static func check(_ line: LineSplitter.Line) {
    guard case .event(let known) = decoder.read(line) else { return }
    let written = CloudEventsEncoder.line(known.envelope)
    precondition(!written.unicodeScalars.contains(where: steers), "a line holds a control")
    var splitter = LineSplitter()
    var again: Reading?
    splitter.push((Array(written.utf8) + [10])[...]) { again = decoder.read($0) }
    guard case .event(let read) = again else { preconditionFailure("not read back: \(written)") }
    precondition(CloudEventsEncoder.line(read.envelope) == written, "changed: \(written)")
    var situation = Situation()
    let stream = StreamName("fuzz/1")
    for position in [Int64(1), 2] {
      situation.apply(
        RecordedEvent(
          read.envelope, position: position, stream: stream, revision: Int(position),
          recordedAt: read.envelope.occurredAt))
    }
  }

  private static func readSettings(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let theme = try? ThemeFile.theme("fuzz", text: { $0 == "fuzz" ? text : nil }) {
      _ = Canvas(size: Size(width: 3, height: 1)).ansi(theme)
    }
    _ = try? Configuration(toml: text, name: "fuzz")
    _ = try? ViewsFile(toml: text, name: "fuzz")
    let context = FilterContext(
      desk: Body("NL"), officer: Officer("NL-2"), shiftStart: nil, now: Instant(milliseconds: 0))
    _ = try? IncidentFilter(text, in: context)
    _ = Instant(iso8601: text)
    _ = KeyPress(notation: text)
  }
}
