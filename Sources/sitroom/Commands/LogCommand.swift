import ArgumentParser
import Canvas
import EventStore
import Foundation
import Interchange
import SituationRoom
import TaskForce

/// Prints the log.
struct LogCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Print events: as lines to read, or as CloudEvents.")

  @OptionGroup var common: CommonOptions
  @Option(help: "text or json.") var format = Format.text
  @Option(help: ArgumentHelp("Only events behind this position.", valueName: "position"))
  var after: Int64 = 0
  @Option(help: ArgumentHelp("Only events of this stream, such as incident/NL-2026-000123."))
  var stream: String?
  @Option(help: ArgumentHelp("Only the newest events with these words.", valueName: "words"))
  var matching: String?
  @Option(help: "At most so many.") var limit: Int = .max

  func run() throws {
    let program = try Program(common)
    let store = try program.open(.readOnly)
    let now = program.realClock.now()
    let room = RoomContext(
      situation: VisibleSituation(Situation(), for: program.audience, at: now), now: now,
      desk: DeskIdentity(body: program.desk, officer: program.officer), wording: program.wording,
      symbols: .unicode, gazetteer: .standard, mapLayers: MapLayers())
    func print(_ event: RecordedEvent) {
      guard let shown = room.situation.show(event)?.value else { return }
      say(format == .json ? CloudEventsEncoder.line(shown) : room.line(shown))
    }
    try program.report {
      if let matching {
        let found = try store.events(before: nil, limit: min(limit, 10_000), matching: matching)
        found.reversed().forEach(print)
      } else if let stream {
        try store.events(in: StreamName(stream)).prefix(limit).forEach(print)
      } else {
        try printAll(store, print)
      }
    }
  }

  private func printAll(_ store: EventStore, _ print: (RecordedEvent) -> Void) throws {
    var position = after
    var left = limit
    while left > 0 {
      let events = try store.events(after: position, limit: min(left, 1000))
      guard let last = events.last else { return }
      events.forEach(print)
      position = last.position
      left -= events.count
    }
  }
}

extension RoomContext {
  /// Position, time, type, stream, who, and what an officer would read.
  fileprivate func line(_ event: RecordedEvent) -> String {
    let who = event.envelope.actor?.code ?? event.envelope.source.code
    return [
      String(event.position), event.recordedAt.iso8601, event.envelope.type.name,
      event.stream.name, who, text(of: event),
    ].joined(separator: "  ")
  }
}
