import Foundation
import Testing

@testable import Canvas

@Suite struct AsciicastTests {
  private let size = Size(width: 37, height: 9)

  private func cast(
    title: String = "night", colours: RecordedColours = .direct, theme: Theme = PictureTests.theme
  ) -> Asciicast {
    Asciicast(size: size, title: title, start: 1_773_433_927, theme: theme, colours: colours)
  }

  private func line(
    _ cast: inout Asciicast, at seconds: Double, _ canvas: Canvas
  ) throws -> String {
    let line = cast.frame(at: seconds, canvas)
    return try #require(line)
  }

  private func object(_ line: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(line.utf8))
  }

  private func event(_ line: String) throws -> (time: Double, output: String) {
    let parts = try #require(try object(line) as? [Any])
    #expect(parts.count == 3)
    #expect(parts[1] as? String == "o")
    let time = try #require(parts[0] as? Double)
    return (time, try #require(parts[2] as? String))
  }

  /// What a terminal shows that was told to draw `canvas`.
  private func shown(
    _ canvas: Canvas, _ theme: Theme = PictureTests.theme, _ colours: RecordedColours = .direct
  ) -> [[TerminalReader.Shown?]] {
    (0..<canvas.size.height).map { row in
      (0..<canvas.size.width).map { column in
        let cell = canvas[column, row]
        guard !cell.isContinuation else { return nil }
        var text = String(cell.base)
        for mark in cell.marks { text.unicodeScalars.append(mark) }
        let rendition = theme.rendition(of: cell.style, colours).dropFirst(2).dropLast()
        return TerminalReader.Shown(text: text, rendition: String(rendition))
      }
    }
  }

  @Test(
    "a terminal that reads the recording shows every frame", arguments: Array(UInt64(1)...40))
  func replay(seed: UInt64) throws {
    var frames = RandomFrames(seed: seed)
    var canvas = Canvas(size: size)
    frames.scribble(on: &canvas, count: 30)
    var cast = cast()
    var terminal = TerminalReader(width: size.width, height: size.height)
    for frame in 0..<25 {
      if let line = cast.frame(at: Double(frame) / 4, canvas) {
        terminal.read(try event(line).output)
      }
      #expect(terminal.cells == shown(canvas), "frame \(frame)")
      frames.scribble(on: &canvas, count: frame % 4)
    }
    #expect(terminal.mistakes.isEmpty, "\(terminal.mistakes)")
    #expect(terminal.hidesCursor)
    let end = cast.end(at: 30)
    terminal.read(try event(try #require(end)).output)
    #expect(!terminal.hidesCursor)
    #expect(terminal.cells == shown(canvas))
  }

  @Test("the header says what asciicast v2 asks for, and nothing of the wall clock")
  func header() throws {
    let hostile = "TLP:AMBER \"quoted\" \\ \u{1b}]0;owned\u{7}\u{202e}"
    let header = try #require(try object(cast(title: hostile).header) as? [String: Any])
    #expect(header["version"] as? Int == 2)
    #expect(header["width"] as? Int == 37)
    #expect(header["height"] as? Int == 9)
    #expect(header["timestamp"] as? Int == 1_773_433_927)
    #expect((header["title"] as? String)?.hasPrefix("TLP:AMBER \"quoted\" \\ ") == true)
    #expect((header["title"] as? String)?.contains("\u{1b}") == false)
    #expect((header["env"] as? [String: String])?["TERM"] == "xterm-256color")
    let theme = try #require(header["theme"] as? [String: String])
    #expect(theme["fg"] == "#c8d2dc")
    #expect(theme["bg"] == "#10151c")
    #expect(theme["palette"]?.split(separator: ":").count == 16)
    #expect(!cast(title: hostile).header.contains("\n"))
  }

  @Test("a frame that looks like the last one gives no line")
  func unchanged() throws {
    var canvas = Canvas(size: size)
    canvas.put("BEANR", column: 0, row: 0)
    var cast = cast()
    let lines = [cast.end(at: 0), cast.frame(at: 0, canvas), cast.frame(at: 1, canvas)]
    #expect(lines.map { $0 == nil } == [true, false, true])
    canvas.put("x", column: 36, row: 8)
    let line = try line(&cast, at: 2, canvas)
    // An address, a rendition, one glyph, and the rendition that ends the frame.
    #expect(try event(line).output.hasPrefix("\u{1b}[9;37H\u{1b}[0;"))
    #expect(try event(line).output.hasSuffix("mx\u{1b}[0m"))
  }

  @Test("times are those of the caller to the millisecond, and never go back")
  func times() throws {
    var canvas = Canvas(size: size)
    var cast = cast()
    var heard: [String] = []
    for (index, seconds) in [-3, 0.0004, 1.5, 1.25, .nan, 61.0007].enumerated() {
      canvas.put(String(index), column: 0, row: 0)
      let line = try line(&cast, at: seconds, canvas)
      heard.append(String(line.dropFirst().prefix { $0 != "," }))
    }
    #expect(heard == ["0.000", "0.000", "1.500", "1.500", "1.500", "61.001"])
  }

  @Test("another theme draws the next frame whole in its colours")
  func themeChanges() throws {
    let other = Theme(name: "other", styles: [.text: RoleStyle(foreground: .rgb(1, 2, 3))])
    var canvas = Canvas(size: size)
    canvas.put("BEANR", column: 0, row: 0)
    var cast = cast()
    var terminal = TerminalReader(width: size.width, height: size.height)
    terminal.read(try event(try line(&cast, at: 0, canvas)).output)
    cast.theme = other
    terminal.read(try event(try line(&cast, at: 1, canvas)).output)
    #expect(terminal.cells == shown(canvas, other))
    cast.theme = other
    let again = cast.frame(at: 2, canvas)
    #expect(again == nil)
  }

  @Test("with numbered colours no other is named")
  func indexed() throws {
    var canvas = Canvas(size: size)
    canvas.put("ALARM", column: 0, row: 0, Style(.alarm, on: .selection))
    var cast = cast(colours: .indexed)
    let output = try event(try line(&cast, at: 0, canvas)).output
    #expect(output.contains(";38;5;208;48;5;"))
    #expect(!output.contains("8;2;"))
  }

  @Test("a frame of another size is cut or filled up, a wide glyph at the edge left out")
  func otherSize() throws {
    var large = Canvas(size: Size(width: 40, height: 12))
    for row in 0..<12 { large.put("漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字", column: 0, row: row) }
    var cast = cast()
    var terminal = TerminalReader(width: size.width, height: size.height)
    terminal.read(try event(try line(&cast, at: 0, large)).output)
    #expect(terminal.mistakes.isEmpty)
    #expect(terminal.cells[8][36]?.text == " ")
    #expect(terminal.cells[8][34]?.text == "漢" || terminal.cells[8][34]?.text == "字")
    var small = Canvas(size: Size(width: 3, height: 1))
    small.put("abc", column: 0, row: 0)
    terminal.read(try event(try line(&cast, at: 1, small)).output)
    #expect(terminal.cells[0].prefix(4).map { $0?.text } == ["a", "b", "c", " "])
    #expect(terminal.cells[8].allSatisfy { $0?.text == " " })
  }

  @Test("the same frames give the same bytes, all of them JSON", arguments: HostileText.names)
  func deterministic(name: String) throws {
    func lines() -> [String] {
      var canvas = Canvas(size: size)
      var cast = cast(title: HostileText.text(name))
      var lines = [cast.header]
      for row in 0..<9 {
        canvas.put(HostileText.text(name), column: row, row: row, Style(.alarm))
        lines += [cast.frame(at: Double(row), canvas)].compactMap { $0 }
      }
      return lines
    }
    #expect(lines() == lines())
    for line in lines() {
      _ = try object(line)
      #expect(line.utf8.allSatisfy { $0 >= 32 && $0 != 127 })
    }
  }
}
