import ArgumentParser
import Crypto
import EventStore
import Foundation
import Glibc
import Interchange
import SituationRoom
import TaskForce

/// Reads events into the store.
struct Ingest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read events into the store: CloudEvents 1.0 lines or the public-record CSV.",
    discussion: """
      Without a file, or for “-”, standard input is read. A store that is not there yet is made. \
      What cannot be read goes to quarantine \
      with file, line, field and what was expected, and the program ends with 65.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "Go on reading a growing file or a pipe.")
  var follow = false

  @Flag(
    help: """
      Load history in the order in which it became known. Reads everything before it writes; \
      several files are merged.
      """)
  var backfill = false

  @Argument(help: "Files to read; “-” is standard input.")
  var files: [String] = []

  func validate() throws {
    if follow && backfill { throw ValidationError("--follow and --backfill exclude each other") }
  }

  func run() throws {
    let program = try Program(common)
    let store = try program.openOrCreate()
    var run = IngestRun(store)
    var progress = ProgressBar(program.wording)
    for name in files.isEmpty ? ["-"] : files {
      try read(name, program, store, &run, &progress)
    }
    progress.end()
    if backfill { try program.report { try run.finishHistory() } }
    summarise(run, program)
    if run.quarantined > 0 { throw ExitStatus.badData }
  }

  private func read(
    _ name: String, _ program: Program, _ store: EventStore, _ run: inout IngestRun,
    _ progress: inout ProgressBar
  ) throws {
    let source: FileSource
    do throws(FileSource.OpenError) {
      source = try FileSource(name)
    } catch {
      throw program.unreadable(name, error.errorNumber)
    }
    defer { source.close() }
    do {
      // History waits in memory until all is read, where it should take no more than it must.
      let isKept = backfill
      try source.forEachPortion(program.readingContext(name), isFollowing: follow) { event in
        isKept ? nil : try? store.prepare(event)
      } take: { portion, othersWait in
        try program.report {
          try run.take(portion.items, of: name, isHistory: backfill)
          // Nobody waits for a batch to fill: what is here is written when nothing more is.
          if !backfill && portion.isAllThereIs && !othersWait { try run.flush() }
        }
        progress.show(name, read: portion.bytes, of: source.size, lines: portion.lines)
      }
    } catch let error as FileSource.ReadError {
      throw program.unreadable(name, error.errorNumber)
    }
  }

  private func summarise(_ run: IngestRun, _ program: Program) {
    let wording = program.wording
    say(
      [
        wording.shell(.ingestAppended, count: run.appended),
        wording.shell(.ingestKnown, count: run.known),
        wording.shell(.ingestQuarantined, count: run.quarantined),
      ].joined(separator: ", "))
    if run.quarantined > 0 {
      complain(wording.shell(.ingestWhere, ["folder": program.storePath]))
    }
  }
}

extension Program {
  /// Opens the store of this run.
  func open(_ access: StoreAccess) throws -> EventStore {
    let folder = StoreFolder(storePath)
    guard folder.holdsStore else {
      throw fail(wording.shell(.noStore, ["folder": storePath]), ExitStatus.noInput)
    }
    let clock = try clock(of: folder)
    return try report { try EventStore(opening: folder, access, clock: clock) }
  }

  /// Opens the store of this run for writing; where there is no folder yet, makes one and says so.
  func openOrCreate() throws -> EventStore {
    let folder = StoreFolder(storePath)
    if !FileManager.default.fileExists(atPath: storePath) {
      try report { try EventStore.create(folder, createdAt: realClock.now()) }
      complain(wording.shell(.created, ["desk": desk.code, "folder": storePath]))
    }
    return try open(.readWrite)
  }

  /// With what the lines of `file` are decoded.
  func readingContext(_ file: String) -> ReadingContext {
    ReadingContext(file: file, desk: desk) { Array(SHA256.hash(data: $0)) }
  }

  func unreadable(_ file: String, _ errorNumber: Int32) -> ExitCode {
    let reason = String(cString: strerror(errorNumber))
    let isMissing = errorNumber == ENOENT || errorNumber == EISDIR
    return fail(
      wording.shell(.fileUnreadable, ["file": file, "reason": reason]),
      isMissing ? ExitStatus.noInput : ExitStatus.inputOutput)
  }
}
