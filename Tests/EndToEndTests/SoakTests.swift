import EventStore
import Foundation
import TaskForce
import TestSupport
import Testing

/// How long the day lasts, in seconds; 0 for none.
private let soakSeconds = ProcessInfo.processInfo.environment["SOAK"].flatMap { Int($0) } ?? 0

/// A whole day on one store, many times as fast: eight sources, three rooms on the wall and two
/// officers who triage, each a process of its own.
///
/// `SOAK` names the seconds it lasts; without it, it is left out. At 240-fold speed 360 s are a day.
@Suite(.serialized, .enabled(if: soakSeconds > 0)) struct SoakTests {
  static let speed = 240.0

  @Test("a day of a busy desk loses nothing, doubles nothing and keeps its memory")
  func day() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let folder = StoreFolder(store)
    let start = try #require(Instant(iso8601: "2026-03-14T00:00:00Z"))
    try folder.writeClock(
      DemoClock(
        SimulatedTime(
          realAnchor: Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)),
          simulatedAnchor: start, speed: Self.speed)))
    let walls = try (1...3).map { _ in try SoakRoom(store, officer: "NL-9") }
    let officers = try ["NL-2", "NL-3"].map { try SoakRoom(store, officer: $0) }
    let sources = try (1...8).map { try SoakSource($0, store) }
    let rooms = walls + officers
    for room in rooms { #expect(room.hasStarted) }

    var warm: [Int] = []
    var step = 0
    let begin = Date()
    while Date().timeIntervalSince(begin) < Double(soakSeconds) {
      sources[step % sources.count].tell(step)
      if step % 5 == 0 { officers[step / 5 % 2].triage(step) }
      for room in rooms { room.look() }
      step += 1
      if warm.isEmpty, Date().timeIntervalSince(begin) > Double(soakSeconds) / 3 {
        warm = rooms.map(\.residentKilobytes)
      }
    }
    let told = try sources.map { try $0.finish() }.reduce(0, +)
    let open = try EventStore(opening: folder, .readOnly, clock: Clock { start })
    let grown = zip(rooms, warm).map { $0.residentKilobytes - $1 }

    let head = try open.head().position
    for room in rooms { #expect(room.awaitPosition(head), "\(room.position) of \(head)") }
    try expectEachOnce(open, told)
    // A room that is left keeps its situation as a snapshot, which must be what a replay gives.
    let replay = try replayed(open)
    #expect(replay.position == head)
    for room in rooms {
      let emptied = try Shell.run(
        "/usr/bin/sqlite3", [folder.cache, "PRAGMA busy_timeout = 5000; DELETE FROM snapshot"])
      #expect(emptied.status == 0, "\(emptied.errorText)")
      #expect(room.leave())
      let after = try EventStore(opening: folder, .readOnly, clock: Clock { start })
      #expect(try after.snapshotPosition(upTo: head) == head)
      #expect(try after.situation(upTo: head) == replay)
    }
    #expect(try open.verify().holds)
    if soakSeconds >= 300 { #expect(grown.allSatisfy { $0 <= 2048 }, "\(grown) kB") }
    Proof.record(
      "9 soak, seconds at ×240", soakSeconds,
      "\(head) events, 0 skipped, 0 doubled, 5 rooms as replay, grown by at most "
        + "\(grown.max() ?? 0) kB from \(warm.max() ?? 0)")
  }

  private func replayed(_ store: EventStore) throws -> Situation {
    var situation = Situation()
    try store.forEachEvent { situation.apply($0) }
    return situation
  }

  private func expectEachOnce(_ store: EventStore, _ told: Int) throws {
    var ids: Set<EventID> = []
    var fromSources = 0
    try store.forEachEvent { event in
      ids.insert(event.envelope.id)
      if event.envelope.actor == nil { fromSources += 1 }
    }
    #expect(ids.count == Int(try store.head().position))
    #expect(fromSources == told)
  }
}

/// A room in a terminal of its own.
private final class SoakRoom {
  private let pty: PseudoTerminal
  let hasStarted: Bool

  init(_ store: String, officer: String) throws {
    let path = try #require(BuiltProducts.path(of: "sitroom"))
    pty = try PseudoTerminal(
      path,
      ["watch", "--store", store, "--officer", officer, "--idle-report", "/dev/fd/3"],
      environment: Shell.environment.merging(["TERM": "xterm-256color"]) { $1 }, columns: 160,
      rows: 50)
    hasStarted = pty.waitForProgress { _ in true }
    pty.type("6")
  }

  /// Takes in what the room has drawn lately.
  func look() { _ = pty.waitForProgress(deadline: 8) { _ in false } }

  /// Acknowledges, takes or moves on, as somebody does who works through a queue.
  func triage(_ step: Int) { pty.type(["a", "j", "o", "a", "G", "a", "g"][step / 5 % 7]) }

  /// Position of the log that the room has shown last.
  var position: Int64 {
    let words = pty.progress.last?.split(separator: " ") ?? []
    let word = words.first { $0.hasPrefix("position=") }
    return word.flatMap { Int64($0.dropFirst("position=".count)) } ?? 0
  }

  func awaitPosition(_ wanted: Int64) -> Bool {
    if position >= wanted { return true }
    return pty.waitForProgress { _ in self.position >= wanted }
  }

  var residentKilobytes: Int {
    let status = try? String(contentsOfFile: "/proc/\(pty.process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmRSS") }
    return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0
  }

  func leave() -> Bool {
    // ^c closes what is open, or asks whether to leave, which n denies.
    pty.type("\u{3}nqy")
    return pty.waitForChange() == .exited(0)
  }
}

/// A feed that goes on until its pipe is closed.
private final class SoakSource {
  private let number: Int
  private let process = Process()
  private let input = Pipe()
  private var told = 0

  init(_ number: Int, _ store: String) throws {
    self.number = number
    process.executableURL = URL(filePath: Shell.sitroom)
    process.arguments = ["ingest", "-", "--store", store]
    process.environment = Shell.environment
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Tells that it is there, and now and then of an incident.
  func tell(_ step: Int) {
    let minutes = step % 1440
    let time = String(format: "2026-03-13T%02d:%02d:00Z", minutes / 60, minutes % 60)
    let (type, data) =
      step % 9 == 0
      ? (
        "incident.opened",
        #"{"title":"matter \#(step)","severity":"warning","place":"BEANR"}"#
      )
      : ("source.reported", #"{"source":"S\#(number)","items":\#(step)}"#)
    let line = """
      {"specversion":"1.0","id":"soak-\(step)","source":"S\(number)","type":"\(type)",\
      "time":"\(time)","body":"NL","tlp":"AMBER","data":\(data)}

      """
    told += 1
    try? input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
  }

  /// Ends the feed; how many events it told.
  func finish() throws -> Int {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return told
  }
}
