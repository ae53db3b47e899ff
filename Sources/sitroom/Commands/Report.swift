import ArgumentParser
import Foundation
import SituationRoom
import TaskForce

/// Prints reports for people who were not in the room.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a report: what the next officer must know, or the table behind the routes.",
    subcommands: [Handover.self, RoutesTable.self, BriefingReportCommand.self])
}

/// Prints the hand-over report.
struct Handover: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case md, text, json }

  static let configuration = CommandConfiguration(
    abstract: "Open, new, closed and shelved incidents, promises due, silent sources.")

  @OptionGroup var common: CommonOptions
  @Option(help: "md for Markdown, text or json.") var format = Format.text
  @Option(
    help: ArgumentHelp(
      "What has happened since this moment; without it, since the last hand-over.",
      valueName: "time"))
  var since: String?

  func run() throws {
    let program = try Program(common)
    try program.refuseOutside()
    let store = try program.open(.readOnly)
    let now = try program.clock(of: store.folder).now()
    let situation = try program.report { try store.situation(asOf: nil) }
    let context = program.reportContext(of: situation, in: store, at: now)
    let beginning = try since.map(program.instant) ?? HandoverReport.beginning(context)
    let report = HandoverReport(context, since: beginning)
    switch format {
    case .md: report.markdown.forEach(say)
    case .text: report.text.forEach(say)
    case .json: say(report.json)
    }
  }
}
