import ArgumentParser
import SituationRoom

/// Prints the key sheet.
struct KeySheetCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case md, text }

  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the key sheet, as the configuration has the keys.")

  @OptionGroup var common: CommonOptions
  @Option(help: "md for Markdown, or text.") var format = Format.md

  func run() throws {
    let program = try Program(common)
    let sheet = KeySheet(try program.keys(), program.wording)
    (format == .md ? sheet.markdown : sheet.text).forEach(say)
  }
}
