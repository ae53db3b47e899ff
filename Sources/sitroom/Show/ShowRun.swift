import Canvas
import EventStore
import Foundation
import Glibc
import SituationRoom
import TaskForce

/// Plays a show on this terminal until somebody leaves it.
struct ShowRun {
  let program: Program
  let options: RoomOptions
  let folder: ScenarioFolder
  let scenario: Scenario
  /// Whether it goes on by itself, and begins anew at its end.
  let isUnattended: Bool
  /// The scene that it begins with, 0 for the first.
  let firstScene: Int

  func run(isTerminal: Bool) throws {
    guard isTerminal else { return try printPlain() }
    var scene = firstScene
    while try play(from: scene) {
      ShowRoom.removeStore(of: program)
      scene = 0
    }
  }

  /// Plays it once; true if it is to be played again.
  private func play(from scene: Int) throws -> Bool {
    let room = try ShowRoom(folder, scenario, program, options, desk: program.realClock)
    return try RoomRun(program, options, store: room.store)
      .play(room, isUnattended: isUnattended, from: scene)
  }

  /// Every scene as its caption and lines to read or to listen to.
  private func printPlain() throws {
    var show = try HeadlessShow(
      folder, scenario, program, options, size: Size(width: 120, height: 36))
    for (index, scene) in scenario.scenes.enumerated() {
      show.turn(to: index)
      say(
        program.wording(
          .demoScene, ["n": String(index + 1), "title": scene.texts.title]))
      say(scene.texts.caption)
      for line in show.lines { say(line) }
    }
  }
}
