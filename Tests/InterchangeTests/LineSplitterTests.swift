import Testing

@testable import Interchange

@Suite struct LineSplitterTests {
  typealias Line = LineSplitter.Line

  static func line(_ number: Int, _ text: String, isComplete: Bool = true) -> Line {
    Line(
      number: number, bytes: Array(text.utf8), length: text.utf8.count, isComplete: isComplete)
  }

  @Test(
    "line breaks of both kinds, empty lines, a byte order mark, a last line that was cut off",
    arguments: [
      ("", []),
      ("a\nb\n", [line(1, "a"), line(2, "b")]),
      ("a\r\n\r\nb", [line(1, "a"), line(2, ""), line(3, "b", isComplete: false)]),
      ("\n\n", [line(1, ""), line(2, "")]),
      ("a\rb\n", [line(1, "a\rb")]),
      ("a\r", [line(1, "a\r", isComplete: false)]),
      ("\u{feff}a\n\u{feff}b\n", [line(1, "a"), line(2, "\u{feff}b")]),
    ] as [(String, [Line])])
  func lines(text: String, expected: [Line]) {
    #expect(LineFixture.lines(text) == expected)
  }

  @Test("how the bytes come makes no difference", arguments: [1, 2, 3, 7, 64, 4096])
  func pieces(size: Int) {
    let text = "\u{feff}first\r\nsécond\n\n{\"a\": 1}\r\nlast, cut of"
    let bytes = Array(text.utf8)
    #expect(LineFixture.lines(bytes, inPiecesOf: size) == LineFixture.lines(text))
    #expect(LineFixture.lines(text).count == 5)
  }

  @Test("the longest line that is read is 1 MiB", arguments: [0, 1])
  func longest(more: Int) throws {
    let bytes = [UInt8](repeating: 97, count: LineSplitter.longest + more) + [10]
    let line = try #require(LineFixture.lines(bytes).first)
    #expect(line.length == LineSplitter.longest + more)
    #expect(line.bytes.count == (more == 0 ? LineSplitter.longest : LineSplitter.kept))
  }

  @Test(
    "a line of 10 MB keeps its beginning, its length and its number")
  func tenMegabytes() {
    let long = [UInt8](repeating: 98, count: 10_000_000)
    let lines = LineFixture.lines(
      Array("a\n".utf8) + long + Array("\nc\n".utf8), inPiecesOf: 777)
    #expect(lines.map(\.number) == [1, 2, 3])
    #expect(lines.map(\.length) == [1, 10_000_000, 1])
    #expect(lines[1].bytes == Array(long.prefix(LineSplitter.kept)))
    #expect(lines[2] == Self.line(3, "c"))
  }

  @Test("a line without an end is not held while it comes")
  func memoryIsBounded() {
    var splitter = LineSplitter()
    let piece = [UInt8](repeating: 99, count: 1 << 20)[...]
    for _ in 0..<4 { splitter.push(piece) { _ in Issue.record("no line has ended") } }
    let line = splitter.finish()
    #expect(line?.length == 4 << 20)
    #expect(line?.bytes.count == LineSplitter.kept)
  }

  @Test("an error stops the reading and is handed on")
  func errors() {
    struct Stop: Error {}
    var splitter = LineSplitter()
    var seen = 0
    #expect(throws: Stop.self) {
      try splitter.push(Array("a\nb\nc\n".utf8)[...]) { _ in
        seen += 1
        if seen == 2 { throw Stop() }
      }
    }
    #expect(seen == 2)
  }
}
