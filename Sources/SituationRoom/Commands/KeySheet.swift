/// The command table as pages for people.
package enum KeySheet {
  /// A Markdown table: keys, what they do, and the command's stable name.
  package static func markdown(_ wording: Wording) -> String {
    let head = [wording[.sheetKeys], wording[.sheetDoes], wording[.sheetName]]
    let rows = CommandTable.commands.map { command in
      [
        command.keys.map { "`\($0.name)`" }.joined(separator: " "),
        wording[command.help], "`\(command.id.rawValue)`",
      ]
    }
    let lines = [head, ["---", "---", "---"]] + rows
    let table = lines.map { "| " + $0.joined(separator: " | ") + " |" }
    return (["# " + wording[.sheetTitle], ""] + table).joined(separator: "\n") + "\n"
  }

  /// Keys and help of every command, for the section KEYS of the manual page.
  package static func entries(_ wording: Wording) -> [(keys: String, text: String)] {
    CommandTable.commands.map { command in
      (command.keys.map(\.name).joined(separator: ", "), wording[command.help])
    }
  }
}
