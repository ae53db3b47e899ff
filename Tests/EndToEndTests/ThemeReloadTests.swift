import Foundation
import Testing

@Suite struct ThemeReloadTests {
  @Test("a mistake made in a theme while the room is open is named, and not once it is mended")
  func reload() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let theme = "[\"text\"]\nfg = \"#ffffff\"\n"
    let file = try scratch.write(theme, to: "mine.toml")
    let session = try TmuxSession(
      [
        "watch", "--store", store, "--officer", "NL-2", "--theme", file, "--clock",
        "2026-03-14T02:32:07Z",
      ], width: 120, height: 36)
    try session.awaitStart()
    _ = try scratch.write(theme + "\n[\"severity.alram\"]\nfg = \"#ffffff\"\n", to: "mine.toml")
    // The clock is frozen: the first key sees the change, the second that it has settled.
    try session.press("1", "1")
    #expect(try session.screen().contains { $0.contains("theme not reloaded") })
    _ = try scratch.write(theme + "# mended, and longer than before\n", to: "mine.toml")
    try session.press("1", "1", "1")
    #expect(try session.screen().allSatisfy { !$0.contains("theme not reloaded") })
  }
}
