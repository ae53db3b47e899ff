import ArgumentParser
import EventStore
import Foundation
import SituationRoom
import TaskForce

/// What could not be read.
struct QuarantineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarantine", abstract: "Show lines that could not be read, or try them again.",
    subcommands: [List.self, Show.self, Retry.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "One line for each.")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let program = try Program(common)
      try program.refuseOutside()
      let store = try program.open(.readOnly)
      let lines = try program.report { try store.quarantine.list(limit: 10_000) }
      if lines.isEmpty { say(program.wording.shell(.quarantineEmpty)) }
      for line in lines { say(program.wording.quarantined(line)) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "One of them in full.")
    @OptionGroup var common: CommonOptions
    @Argument(help: "Its number, as list shows it.") var number: Int64

    func run() throws {
      let program = try Program(common)
      try program.refuseOutside()
      let store = try program.open(.readOnly)
      guard let line = try program.report({ try store.quarantine.show(number) }) else {
        throw fail(
          program.wording.shell(.wrongNumber, ["text": String(number)]), ExitStatus.noInput)
      }
      say(program.wording.quarantined(line))
      say(program.wording.shell(.quarantineTimes, count: line.count))
      say(String(decoding: line.line.bytes, as: UTF8.self))
    }
  }

  struct Retry: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read all of them again, for a program that has learnt more.")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let program = try Program(common)
      try program.refuseOutside()
      let store = try program.open(.readWrite)
      var read = 0
      for line in try program.report({ try store.quarantine.list(limit: 1_000_000) })
      where line.line.bytes.count == line.line.byteCount {
        let items = Feed.items(
          of: line.line.bytes + [10], program.readingContext(line.line.file))
        guard !items.isEmpty, items.allSatisfy(\.isEvent) else { continue }
        var run = IngestRun(store)
        try program.report {
          try run.take(items, of: line.line.file, isHistory: false)
          try run.flush()
          if run.quarantined == 0 {
            _ = try store.quarantine.remove(line.number)
            read += 1
          }
        }
      }
      say(program.wording.shell(.quarantineRetried, count: read))
    }
  }
}

extension Feed.Item {
  fileprivate var isEvent: Bool { if case .event = reading { true } else { false } }
}

extension Wording {
  fileprivate func quarantined(_ line: QuarantineEntry) -> String {
    shell(
      .quarantineLine,
      [
        "number": String(line.number), "file": line.line.file, "line": String(line.line.line),
        "reason": sentence(line.line.error),
      ])
  }
}
