import EventStore
import Foundation
import Glibc
import NightShift
import TaskForce

/// What becomes known while a show is played: a generated night, lines of files, or both.
struct ShowFeed {
  private var night: NightShiftPlayer?
  private var lines: [LinePlayer] = []

  /// Writes what is known before the show into the store of `program`, and prepares the rest.
  init(_ folder: ScenarioFolder, _ program: Program) throws {
    let told = try Self.history(of: folder, program)
    if folder.settings.generator == .nightShift {
      night = try NightShiftPlayer(seed: folder.settings.seed, program)
      try night?.writeHistory(with: told)
    } else {
      try Self.write(told, before: folder.settings.start, program)
    }
    lines = try folder.settings.live.map { name in
      try LinePlayer(
        String(decoding: try folder.data(of: name, program), as: UTF8.self), of: name,
        from: folder.settings.start, program)
    }
    try play(through: folder.settings.start)
  }

  /// When the next event becomes known; nil after the last.
  var nextMoment: Instant? {
    ([night?.nextMoment] + lines.map(\.nextMoment)).compactMap(\.self).min()
  }

  /// Writes what becomes known up to `end`, at its moments.
  mutating func play(through end: Instant) throws {
    while let due = nextMoment, due <= end {
      try night?.play(through: due)
      for index in lines.indices { try lines[index].play(through: due) }
    }
  }

  /// What the files tell, in the order in which it became known.
  private static func history(of folder: ScenarioFolder, _ program: Program) throws -> [ToldBefore]
  {
    var told: [ToldBefore] = []
    for name in folder.settings.history {
      let path = folder.url.appending(path: name).path(percentEncoded: false)
      let items = Feed.items(
        of: Array(try folder.data(of: name, program)), program.readingContext(path))
      told += items.map { item in
        guard case .event(let known) = item.reading else {
          return ToldBefore(item: item, file: path, knownAt: folder.settings.start)
        }
        return ToldBefore(item: item, file: path, knownAt: known.becameKnownAt)
      }
    }
    return told.enumerated().sorted {
      ($0.element.knownAt, $0.offset) < ($1.element.knownAt, $1.offset)
    }.map(\.element)
  }

  private static func write(_ told: [ToldBefore], before start: Instant, _ program: Program) throws
  {
    try program.report {
      let clock = MomentClock(start)
      var ingest = IngestRun(
        try EventStore(opening: StoreFolder(program.storePath), .readWrite, clock: clock.clock))
      for line in told { try ingest.takeHistory([line.item], of: line.file, knownAt: line.knownAt) }
      try ingest.writeHistory()
    }
  }
}

/// A line of a file that was known before a show begins.
struct ToldBefore {
  var item: Feed.Item
  var file: String
  var knownAt: Instant
}

extension ScenarioFolder {
  /// The bytes of a file that `scenario.toml` names.
  fileprivate func data(of name: String, _ program: Program) throws -> Data {
    guard let data = contents(name) else {
      let path = url.appending(path: name).path(percentEncoded: false)
      throw fail(
        program.wording.shell(
          .fileUnreadable, ["file": path, "reason": String(cString: strerror(ENOENT))]),
        ExitStatus.noInput)
    }
    return data
  }
}
