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
    if folder.settings.generator == .nightShift {
      night = try NightShiftPlayer(seed: folder.settings.seed, program)
      try night?.writeHistory()
    }
    try Self.writeHistory(of: folder, program)
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

  private static func writeHistory(of folder: ScenarioFolder, _ program: Program) throws {
    guard !folder.settings.history.isEmpty else { return }
    var run = IngestRun(try program.open(.readWrite))
    for name in folder.settings.history {
      let path = folder.url.appending(path: name).path(percentEncoded: false)
      var feed = Feed(program.readingContext(path))
      let items = feed.push(Array(try folder.data(of: name, program))[...]) + feed.finish()
      try program.report { try run.take(items, of: path, isHistory: true) }
    }
    try program.report { try run.finishHistory() }
  }
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
