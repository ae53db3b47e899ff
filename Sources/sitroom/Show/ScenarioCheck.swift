import Canvas
import Foundation
import Settings
import SituationRoom
import TaskForce

/// Looks for mistakes in a scenario: files, script, captions of all languages, and scenes that
/// point at something that is not there.
struct ScenarioCheck {
  let program: Program
  let options: RoomOptions
  let folder: ScenarioFolder

  /// The sizes at which scenes must show what they point at.
  private static let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 36)]

  func run() throws {
    var mistakes: [SettingsError] = []
    for language in Language.allCases {
      do throws(SettingsError) {
        guard let scenario = try folder.scenario(in: language) else { continue }
        mistakes += captionMistakes(in: scenario, language)
      } catch {
        mistakes.append(error)
      }
    }
    if mistakes.isEmpty { mistakes = try sceneMistakes() }
    for mistake in mistakes.unique { complain(program.wording.mistake(mistake)) }
    guard mistakes.isEmpty else { throw ExitStatus.badConfiguration }
    say(
      program.wording(
        .demoChecked,
        [
          "name": folder.name, "scenes": String(folder.script?.scenes.count ?? 0),
          "minutes": program.wording.number(minutes),
          "languages": Language.allCases.map(\.rawValue).joined(separator: " "),
        ]))
  }

  private var minutes: Double {
    (folder.script?.scenes ?? []).reduce(0) { $0 + $1.minutes }
  }

  /// Captions that would be cut at 80 columns.
  private func captionMistakes(in scenario: Scenario, _ language: Language) -> [SettingsError] {
    scenario.scenes.enumerated().compactMap { index, scene in
      guard scene.texts.caption.wrapped(to: Self.sizes[0].width - 2).count > 2 else { return nil }
      return folder.script?.error(
        "name", of: index,
        .value(expected: .twoRows(language.rawValue), found: scene.texts.caption))
    }
  }

  /// Scenes that show at some size not what they mark or select.
  private func sceneMistakes() throws -> [SettingsError] {
    guard let script = folder.script, let scenario = try folder.scenario(program) else {
      return []
    }
    var show = try HeadlessShow(
      folder, scenario, program, options, size: Self.sizes[0])
    var mistakes: [SettingsError] = []
    for (index, scene) in scenario.scenes.enumerated() {
      show.turn(to: index)
      if let wanted = scene.subject, show.subject != wanted {
        let place = program.wording.name(scene.screen)
        mistakes.append(
          script.error(
            "select", of: index,
            .value(expected: .onScreen(place), found: wanted.reference)))
      }
      for size in Self.sizes {
        show.resize(size)
        let rows = show.canvas.rows
        for text in scene.highlight where !rows.contains(where: { $0.contains(text) }) {
          let place = "\(size.width)x\(size.height)"
          mistakes.append(
            script.error(
              "highlight", of: index, .value(expected: .onScreen(place), found: text)))
        }
      }
    }
    return mistakes
  }
}

extension [SettingsError] {
  /// Each once, in order: six languages may tell of the same line.
  fileprivate var unique: [SettingsError] {
    var known: Set<SettingsError> = []
    return filter { known.insert($0).inserted }
  }
}
