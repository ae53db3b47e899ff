import EventStore
import Foundation
import Interchange
import TaskForce
import TestSupport

/// The same questions to programs that people know, on the same machine in the same run.
struct PeerRows {
  let folder: URL
  let isQuick: Bool
  private var events: Int { isQuick ? 10_000 : 100_000 }
  private var runs: Int { isQuick ? 3 : 5 }

  func measure(writingTo json: String) throws {
    guard let sitroom = BuiltProducts.path(of: "sitroom") else {
      throw BenchmarkFailure("sitroom is not built beside this program")
    }
    let lines = try writeLines()
    let store = folder.appending(path: "store").path(percentEncoded: false)
    var report = Report(sizes: [events])
    let tools = tools
    for tool in ["htop", "btop", "tig", "lnav", "jq", "sqlite3", "grep"] {
      if let known = tools[tool] {
        print("  \(tool): \(known.version)")
      } else {
        print("  \(tool) is missing: make bench-peers installs it where apt-get works")
      }
    }
    try measureIngest(sitroom, lines, store, tools, &report)
    try measureSearch(lines, store, tools, &report)
    try measureRooms(sitroom, lines, store, tools, &report)
    try report.write(to: json)
    print("\nmedians of \(runs) runs, keys of \(keyCount); also in \(json)")
  }

  private var keyCount: Int { isQuick ? 20 : 60 }

  /// What is installed, with what it says of itself.
  private var tools: [String: (path: String, version: String)] {
    var found: [String: (path: String, version: String)] = [:]
    for tool in ["htop", "btop", "tig", "lnav", "jq", "sqlite3", "grep"] {
      for place in ["/usr/local/bin/", "/usr/bin/", "/bin/"]
      where found[tool] == nil && FileManager.default.isExecutableFile(atPath: place + tool) {
        let flag = tool == "sqlite3" ? "-version" : "--version"
        let told = FinishedProgram(place + tool, [flag], output: true).text
        let line = told.split(separator: "\n").first.map(String.init) ?? "unknown"
        found[tool] = (place + tool, String(line.prefix(40)))
      }
    }
    return found
  }

  /// The lines, and the same rows as comma-separated values for SQLite.
  private func writeLines() throws -> (json: String, csv: String) {
    var life = BusyRoom()
    var (text, table) = ("", "")
    for index in 0..<events {
      let envelope = life.event(index)
      text += CloudEventsEncoder.line(envelope) + "\n"
      let payload = envelope.payload.json(with: envelope.unrecognised).string
        .replacingOccurrences(of: "\"", with: "\"\"")
      table +=
        "\(index + 1),\(envelope.id),\(envelope.type.name),\(envelope.source.code),"
        + "\(envelope.occurredAt.iso8601),\"\(payload)\"\n"
    }
    let (json, csv) = (folder.appending(path: "lines.log"), folder.appending(path: "rows.csv"))
    try text.write(to: json, atomically: false, encoding: .utf8)
    try table.write(to: csv, atomically: false, encoding: .utf8)
    return (json.path(percentEncoded: false), csv.path(percentEncoded: false))
  }

  private func seconds(_ prepare: () throws -> Void, _ run: () -> FinishedProgram) throws -> Double
  {
    let times = try (0..<runs).map { _ in
      try prepare()
      let finished = run()
      guard finished.status == 0 else { throw BenchmarkFailure("ended with \(finished.status)") }
      return finished.seconds
    }
    return times.quantile(0.5) ?? 0
  }

  private func measureIngest(
    _ sitroom: String, _ lines: (json: String, csv: String), _ store: String,
    _ tools: [String: (path: String, version: String)], _ report: inout Report
  ) throws {
    func add(_ name: String, _ value: Double) {
      report.add(Measurement("ingest, whole process: " + name, "s", [events: value]))
    }
    let own = try seconds {
      try? FileManager.default.removeItem(atPath: store)
    } _: {
      FinishedProgram(sitroom, ["ingest", "--store", store, lines.json])
    }
    add("sitroom, checked, chained, durable", own)
    if let sqlite = tools["sqlite3"] {
      let peer = ImportingSQLite(program: sqlite.path, folder: folder)
      let rows = try peer.export(store)
      let time = try seconds(peer.clear) { peer.load(rows, as: ImportingSQLite.stored) }
      add("sqlite3 .import of the rows it has written", time)
      report.add(
        Measurement(
          "ingest: sitroom beside sqlite3", "times", [events: own / time],
          budget: "≤ 3 times", limit: 3))
      let few = try seconds(peer.clear) { peer.load(lines.csv, as: ImportingSQLite.told) }
      add("sqlite3 .import of six columns with one index", few)
    }
    if let jq = tools["jq"] {
      let time = try seconds {
      } _: {
        FinishedProgram(jq.path, ["-c", "[.id,.type]", lines.json])
      }
      add("jq reading the same file", time)
      report.add(Measurement("ingest: sitroom beside jq", "times", [events: own / time]))
    }
  }

