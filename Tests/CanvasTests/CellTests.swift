import Testing

@testable import Canvas

@Suite struct CellTests {
  @Test("a cell is sixteen bytes, so that rows compare fast")
  func size() {
    #expect(MemoryLayout<Cell>.stride == 16)
  }

  @Test("every role and attribute comes back from a cell", arguments: Role.allCases)
  func roundTrip(_ role: Role) {
    for bits in UInt8(0)..<128 {
      let attributes = Attributes(rawValue: bits)
      let cell = Cell("\u{10ffff}", Style(role, on: .readOnly, attributes))
      #expect(cell.base == "\u{10ffff}")
      #expect(cell.foreground == role && cell.background == .readOnly)
      #expect(cell.attributes == attributes)
      let swapped = Cell("x", Style(.text, on: role, attributes))
      #expect(swapped.background == role && swapped.foreground == .text)
    }
  }

  @Test("four marks join a cell, a fifth is dropped")
  func marks() {
    var cell = Cell("e", Style(.alarm, on: .selection, .bold))
    let marks: [Unicode.Scalar] = ["\u{301}", "\u{302}", "\u{1e8d6}", "\u{e01ef}"]
    for (index, mark) in marks.enumerated() {
      cell.join(mark)
      #expect(cell.marks == Array(marks[...index]))
    }
    cell.join("\u{305}")
    #expect(cell.marks == marks)
    #expect(cell.base == "e" && cell.style == Style(.alarm, on: .selection, .bold))
  }

  @Test("another style leaves glyph and marks alone", arguments: Role.allCases)
  func restyle(_ role: Role) {
    var cell = Cell("e", Style(.readOnly, on: .live, [.bold, .reverse]))
    for mark in ["\u{301}", "\u{302}", "\u{303}", "\u{304}"] as [Unicode.Scalar] { cell.join(mark) }
    let marks = cell.marks
    cell.style = Style(role, on: .selection, .dim)
    #expect(cell.style == Style(role, on: .selection, .dim))
    #expect(cell.base == "e" && cell.marks == marks)
  }

  @Test("a right half stays a right half, and a glyph does not become one")
  func halves() {
    var half = Cell("漢").rightHalf
    half.style = Style(.alarm)
    #expect(half.isContinuation)
    var glyph = Cell("x")
    glyph.style = Style(.alarm, on: .background, .continuation)
    #expect(!glyph.isContinuation)
  }

  @Test("no two roles have the same name")
  func names() {
    #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
  }
}
