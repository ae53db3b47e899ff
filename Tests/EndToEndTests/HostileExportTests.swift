import Foundation
import Interchange
import TaskForce
import TestEvents
import Testing

/// Hostile text through the program itself: ingested, stored, and printed by every command that
/// prints what the store holds.
@Suite struct HostileExportTests {
  /// One event of every type, every text of it hostile.
  static func lines() -> [String] {
    let texts = HostileText.corpus.map(\.text)
    return EventCatalogue.standard.all.enumerated().flatMap { number, type -> [String] in
      (0..<2).compactMap { round in
        var fields = RandomFields(seed: UInt64(number + 1000 * round), text: "text")
        guard let payload = fields.any(type) else { return nil }
        var hostile = HostileFields(texts, shift: number * 7 + round)
        let time = Instant(iso8601: "2026-03-14T02:00:00Z") ?? Instant(milliseconds: 0)
        var envelope = EventEnvelope(
          id: EventID.version7(at: time, random: (UInt64(number), UInt64(round))),
          occurredAt: time, source: SourceID("S2"), payload: hostile.fill(payload))
        envelope.handlingText = HostileText.cut(texts[number % texts.count], toBytes: 200)
        if type.type.area == "incident" {
          envelope.stream =
            type.type.name == "incident.opened"
            ? .newIncident(desk: Body("NL"))
            : .named(StreamName(kind: "incident", "NL-2026-000001"))
        }
        return CloudEventsEncoder.line(envelope)
      }
    }
  }

  static let screens = ["overview", "routes", "partners", "transit", "actions", "incidents", "log"]

  static let commands: [[String]] =
    screens.flatMap { screen in
      ["text", "ansi", "svg", "html", "json"].map { ["snapshot", screen, "--format", $0] }
        + [["snapshot", screen, "--plain"]]
    }
    + ["text", "json"].map { ["log", "--format", $0] }
    + ["table", "json", "csv"].map { ["query", "--format", $0] }
    + ["md", "text", "json"].map {
      ["report", "handover", "--format", $0, "--since", "2026-01-01"]
    }
    + [
      ["report", "routes"], ["watch", "--plain"], ["quarantine", "list"],
      ["quarantine", "show", "1"], ["quarantine", "show", "20"], ["info"], ["verify"],
      ["schema"],
    ]

  @Test("no command prints a control, whatever the sources said")
  func commands() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    // What cannot be read is printed too, from quarantine.
    let endless = "{\"type\": \"" + String(repeating: "x\u{1b}", count: 5 << 20)
    let unreadable = HostileText.corpus.map { "{\"type\": \"\($0.text)" } + [endless]
    let file = try scratch.write(
      (Self.lines() + unreadable).joined(separator: "\n") + "\n", to: "hostile\u{1b}]0;x\u{7}.jsonl"
    )
    let ingest = try Shell.sitroom(["ingest", file, "--store", store])
    expectClean(ingest, ["ingest"])
    for command in Self.commands {
      let isDated = command[0] == "snapshot"
      let clock = isDated ? ["--clock", "2026-03-14T02:32:07Z"] : []
      let outcome = try Shell.sitroom(command + ["--store", store] + clock)
      #expect(outcome.status == 0, "\(command): \(outcome.errorText)")
      #expect(!outcome.output.isEmpty, "\(command)")
      expectClean(outcome, command)
    }
    let log = try Shell.sitroom(["log", "--format", "json", "--store", store]).text
    // A reversion outside the stream of a thing does not come into the log that is printed.
    for type in EventCatalogue.standard.all.map({ $0.type.name }) where type != "act.reverted" {
      #expect(log.contains("\"type\":\"\(type)\""), "\(type) did not come into the log")
    }
  }

  private func expectClean(_ outcome: Outcome, _ command: [String]) {
    for text in [outcome.text, outcome.errorText] {
      let own = text.replacing(#/\u{1b}\[[0-9;]*m/#, with: "")
      let steering = command.contains("ansi") ? own : text
      let found = steering.unicodeScalars.filter { $0 != "\n" && HostileText.isDangerous($0) }
      #expect(found.isEmpty, "\(command): \(found.map(\.value).prefix(5))")
    }
  }
}
