import Canvas

/// The commands and their keys as pages for people.
package struct KeySheet: Sendable {
  private let keys: KeyMap
  private let wording: Wording

  /// The sheet of `keys` in the language of `wording`.
  package init(_ keys: KeyMap, _ wording: Wording) {
    self.keys = keys
    self.wording = wording
  }

  /// A Markdown table for each group: keys, what they do, and the command's stable name.
  package var markdown: [String] {
    let head = [wording[.sheetKeys], wording[.sheetDoes], wording[.sheetName]]
    let tables = groups.flatMap { group in
      let rows = group.commands.map { command in
        [
          command.keys.map { "`\($0.name)`" }.joined(separator: " "), wording[command.help],
          "`\(command.id.rawValue)`",
        ]
      }
      let table = ([head, ["---", "---", "---"]] + rows).map {
        "| " + $0.joined(separator: " | ") + " |"
      }
      return ["", "## " + wording[group.title], ""] + table
    }
    return ["# " + wording[.sheetTitle]] + tables
  }

  /// The same as lines of text, keys first.
  package var text: [String] {
    let width = keys.commands.map { Self.names($0).columns }.max() ?? 0
    let lines = groups.flatMap { group in
      ["", wording[group.title].uppercased()]
        + group.commands.map { "  " + Self.names($0).padded(to: width) + "  " + wording[$0.help] }
    }
    return [wording[.sheetTitle]] + lines
  }

  private static func names(_ command: KeyCommand) -> String {
    command.keys.isEmpty ? "-" : command.keys.map(\.name).joined(separator: " ")
  }

  /// The commands by what they are for.
  private var groups: [(title: Phrase, commands: [KeyCommand])] {
    let all = keys.commands
    func isGoing(_ command: KeyCommand) -> Bool {
      command.id.movement != nil || command.id.screen != nil
        || [.open, .back, .highest].contains(command.id)
    }
    return [
      (.sheetMoving, all.filter(isGoing)),
      (.sheetActing, all.filter { $0.isAct || $0.id.rawValue.hasPrefix("mark.") }),
      (
        .sheetLooking,
        all.filter { !isGoing($0) && !$0.isAct && !$0.id.rawValue.hasPrefix("mark.") }
      ),
    ]
  }
}
