import Foundation
import Testing

@Suite struct ThemeTests {
  private static let names = [
    "amber-crt", "daylight", "deuteranopia", "high-contrast", "mono", "night-watch", "projector",
    "tritanopia",
  ]

  @Test("all eight shipped themes are listed, and pass")
  func shipped() throws {
    let list = try Shell.sitroom(["theme", "list"])
    #expect(list.status == 0)
    #expect(list.lines.count == Self.names.count)
    #expect(list.lines.contains { $0.hasPrefix("* night-watch ") })
    let check = try Shell.sitroom(["theme", "check"])
    #expect(check.status == 0, "\(check.errorText)")
    #expect(check.lines.map { String($0.prefix { $0 != " " }) } == Self.names)
    #expect(check.lines.allSatisfy { $0.hasSuffix("passes") })
  }

  @Test("a grey on grey fails with the two roles and the numbers, in both languages")
  func greyOnGrey() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(
      "inherits = \"night-watch\"\n[\"text.muted\"]\nfg = \"#777777\"\nbg = \"#555555\"\n",
      to: "grey.toml")
    let english = try Shell.sitroom(["theme", "check", file])
    #expect(english.status == 65)
    #expect(
      english.errorText.contains(
        "grey: text.muted on background: contrast 1.66, at least 4.50 is needed"),
      "\(english.errorText)")
    let dutch = try Shell.sitroom(["theme", "check", file, "--language", "nl"])
    #expect(dutch.errorText.contains("text.muted op background: contrast 1,66, minstens 4,50"))
  }

  @Test("a role nobody knows is named with file and line")
  func unknownRole() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(
      "inherits = \"night-watch\"\n\n[\"severity.alram\"]\nfg = \"#ffffff\"\n", to: "mine.toml")
    let outcome = try Shell.sitroom(["theme", "check", file, "mono"])
    #expect(outcome.status == 78)
    #expect(outcome.errorText.contains("mine.toml, line 3: the key severity.alram"))
    #expect(outcome.errorText.contains("severity.alarm?"))
    #expect(outcome.lines.count == 1)
  }

  @Test("show prints every role, and preview draws with colours only where they are wanted")
  func showAndPreview() throws {
    let show = try Shell.sitroom(["theme", "show", "high-contrast"])
    #expect(
      show.lines.contains { $0.hasPrefix("severity.alarm") && $0.contains("#fda624 on #000000") })
    let plain = try Shell.sitroom(["theme", "preview", "amber-crt"])
    #expect(plain.status == 0 && !plain.output.contains(0x1b))
    #expect(plain.text.contains("theme amber-crt"))
    let coloured = try Shell.sitroom(["theme", "preview", "amber-crt", "--color", "always"])
    #expect(coloured.output.contains(0x1b))
    #expect(try Shell.sitroom(["theme", "show", "nowhere"]).status == 78)
  }
}
