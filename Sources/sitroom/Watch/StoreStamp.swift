import EventStore

/// Sizes and times of the store's files, by which the clock tick sees on the main thread whether
/// anybody has written: one `stat` each instead of waking two threads every second.
struct StoreStamp {
  private let logFiles: [String]
  private let quarantineFiles: [String]
  private var log: [FileStamp?] = []
  private var quarantine: [FileStamp?] = []

  init(_ folder: StoreFolder) {
    logFiles = [folder.events, folder.events + "-wal"]
    // Beside the log nothing has a write-ahead log.
    quarantineFiles = [folder.quarantine]
  }

  /// Whether the log looks otherwise than when this was last asked.
  mutating func logHasChanged() -> Bool { Self.update(&log, logFiles) }

  /// Whether the quarantine looks otherwise than when this was last asked.
  mutating func quarantineHasChanged() -> Bool { Self.update(&quarantine, quarantineFiles) }

  private static func update(_ stamps: inout [FileStamp?], _ files: [String]) -> Bool {
    let now = files.map { FileStamp($0) }
    defer { stamps = now }
    return now != stamps
  }
}
