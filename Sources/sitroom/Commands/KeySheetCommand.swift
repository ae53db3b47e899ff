import ArgumentParser
import SituationRoom

/// Prints the key sheet.
struct KeySheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the key sheet as a Markdown table.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let wording = try Program(common).wording
    for line in KeySheet.markdown(wording).split(separator: "\n") { say(String(line)) }
  }
}
