import Interchange
import Testing

@Suite struct CSVReaderTests {
  static func records(_ text: String) -> [CSVReader.Record] {
    var reader = CSVReader()
    var records = LineFixture.lines(text).compactMap { reader.take($0) }
    if let rest = reader.finish() { records.append(rest) }
    return records
  }

  @Test(
    "fields as RFC 4180 has them",
    arguments: [
      ("a,b,c\n", [["a", "b", "c"]]),
      ("a,,\n", [["a", "", ""]]),
      (",\n", [["", ""]]),
      ("a\r\nb\r\n", [["a"], ["b"]]),
      (#""a,b",c"# + "\n", [["a,b", "c"]]),
      (#""say ""no""",c"# + "\n", [[#"say "no""#, "c"]]),
      (#""""# + "\n", [[""]]),
      ("\"two\r\nlines\",c\nd,e\n", [["two\nlines", "c"], ["d", "e"]]),
      ("\"a\n\n\nb\"\n", [["a\n\n\nb"]]),
      ("a\n\nb\n", [["a"], ["b"]]),
      ("é,漢字\nlast", [["é", "漢字"], ["last"]]),
    ] as [(String, [[String]])])
  func fields(text: String, expected: [[String]]) {
    #expect(Self.records(text).map(\.fields) == expected)
  }

  @Test("a record knows the line on which it begins, its bytes and whether it was cut off")
  func places() {
    let records = Self.records("h\n\"a\nb\"\n\nc\nd")
    #expect(records.map(\.line) == [1, 2, 5, 6])
    #expect(
      records.map { String(decoding: $0.bytes, as: UTF8.self) } == ["h", "\"a\nb\"", "c", "d"])
    #expect(records.map(\.isComplete) == [true, true, true, false])
  }

  @Test("a quote that nobody closes takes a bounded part of the file with it, and loses none")
  func openQuote() {
    let good = (0..<2000).map { "row \($0),of three,fields" }
    let text = "a,\"never closed,c\n" + good.joined(separator: "\n") + "\n"
    let records = Self.records(text)
    #expect(records.first?.line == 1)
    #expect((records.first?.bytes.count ?? 0) < LineSplitter.kept + 100)
    #expect(records.count > 1700)
    #expect(records.last?.fields == ["row 1999", "of three", "fields"])
    let all = records.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
    #expect(all + "\n" == text)
  }

  @Test("an open quote at the end of the file is a record that was cut off")
  func openQuoteAtTheEnd() {
    let records = Self.records("a,b\nc,\"d\n")
    #expect(records.last?.fields == ["c", "d"])
    #expect(records.last?.isComplete == false)
  }
}
