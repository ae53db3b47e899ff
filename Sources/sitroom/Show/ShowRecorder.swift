import Canvas
import EventStore
import Foundation
import Glibc
import SituationRoom
import TaskForce

/// Writes a show as an asciicast, each scene as long as it is planned: the same bytes every time.
struct ShowRecorder {
  let program: Program
  let options: RoomOptions
  let folder: ScenarioFolder
  let scenario: Scenario

  /// Seconds between two pictures while the past is played, and while it is not.
  private static let steps = (playing: 0.25, resting: 1.0)

  func run(to path: String, size: Size) throws {
    let theme = try program.theme(options)
    var show = try HeadlessShow(
      folder, scenario, program, options, size: size)
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else {
      let reason = String(cString: strerror(errno))
      throw fail(
        program.wording.shell(.fileUnreadable, ["file": path, "reason": reason]),
        ExitStatus.cannotCreate)
    }
    defer { try? file.close() }
    var cast = Asciicast(
      size: size, title: title(show), start: scenario.start.milliseconds / 1000, theme: theme)
    var frames = 0
    func write(_ line: String?) throws {
      guard let line else { return }
      frames += 1
      try file.write(contentsOf: Data((line + "\n").utf8))
    }
    try file.write(contentsOf: Data((cast.header + "\n").utf8))
    var seconds = 0.0
    for (index, scene) in scenario.scenes.enumerated() {
      show.turn(to: index)
      let end = seconds + scene.minutes * 60
      while seconds < end {
        show.goOn(to: seconds)
        try write(cast.frame(at: seconds, show.canvas))
        seconds = min(end, seconds + (show.isPlaying ? Self.steps.playing : Self.steps.resting))
      }
    }
    try write(cast.end(at: seconds))
    say(
      program.wording(
        .demoRecorded,
        [
          "file": path, "frames": program.wording.whole(frames),
          "minutes": program.wording.number(scenario.minutes),
        ]))
  }

  /// What is shown, and how it is to be handled.
  private func title(_ show: HeadlessShow) -> String {
    scenario.title + " · " + show.caption.description
  }
}