  private func measureSearch(
    _ lines: (json: String, csv: String), _ store: String,
    _ tools: [String: (path: String, version: String)], _ report: inout Report
  ) throws {
    let log = try EventStore(
      opening: StoreFolder(store), .readWrite, clock: Clock { BusyRoom.moment(events) })
    // The index is made off the append path; a room has made it long before somebody searches.
    _ = try log.events(before: nil, limit: 50, matching: "weighed")
    let own =
      Timing.elapsed { _ = try? log.events(before: nil, limit: 50, matching: "weighed") } / 1e6
    log.close()
    report.add(Measurement("search, first page: sitroom, in the room", "s", [events: own]))
    if let grep = tools["grep"] {
      let time = try seconds {
      } _: {
        FinishedProgram(grep.path, ["-c", "weighed", lines.json])
      }
      report.add(Measurement("search: grep over the lines", "s", [events: time]))
    }
    if let lnav = tools["lnav"] {
      let time = try seconds {
      } _: {
        FinishedProgram(lnav.path, ["-n", "-c", ":filter-in weighed", lines.json])
      }
      report.add(Measurement("search: lnav without a screen", "s", [events: time]))
    }
  }

  private func measureRooms(
    _ sitroom: String, _ lines: (json: String, csv: String), _ store: String,
    _ tools: [String: (path: String, version: String)], _ report: inout Report
  ) throws {
    measureRoom("sitroom", sitroom, ["--store", store], keys: ["6", "j", "k"], &report)
    let arrows = ["", "\u{1b}[B", "\u{1b}[A"]
    if let htop = tools["htop"] { measureRoom("htop", htop.path, [], keys: arrows, &report) }
    if let btop = tools["btop"] {
      measureRoom("btop", btop.path, ["--utf-force"], keys: arrows, &report)
    }
    if let tig = tools["tig"] { measureRoom("tig", tig.path, [], keys: ["", "j", "k"], &report) }
    if let lnav = tools["lnav"] {
      measureRoom("lnav", lnav.path, [lines.json], keys: ["g", "j", "k"], &report)
    }
  }

  private func measureRoom(
    _ name: String, _ path: String, _ arguments: [String], keys: [String], _ report: inout Report
  ) {
    func add(_ what: String, _ unit: String, _ value: Double) {
      report.add(Measurement("\(name): \(what)", unit, [events: value]))
    }
    let home = folder.path(percentEncoded: false)
    let starts = (0..<runs).compactMap { _ -> Double? in
      guard let program = try? WatchedProgram(path, arguments, home: home) else { return nil }
      defer { program.end() }
      return program.firstPicture
    }
    guard let start = starts.quantile(0.5), start < .infinity,
      let program = try? WatchedProgram(path, arguments, home: home)
    else { return report.skip(name, "it shows nothing") }
    defer { program.end() }
    add("start until the picture stands", "ms", start)
    _ = program.terminal.collect(milliseconds: 1500)
    if !keys[0].isEmpty { _ = program.key(keys[0]) }
    let times = (0..<keyCount).compactMap { index -> (first: Double, last: Double)? in
      _ = program.terminal.collect(milliseconds: 13)
      return program.key(keys[1 + index % 2])
    }
    add("key to first byte, p50", "ms", times.map(\.first).quantile(0.5) ?? .nan)
    add("key to last byte, p50", "ms", times.map(\.last).quantile(0.5) ?? .nan)
    add("key to last byte, p95", "ms", times.map(\.last).quantile(0.95) ?? .nan)
    let rest = program.rest(seconds: isQuick ? 5 : 15)
    add("at rest, processor", "%", rest.cpu)
    add("at rest, wake-ups", "/s", rest.wakes)
    add("at rest, written", "bytes/s", rest.bytes)
    add("peak memory", "MB", program.peak)
  }
}

/// A program that has run to its end.
struct FinishedProgram {
  private(set) var status: Int32 = -1
  private(set) var seconds = 0.0
  private(set) var text = ""

  init(_ path: String, _ arguments: [String], output: Bool = false) {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = output ? pipe : FileHandle.nullDevice
    seconds =
      Timing.microseconds {
        guard (try? process.run()) != nil else { return }
        if output {
          text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        }
        process.waitUntilExit()
        status = process.terminationStatus
      } / 1e6
  }
}
