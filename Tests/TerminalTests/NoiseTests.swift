import TestSupport
import Testing

@Suite("Noise from the side of the keyboard", .serialized)
struct NoiseTests {
  static let noises: [(name: String, bytes: [UInt8])] = [
    ("three megabytes pasted", text("\u{1b}[200~") + filler(3 << 20) + text("\u{1b}[201~")),
    ("a paste that never ends", text("\u{1b}[200~") + filler(1 << 20)),
    ("a mouse gone mad", text(String(repeating: "\u{1b}[<35;17;4M\u{1b}[M !!", count: 20_000))),
    ("bytes that are no text", (0..<1500).map { UInt8($0 * 151 % 128 + 128) }),
    ("every control there is", (0..<32).filter { $0 != 0x1a && $0 != 4 } + [0x7f, 0x9b]),
    ("sequences that are cut", text(String(repeating: "\u{1b}[1;\u{1b}O\u{1b}]0;", count: 200))),
    ("a thousand keys at once", text(String(repeating: "jk", count: 500))),
  ]

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func filler(_ count: Int) -> [UInt8] {
    [UInt8](repeating: UInt8(ascii: "p"), count: count)
  }

  @Test("leaves the next key readable and the terminal whole", arguments: noises.map(\.name))
  func noise(_ name: String) throws {
    // By name, since the log would hold the arguments.
    let bytes = try #require(Self.noises.first { $0.name == name }?.bytes)
    let run = try ProbeRun()
    run.pty.type(bytes)
    // What is incomplete ends by itself after a silence, so the key is pressed until it is one.
    let isRead = (0..<15).contains { _ in
      run.pty.type("z")
      return run.pty.waitForProgress(deadline: 1500) { $0.contains("character(\"z\")") }
    }
    #expect(isRead)
    run.pty.type("q")
    #expect(run.pty.waitForChange() == .exited(0))
    run.expectGivenBack()
  }
}
