import ArgumentParser
import SituationRoom

/// Prints the manual page, made from the same declarations as the help.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page in mdoc.", shouldDisplay: false)

  // English unless asked for: what is packaged must not hang on the packager's environment.
  @Option(help: ArgumentHelp("Language of all texts: en, nl, fr, de, es or it.", valueName: "code"))
  var language: String?

  func run() throws {
    let spoken = try language.map { try Program.language($0, Wording(.english)) } ?? .english
    let page = ManualPage(
      try ToolDescription.sitroom(), version: Sitroom.version, HelpTexts(spoken))
    print(page.text)
  }
}
