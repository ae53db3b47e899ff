import Canvas

// The keys that a show reserves, which are those that clickers send.
extension CommandTable {
  static let playing: [KeyCommand] = [
    show(.showNext, [KeyPress(.pageDown)], .showNext, .showNextHelp),
    show(.showPrevious, [KeyPress(.pageUp)], .showPrevious, .showPreviousHelp),
    show(.showAgain, [KeyPress(.function(5))], .showAgain, .showAgainHelp),
    show(.showBlank, [.character("."), .character("b")], .showBlank, .showBlankHelp),
  ]

  private static func show(
    _ id: CommandID, _ keys: [KeyPress], _ label: Phrase, _ help: Phrase
  ) -> KeyCommand {
    KeyCommand(id: id, keys: keys, label: label, help: help, scopes: [.show])
  }
}
