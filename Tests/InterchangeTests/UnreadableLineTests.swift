import Interchange
import TaskForce
import TestEvents
import Testing

/// Each mistake is told with its field, what was expected and what stood there.
@Suite struct UnreadableLineTests {
  typealias Mistake = (changes: [String: String?], path: String, expected: TaskForce.Expectation)

  static let severities = TaskForce.Expectation.oneOf(["emergency", "alarm", "warning", "caution"])

  private static let reversion =
    #"{"event":"01890000-0000-7000-8000-000000000001","of":"request.assigned","position":7}"#

  static let mistakes: [Mistake] = [
    (["specversion": nil], "specversion", .text(maximum: 400)),
    (["specversion": #""0.3""#], "specversion", .oneOf(["1.0"])),
    (["specversion": "1.0"], "specversion", .text(maximum: 400)),
    (["id": nil], "id", .text(maximum: 400)),
    (["id": #""""#], "id", .present),
    (["id": "17"], "id", .text(maximum: 400)),
    (["source": nil], "source", .sourceCode),
    (["source": #""two words""#], "source", .sourceCode),
    (["time": nil], "time", .instant),
    (["time": #""yesterday""#], "time", .instant),
    (["time": #""2026-02-30T00:00:00Z""#], "time", .instant),
    (["time": #""2026-03-14T02:15:00""#], "time", .instant),
    (["type": nil], "type", .text(maximum: 400)),
    (["type": #""incident.exploded""#], "type", .knownType),
    (["data": nil], "data", .present),
    (["data": "null"], "data", .present),
    (["data": #""text""#], "data", .object),
    (["data": "[]"], "data", .object),
    (["data": #"{"severity":"alarm"}"#], "data.title", .text(maximum: 200)),
    (["data": #"{"title":"a"}"#], "data.severity", severities),
    (["data": #"{"title":"a","severity":"worst"}"#], "data.severity", severities),
    (["data": #"{"title":7,"severity":"alarm"}"#], "data.title", .text(maximum: 200)),
    (
      ["data": #"{"title":"a","severity":"alarm","kilograms":"many"}"#], "data.kilograms",
      .number(0...1e7)
    ),
    (
      ["data": #"{"title":"a","severity":"alarm","kilograms":-1}"#], "data.kilograms",
      .number(0...1e7)
    ),
    (
      ["data": #"{"title":"a","severity":"alarm","identifiers":["vessel:9074729","box 7"]}"#],
      "data.identifiers[1]", Identifier.expectation
    ),
    (["data": #"{"title":"a","title":"b","severity":"alarm"}"#], "data.title", .absent),
    (["precision": #""week""#], "precision", .oneOf(["instant", "day", "month", "year"])),
    (["actor": #""Jan Jansen""#], "actor", .officerCode),
    (["body": #""N""#], "body", .bodyCode),
    (["correlation": #""17""#], "correlation", .eventID),
    (["causation": "true"], "causation", .eventID),
    (["evaluation": #""F6""#], "evaluation", .evaluation),
    (["handling": #""H0 H9""#], "handling", .handling),
    (["tlp": #""WHITE""#], "tlp", .oneOf(["CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"])),
    (["release": #""BE;FR""#], "release", .bodyCode),
    (["release": #"",""#], "release", .bodyCode),
    (["basis": #""rumour""#], "basis", .oneOf(["fact", "assessment"])),
    (["dataversion": "2"], "dataversion", .version(maximum: 1)),
    (["dataversion": "0"], "dataversion", .version(maximum: 1)),
    (["subject": #""no slash""#], "subject", .streamName),
    (["subject": #""incident/17""#], "subject", .reference),
    (["subject": #""report/NL-2026-000001""#], "subject", .reference),
    (["datacontenttype": #""text/xml""#], "datacontenttype", .oneOf(["application/json"])),
    (["data_base64": #""AA==""#], "data_base64", .absent),
    (["colour": #""red""#], "colour", .absent),
    (
      ["type": #""incident.noted""#, "data": #"{"text":"a"}"#], "subject", .streamName
    ),
    (["type": #""act.reverted""#, "data": Self.reversion], "subject", .streamName),
    (
      ["type": #""act.reverted""#, "data": Self.reversion, "subject": #""exchange/CO""#],
      "subject", .streamName
    ),
  ]

  @Test("a wrong field is named with its full path", arguments: mistakes.indices)
  func fields(index: Int) throws {
    let mistake = Self.mistakes[index]
    let line = LineFixture.event(mistake.changes)
    let unreadable = try #require(LineFixture.read(line).unreadable, "\(line)")
    #expect(unreadable.error.path == mistake.path)
    #expect(unreadable.error.expected == mistake.expected)
    #expect(unreadable.file == "feed.jsonl" && unreadable.line == 1)
    #expect(unreadable.bytes == Array(line.utf8), "nothing is lost")
  }

  @Test("what stood there is told, shortened")
  func found() throws {
    let data = #"{"title":"a","severity":"\#(String(repeating: "x", count: 300))"}"#
    let error = try #require(LineFixture.read(LineFixture.event(["data": data])).unreadable).error
    #expect(error.found.hasPrefix(#""xxx"#))
    #expect(error.found.count == 80)
  }

  @Test("a member that stands there twice is refused")
  func twice() throws {
    let line = LineFixture.event().dropLast() + #","source":"S3"}"#
    let error = try #require(LineFixture.read(String(line)).unreadable).error
    #expect(error.path == "source" && error.expected == .absent)
  }

  @Test(
    "what is no JSON object is refused",
    arguments: ["", " ", "{", "[]", "17", "null", "{}{}", "{'a':1}", "{\"a\":1,}", "garbage"])
  func notAnObject(text: String) throws {
    let error = try #require(LineFixture.read(text).unreadable).error
    #expect(error.path.isEmpty && error.expected == .json)
  }

  @Test("a last line that was cut off anywhere is told as such")
  func cutOff() throws {
    let line = Array(LineFixture.event().utf8)
    for length in 1..<line.count {
      let error = try #require(LineFixture.read(Array(line.prefix(length))).unreadable).error
      #expect(error.expected == .completeLine, "cut after \(length) bytes")
    }
  }

  @Test("a last line that is whole but for its line break is an event")
  func wholeLastLine() {
    #expect(LineFixture.read(Array(LineFixture.event().utf8)).known != nil)
  }

  @Test(
    "invalid UTF-8 is shown where it stands",
    arguments: [
      [0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xe2, 0x94], [0xf4, 0x90, 0x80, 0x80], [0x80],
    ] as [[UInt8]])
  func invalidUTF8(bad: [UInt8]) throws {
    let title = Array((String(repeating: "long ", count: 20) + "héron ").utf8)
    let bytes = Array(#"{"title":""#.utf8) + title + bad + Array(#" end"}"#.utf8) + [10]
    let unreadable = try #require(LineFixture.read(bytes).unreadable)
    #expect(unreadable.error.expected == .utf8)
    #expect(unreadable.error.found.contains("héron \u{fffd}"))
    #expect(unreadable.bytes == bytes.dropLast())
  }

  @Test("a line that is too long is refused by its length, and what follows is read")
  func tooLong() throws {
    let long = [UInt8](repeating: 120, count: 10_000_000)
    let bytes = long + [10] + Array(LineFixture.event().utf8) + [10]
    let readings = LineFixture.lines(bytes).map {
      CloudEventsDecoder(LineFixture.context()).read($0)
    }
    let unreadable = try #require(readings.first?.unreadable)
    #expect(unreadable.error.expected == .lineLength(maximum: LineSplitter.longest))
    #expect(unreadable.error.found == "10000000")
    #expect(unreadable.bytes.count == LineSplitter.kept)
    #expect(readings.last?.known != nil)
  }

  @Test("nesting that would exhaust the stack is refused", arguments: ["[", "{\"a\":"])
  func nesting(opening: String) throws {
    let deep = #"{"data":"# + String(repeating: opening, count: 100_000)
    #expect(try #require(LineFixture.read(deep).unreadable).error.expected == .json)
  }

  @Test("garbage of any kind is refused without harm")
  func garbage() {
    var generator = SeededGenerator(seed: 4)
    let whole = Array(LineFixture.event(["body": #""NL""#]).utf8)
    for _ in 0..<3000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[index] = UInt8.random(in: 0...255, using: &generator)
      }
      bytes.removeAll { $0 == 10 }
      let reading = LineFixture.read(bytes + [10])
      if let unreadable = reading.unreadable {
        #expect(unreadable.bytes == bytes || bytes.last == 13)
        #expect(unreadable.error.found.count <= 80)
      } else {
        #expect(reading.known?.envelope.type.name == "incident.opened")
      }
    }
  }
}
