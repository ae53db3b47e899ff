import ArgumentParser
import Canvas
import EventStore
import Foundation
import SituationRoom
import TaskForce

/// Prints the incidents that fit a filter.
struct Query: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }

  static let configuration = CommandConfiguration(
    abstract: "Print the incidents that fit a filter, such as 'sev>=alarm country:NL'.")

  @OptionGroup var common: CommonOptions
  @Option(help: "table, json or csv.") var format = Format.table
  @Option(
    help: ArgumentHelp(
      QueueOrder.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "order"))
  var sort = "attention"
  @Option(
    help: ArgumentHelp("What was known at this moment (ISO 8601).", valueName: "time"))
  var at: String?
  @Argument(
    parsing: .allUnrecognized,
    help: "The filter, in quotes or not; a term may begin with a hyphen. Empty for everything.")
  var terms: [String] = []

  private var filter: String { terms.joined(separator: " ") }

  func validate() throws {
    // A term may begin with one hyphen; two are an option that nobody knows.
    if let option = terms.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("Unknown option '\(option)'")
    }
  }

  func run() throws {
    let program = try Program(common)
    guard let order = QueueOrder(rawValue: sort) else {
      let known = QueueOrder.allCases.map(\.rawValue)
      throw fail(
        program.wording.shell(
          .wrongCode, ["text": sort, "expected": program.wording.text(.oneOf(known))]),
        ExitStatus.usage)
    }
    let store = try program.open(.readOnly)
    let asOf = try at.map(program.instant)
    if asOf != nil { try program.refuseOutside(.audienceNoPast) }
    let now = try asOf ?? program.clock(of: store.folder).now()
    let situation = try program.report { try store.situation(asOf: asOf) }
    var choice = QueueChoice()
    choice.order = order
    choice.filter = try filter(in: situation, program, at: now)
    let context = program.reportContext(of: situation, in: store, at: now, choice: choice)
    let report = QueryReport(context)
    switch format {
    case .table: report.table.forEach(say)
    case .csv: report.csv.forEach(say)
    case .json: say(report.json)
    }
  }

  private func filter(
    in situation: Situation, _ program: Program, at now: Instant
  ) throws -> IncidentFilter {
    let duty = situation.shifts[program.desk]
    let shift = duty.flatMap { $0.officer == program.officer ? $0.since : nil }
    let context = FilterContext(
      desk: program.desk, officer: program.officer, shiftStart: shift, now: now)
    do throws(FilterMistake) {
      return try IncidentFilter(filter, in: context)
    } catch {
      complain(filter)
      let start = "sitroom: ".columns + error.columnsBefore(in: filter)
      FileHandle.standardError.write(
        Data((String(repeating: " ", count: start) + error.marks + "\n").utf8))
      throw fail(program.wording.sentence(error), ExitStatus.usage)
    }
  }
}

extension FilterMistake {
  fileprivate func columnsBefore(in text: String) -> Int {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(range.lowerBound))).columns
  }

  fileprivate var marks: String { String(repeating: "^", count: max(1, wrong.columns)) }
}
