import ArgumentParser
import Foundation

/// The command line: options and wiring, nothing else.
@main
struct Sitroom: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "sitroom",
    abstract: "The terminal situation room of the joint task force against organised drug crime.",
    discussion: """
      Without a subcommand it opens the room on the store of this desk. Every subcommand that \
      needs a store takes --store FOLDER; without it, the folder of the configuration file is \
      used, else $XDG_DATA_HOME/sitroom.
      """,
    version: version,
    subcommands: [
      Watch.self, Initialise.self, Ingest.self, QuarantineCommand.self, Demo.self, Snapshot.self,
      LogCommand.self, Query.self, Report.self, Analyze.self, Verify.self, WitnessCommand.self,
      Backup.self,
      Info.self, Schema.self, KeySheetCommand.self, ThemeCommand.self, Manual.self,
      NightShiftFeed.self,
    ],
    defaultSubcommand: Watch.self)

  /// Runs what was typed; help is told in the person's language.
  static func main() {
    let request = HelpRequest(
      Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)
    do {
      var command = try parseAsRoot(request.arguments)
      try command.run()
    } catch {
      guard let help = request.help(for: error) else { exit(withError: error) }
      for line in help { say(line) }
    }
  }
}
