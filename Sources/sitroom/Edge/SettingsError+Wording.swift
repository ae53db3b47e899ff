import ArgumentParser
import Settings
import SituationRoom

extension Wording {
  /// The sentence that names file, line, key and what was expected.
  func mistake(_ error: SettingsError) -> String {
    let line = String(error.line)
    switch error.problem {
    case .syntax(let detail):
      return shell(.settingsSyntax, ["file": error.file, "line": line, "detail": detail])
    case .unknownKey(nil):
      return shell(.settingsUnknownKey, ["file": error.file, "line": line, "key": error.key])
    case .unknownKey(let nearest?):
      return shell(
        .settingsUnknownKeyNear,
        ["file": error.file, "line": line, "key": error.key, "nearest": nearest])
    case .value(let expected, let found):
      return shell(
        .settingsValue,
        [
          "file": error.file, "line": line, "key": error.key, "found": found,
          "expected": text(expected),
        ])
    case .unknownTheme(let name):
      return shell(.settingsTheme, ["file": error.file, "name": name])
    }
  }

  /// Runs `body`; a mistake in a settings file is told in words and ends the program.
  func settings<Result>(_ body: () throws(SettingsError) -> Result) throws -> Result {
    do throws(SettingsError) {
      return try body()
    } catch {
      throw fail(mistake(error), ExitStatus.badConfiguration)
    }
  }
}
