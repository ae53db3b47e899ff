import ArgumentParser

/// What every subcommand takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the event store.", valueName: "folder"))
  var store: String?

  @Option(help: ArgumentHelp("Language of all texts: en, nl, fr, de, es or it.", valueName: "code"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "Freeze the program's clock at this moment (ISO 8601, UTC unless an offset is named).",
      valueName: "time"))
  var clock: String?

  @Option(help: ArgumentHelp("The body this desk belongs to, such as NL.", valueName: "body"))
  var desk: String?

  @Option(help: ArgumentHelp("Whose name goes on acts, such as NL-2.", valueName: "officer"))
  var officer: String?

  @Option(
    help: ArgumentHelp(
      "For whom anything is shown: officer, ministerial or public.", valueName: "audience"))
  var audience: String?
}

/// What the subcommands take that draw the room.
struct RoomOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Name of the theme.", valueName: "name"))
  var theme: String?

  @Flag(help: "Print plain lines instead of opening a screen.")
  var plain = false

  @Flag(help: "Draw with ASCII only.")
  var ascii = false

  @Option(help: ArgumentHelp("Use colours: auto, always or never.", valueName: "when"))
  var color: String?

  @Flag(help: "Refuse every act: for walls, foyers and auditors.")
  var readOnly = false

  @Option(
    help: ArgumentHelp("Show what was known at this moment, and stand still.", valueName: "time"))
  var at: String?

  @Option(help: .hidden)
  var idleReport: String?
}
