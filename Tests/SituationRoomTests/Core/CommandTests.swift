import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct CommandTests {
  @Test("every command is in the table once")
  func complete() {
    #expect(
      CommandTable.commands.map(\.id).sorted { $0.rawValue < $1.rawValue }
        == CommandID.allCases.sorted { $0.rawValue < $1.rawValue })
  }

  @Test("a screen has its digit and its function key")
  func screenKeys() throws {
    let log = try #require(CommandTable.command(.log))
    #expect(log.keys == [.character("9"), KeyPress(.function(9))])
    #expect(ScreenID(digit: 0) == .briefing)
  }

  @Test("letters are text in a text field, function keys are not")
  func textScope() throws {
    let silence = try #require(CommandTable.command(.silence))
    #expect(!silence.answers(to: .character("!"), in: .text))
    #expect(silence.answers(to: KeyPress(.function(12)), in: .text))
  }

  @Test(
    "keys have the names that keyboards and manuals give them",
    arguments: [
      (KeyPress.control("d"), "^d"), (KeyPress(.tab, .shift), "S-Tab"),
      (KeyPress(.function(10)), "F10"), (KeyPress(.pageDown), "PgDn"),
      (KeyPress.character("/"), "/"),
    ])
  func keyNames(key: KeyPress, name: String) {
    #expect(key.name == name)
  }

  @Test("the key sheet has one line for each command, in the language asked for")
  func keySheet() {
    let sheet = KeySheet(.standard, Wording(.dutch))
    #expect(sheet.markdown.first == "# Toetsen van sitroom")
    #expect(sheet.markdown.contains("| toetsen | wat ze doen | opdracht |"))
    let rows = sheet.markdown.filter { $0.hasPrefix("| `") || $0.hasPrefix("|  |") }
    #expect(rows.count == CommandTable.commands.count)
    #expect(sheet.markdown.contains { $0.hasPrefix("| `!` `F12` | Laat wat klinkt 30") })
    #expect(sheet.text.count == CommandTable.commands.count + 7)
  }

  @Test("a few letters in order find a command, the start of words first")
  func fuzzy() throws {
    let close = try #require(FuzzyMatch.score("sr", in: "smuggling routes"))
    let far = try #require(FuzzyMatch.score("sr", in: "measure"))
    #expect(close > far)
    #expect(FuzzyMatch.score("rs", in: "sr") == nil)
    #expect(FuzzyMatch.score("LoG", in: "screen: log") != nil)
  }
}
