import EventStore
import Glibc

/// Sizes and times of the store's files, by which the clock tick sees on the main thread whether
/// anybody has written: one `stat` each instead of waking two threads every second.
struct StoreStamp {
  /// What one file looked like; nil if it was not there.
  private struct Stamp: Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      size = Int(status.st_size)
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
  }

  private let logFiles: [String]
  private let quarantineFiles: [String]
  private var log: [Stamp?] = []
  private var quarantine: [Stamp?] = []

  init(_ folder: StoreFolder) {
    logFiles = [folder.events, folder.events + "-wal"]
    quarantineFiles = [folder.quarantine, folder.quarantine + "-wal"]
  }

  /// Whether the log looks otherwise than when this was last asked.
  mutating func logHasChanged() -> Bool { Self.update(&log, logFiles) }

  /// Whether the quarantine looks otherwise than when this was last asked.
  mutating func quarantineHasChanged() -> Bool { Self.update(&quarantine, quarantineFiles) }

  private static func update(_ stamps: inout [Stamp?], _ files: [String]) -> Bool {
    let now = files.map { Stamp($0) }
    defer { stamps = now }
    return now != stamps
  }
}
