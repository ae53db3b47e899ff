import Canvas

/// All commands of the room.
package enum CommandTable {
  /// In the order of help and manual.
  package static let commands: [Command] = moving + going + acting + looking + room

  /// The command called `id`.
  package static func command(_ id: CommandID) -> Command? { commands.first { $0.id == id } }

  /// The command that `key` calls in `scope` while `screen` is shown.
  package static func command(for key: KeyPress, in scope: Command.Scope, on screen: ScreenID)
    -> Command?
  {
    commands.first { $0.applies(on: screen) && $0.answers(to: key, in: scope) }
  }

  private static let lists: Set<Command.Scope> = [.screen, .list]
  private static let everywhere = Set(Command.Scope.allCases)

  private static let moving: [Command] = [
    Command(
      id: .moveDown, keys: [.character("j"), KeyPress(.down)], label: .moveDown,
      help: .moveDownHelp, scopes: lists, bar: KeyBarEntry(20, "j/k", .barMove)),
    Command(
      id: .moveUp, keys: [.character("k"), KeyPress(.up)], label: .moveUp, help: .moveUpHelp,
      scopes: lists),
    Command(
      id: .moveFirst, keys: [.character("g"), KeyPress(.home)], label: .moveFirst,
      help: .moveFirstHelp, scopes: lists),
    Command(
      id: .moveLast, keys: [.character("G"), KeyPress(.end)], label: .moveLast,
      help: .moveLastHelp, scopes: lists),
    Command(
      id: .halfDown, keys: [.control("d")], label: .halfDown, help: .halfDownHelp, scopes: lists),
    Command(id: .halfUp, keys: [.control("u")], label: .halfUp, help: .halfUpHelp, scopes: lists),
    Command(
      id: .pageDown, keys: [KeyPress(.pageDown)], label: .pageDown, help: .pageDownHelp,
      scopes: lists),
    Command(
      id: .pageUp, keys: [KeyPress(.pageUp)], label: .pageUp, help: .pageUpHelp, scopes: lists),
    Command(
      id: .moveLeft, keys: [.character("h"), KeyPress(.left)], label: .moveLeft,
      help: .moveLeftHelp),
    Command(
      id: .moveRight, keys: [.character("l"), KeyPress(.right)], label: .moveRight,
      help: .moveRightHelp),
    Command(
      id: .nextPanel, keys: [KeyPress(.tab)], label: .nextPanel, help: .nextPanelHelp,
      bar: KeyBarEntry(10, "Tab", .barPanel)),
    Command(
      id: .previousPanel, keys: [KeyPress(.tab, .shift)], label: .previousPanel,
      help: .previousPanelHelp),
  ]

  private static let going: [Command] = [
    Command(
      id: .open, keys: [KeyPress(.enter)], label: .open, help: .openHelp,
      bar: KeyBarEntry(30, "Enter", .barOpen), objection: Objections.below),
    Command(
      id: .back, keys: [KeyPress(.backspace), .character("q"), KeyPress(.escape)], label: .back,
      help: .backHelp, scopes: lists),
    Command(
      id: .highest, keys: [.character("H")], label: .highest, help: .highestHelp,
      bar: KeyBarEntry(45, "H", .barHighest), objection: Objections.unacknowledged),
    screen(.overview, .overview, .screenOverview, .screenOverviewHelp),
    screen(.routes, .routes, .screenRoutes, .screenRoutesHelp),
    screen(.incidents, .incidents, .screenIncidents, .screenIncidentsHelp),
    screen(.log, .log, .screenLog, .screenLogHelp),
  ]

  private static func screen(
    _ id: CommandID, _ screen: ScreenID, _ label: Phrase, _ help: Phrase
  ) -> Command {
    let digit = Unicode.Scalar(UInt8(48 + screen.digit))
    return Command(
      id: id, keys: [.character(digit), KeyPress(.function(screen.functionKey))], label: label,
      help: help, bar: id == .overview ? KeyBarEntry(5, "0-9", .barScreen) : nil)
  }

  private static let acting: [Command] = [
    Command(
      id: .acknowledge, keys: [.character("a")], label: .acknowledge, help: .acknowledgeHelp,
      isAct: true, bar: KeyBarEntry(40, "a", .barAcknowledge), objection: Objections.acknowledging),
    Command(
      id: .why, keys: [.character("i")], label: .why, help: .whyHelp,
      bar: KeyBarEntry(65, "i", .barWhy), objection: Objections.explaining),
    Command(
      id: .copyReference, keys: [.character("y")], label: .copyReference,
      help: .copyReferenceHelp, bar: KeyBarEntry(70, "y", .barCopy),
      objection: Objections.selection),
    Command(
      id: .silence, keys: [.character("!"), KeyPress(.function(12))], label: .silence,
      help: .silenceHelp, scopes: everywhere, bar: KeyBarEntry(50, "!", .barSilence)),
  ]

  private static let looking: [Command] = [
    Command(
      id: .find, keys: [.character("/")], label: .find, help: .findHelp,
      bar: KeyBarEntry(60, "/", .barFind)),
    Command(
      id: .findNext, keys: [.character("n")], label: .findNext, help: .findNextHelp,
      objection: Objections.search),
    Command(
      id: .findPrevious, keys: [.character("N")], label: .findPrevious, help: .findPreviousHelp,
      objection: Objections.search),
    Command(
      id: .zoomPanel, keys: [.character("z")], label: .zoomPanel, help: .zoomPanelHelp,
      bar: KeyBarEntry(75, "z", .barZoom)),
    Command(
      id: .zoomIn, keys: [.character("+")], label: .zoomIn, help: .zoomInHelp,
      screens: [.routes], bar: KeyBarEntry(35, "+/-", .barZoom)),
    Command(
      id: .zoomOut, keys: [.character("-")], label: .zoomOut, help: .zoomOutHelp,
      screens: [.routes]),
  ]

  private static let room: [Command] = [
    Command(
      id: .palette, keys: [.character(":")], label: .palette, help: .paletteHelp,
      bar: KeyBarEntry(80, ":", .barCommand)),
    Command(
      id: .help, keys: [.character("?")], label: .help, help: .helpHelp,
      bar: KeyBarEntry(90, "?", .barKeys)),
    Command(id: .messages, keys: [], label: .messages, help: .messagesHelp),
    Command(
      id: .redraw, keys: [.control("l")], label: .redraw, help: .redrawHelp, scopes: everywhere),
    Command(
      id: .cancel, keys: [.control("c")], label: .cancel, help: .cancelHelp, scopes: everywhere),
    Command(
      id: .suspend, keys: [.control("z")], label: .suspend, help: .suspendHelp,
      scopes: everywhere),
    Command(id: .quit, keys: [], label: .quit, help: .quitHelp),
  ]
}
