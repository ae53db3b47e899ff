import ArgumentParser
import Canvas
import Foundation
import Settings
import SituationRoom
import TaskForce

/// Prints what a show shows, for the minutes of the meeting.
struct BriefingReportCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case md, html }

  static let configuration = CommandConfiguration(
    commandName: "briefing",
    abstract: "Captions, figures and pictures of the scenes of a show.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var room: RoomOptions
  @Option(help: "md for Markdown, or html.") var format = Format.md
  @Option(help: ArgumentHelp("Columns and rows of the pictures.", valueName: "WxH"))
  var size = "120x36"
  @Argument(help: "Name of the scenario.") var name = "antwerp-briefing"

  func run() throws {
    let size = try Size(notation: size, Program(common).wording)
    try ScenarioFolder.withScratchStore(common, name: name) { program, folder in
      guard let scenario = try folder.scenario(program) else {
        throw fail(program.wording(.demoNoScript, ["name": name]), ExitStatus.usage)
      }
      var show = try HeadlessShow(
        folder, scenario, program, room, size: size)
      var report = BriefingReport(scenario, program.wording)
      for (index, scene) in scenario.scenes.enumerated() {
        show.turn(to: index)
        show.goOn(by: Self.settled(scene))
        show.report(to: &report)
      }
      switch format {
      case .md: report.markdown.forEach(say)
      case .html:
        FileHandle.standardOutput.write(Data(report.html(try program.theme(room)).utf8))
      }
    }
  }

  /// Seconds after which a scene has done what it does by itself, but for its lenses.
  private static func settled(_ scene: Scene) -> Double {
    min(scene.minutes * 60, max(10, scene.pause * Double(scene.keys.count) + 1))
  }
}
