import ArgumentParser
import Foundation
import SituationRoom
import TaskForce

/// Prints the table behind the routes screen.
struct RoutesTable: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case md, json, csv }

  static let configuration = CommandConfiguration(
    commandName: "routes",
    abstract: "Finds, charts and verdicts of a period, with the method and what was left out.")

  @OptionGroup var common: CommonOptions
  @Option(help: "md for Markdown, json or csv.") var format = Format.md
  @Option(
    help: ArgumentHelp(
      "The first day; without it, twelve weeks before the last.", valueName: "day"))
  var from: String?
  @Option(help: ArgumentHelp("The last day; without it, today.", valueName: "day"))
  var to: String?

  func run() throws {
    let program = try Program(common)
    let (first, last) = (try from.map { try day($0, program) }, try to.map { try day($0, program) })
    let store = try program.open(.readOnly)
    let now = try program.clock(of: store.folder).now()
    let days = try period(from: first, to: last, now: now, program)
    let situation = try program.report { try store.situation(asOf: nil) }
    let context = program.reportContext(of: situation, in: store, at: now)
    if program.audience.isOutside { return printBrief(BriefReport(context)) }
    let report = RoutesReport(context, days: days)
    switch format {
    case .md: report.markdown.forEach(say)
    case .csv: report.csv.forEach(say)
    case .json: say(report.json)
    }
  }

  /// Without the period, which would cut finer than the least cell allows.
  private func printBrief(_ report: BriefReport) {
    switch format {
    case .md: report.markdown.forEach(say)
    case .csv: report.csv.forEach(say)
    case .json: say(report.json)
    }
  }

  private func day(_ text: String, _ program: Program) throws -> CivilDate {
    guard let date = CivilDate(iso8601: text) else {
      throw fail(program.wording.shell(.wrongDay, ["text": text]), ExitStatus.usage)
    }
    return date
  }

  /// The days from the first to the last, both counted.
  private func period(
    from first: CivilDate?, to last: CivilDate?, now: Instant, _ program: Program
  ) throws -> Range<Int> {
    let last = last ?? now.date
    let first = first ?? last.advanced(days: -83)
    let (from, to) = (first.daysSinceEpoch, last.daysSinceEpoch)
    func refuse(_ phrase: ShellPhrase, _ text: String = "") -> any Error {
      fail(
        program.wording.shell(
          phrase, ["text": text, "from": first.iso8601, "to": last.iso8601]), ExitStatus.usage)
    }
    guard to <= now.date.daysSinceEpoch else { throw refuse(.wrongFuture, last.iso8601) }
    guard from <= to else { throw refuse(.wrongPeriod) }
    guard to - from < 3660 else { throw refuse(.wrongLength) }
    return from..<to + 1
  }
}
