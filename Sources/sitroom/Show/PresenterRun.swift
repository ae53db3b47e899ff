import Canvas
import Foundation
import SituationRoom
import TaskForce
import Terminal

/// The presenter's terminal: follows the show that is played on this account.
struct PresenterRun {
  private let program: Program
  private let options: RoomOptions
  private let scenario: Scenario

  init(_ program: Program, _ options: RoomOptions, _ scenario: Scenario) {
    self.program = program
    self.options = options
    self.scenario = scenario
  }

  func run(isTerminal: Bool) throws {
    let view = PresenterView(scenario, program.wording, program.symbols(options))
    guard isTerminal else {
      for row in view.draw(progress, size: Size(width: 80, height: 24)).rows { say(row) }
      return
    }
    try program.showPage(options, beat: 500, draw: { view.draw(progress, size: $0) })
  }

  /// How far the show has come; another show's progress is none of ours.
  private var progress: PresenterView.Progress {
    guard let state = ShowPointer.read(program.folders), state.scenario == scenario.name else {
      return PresenterView.Progress(scene: nil)
    }
    let now = Double(program.realClock.now().milliseconds) / 1000
    var progress = PresenterView.Progress(
      scene: state.scene, elapsed: now - state.start)
    progress.isBlank = state.isBlank
    progress.isDetour = state.isDetour
    return progress
  }
}
