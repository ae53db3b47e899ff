extension Wording {
  /// Why keys cannot be given as the configuration has it.
  ///
  /// - Parameters:
  ///   - mistake: what is wrong.
  ///   - file: the configuration.
  ///   - line: where in it.
  ///   - key: the setting.
  /// - Returns: a sentence that names them, and both meanings of a key that has two.
  package func sentence(
    _ mistake: KeyMapMistake, file: String, line: String, key: String
  ) -> String {
    switch mistake {
    case .unknownCommand(_, nil):
      shell(.settingsUnknownKey, ["file": file, "line": line, "key": key])
    case .unknownCommand(_, let nearest?):
      shell(
        .settingsUnknownKeyNear,
        ["file": file, "line": line, "key": key, "nearest": nearest.rawValue])
    case .noKey(_, let text):
      shell(.settingsNoKey, ["file": file, "line": line, "key": key, "text": text])
    case .collision(let press, let first, let second):
      shell(
        .settingsCollision,
        [
          "file": file, "line": line, "key": key, "text": press.name,
          "first": meaning(first), "second": meaning(second),
        ])
    }
  }

  private func meaning(_ id: CommandID) -> String {
    let label = CommandTable.command(id).map { self[$0.label] } ?? ""
    return label + " (" + id.rawValue + ")"
  }
}
