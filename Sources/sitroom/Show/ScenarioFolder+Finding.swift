import ArgumentParser
import Foundation
import Settings
import SituationRoom
import TaskForce

extension ScenarioFolder {
  /// Finds the scenario called `name`, and lets `body` work with it on a store that is removed
  /// afterwards unless the command line names it.
  ///
  /// - Parameters:
  ///   - common: what the command line says; the scenario fills in desk, officer and audience.
  ///   - name: of the scenario's folder.
  ///   - body: what is to be done.
  /// - Throws: how to end, after telling why.
  static func withScratchStore(
    _ common: CommonOptions, name: String, _ body: (Program, ScenarioFolder) throws -> Void
  ) throws {
    var options = common
    let scratch = FileManager.default.temporaryDirectory.appending(
      path: "sitroom-demo-\(UUID().uuidString.prefix(8))")
    defer { try? FileManager.default.removeItem(at: scratch) }
    options.store = common.store ?? scratch.appending(path: "store").path(percentEncoded: false)
    let folder = try find(name, Program(options))
    options.desk = options.desk ?? folder.settings.desk?.code
    options.officer = options.officer ?? folder.settings.officer?.code
    options.audience = options.audience ?? folder.settings.audience.rawValue
    try body(Program(options), folder)
  }

  private static func find(_ name: String, _ program: Program) throws -> ScenarioFolder {
    let all = all(in: program.folders.places(of: "Demo"))
    guard let found = all.first(where: { $0.lastPathComponent == name }) else {
      let known = all.map(\.lastPathComponent).sorted().joined(separator: ", ")
      throw fail(
        program.wording.shell(.demoUnknown, ["name": name, "known": known]), ExitStatus.noInput)
    }
    return try program.wording.settings { () throws(SettingsError) in try ScenarioFolder(found) }
  }

  /// The show in the language of `program`; nil for a scenario that is a room and no show.
  func scenario(_ program: Program) throws -> Scenario? {
    try program.wording.settings { () throws(SettingsError) in try scenario(in: program.language) }
  }
}
