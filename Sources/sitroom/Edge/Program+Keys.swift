import ArgumentParser
import Settings
import SituationRoom

extension Program {
  /// The keys as the configuration has them; a mistake in it is told and ends the program, since
  /// an officer whose keys do other things than expected would act on the wrong ones.
  func keys() throws -> KeyMap {
    let settings = configuration.keys
    let preset = try settings.preset.map { name in
      guard let preset = KeyMap.Preset(rawValue: name) else {
        let known = KeyMap.Preset.allCases.map(\.rawValue)
        throw fail(
          wording.shell(
            .settingsValue,
            [
              "file": settings.file, "line": "-", "key": "keys.preset", "found": name,
              "expected": wording.text(.oneOf(known)),
            ]), ExitStatus.badConfiguration)
      }
      return preset
    }
    do throws(KeyMapMistake) {
      return try KeyMap(
        preset ?? .vim, changing: settings.bindings.map { ($0.command, $0.keys) })
    } catch {
      throw fail(sentence(error, settings), ExitStatus.badConfiguration)
    }
  }

  private func sentence(_ mistake: KeyMapMistake, _ settings: KeySettings) -> String {
    // Of two commands with one key the configuration may name only the other one.
    let binding =
      settings.bindings.first { $0.command == mistake.command }
      ?? settings.bindings.first { $0.command == mistake.otherCommand }
    return wording.sentence(
      mistake, file: settings.file, line: binding.map { String($0.line) } ?? "-",
      key: "keys." + (binding?.command ?? mistake.command))
  }
}

extension KeyMapMistake {
  fileprivate var otherCommand: String? {
    if case .collision(_, let other, _) = self { other.rawValue } else { nil }
  }
}
