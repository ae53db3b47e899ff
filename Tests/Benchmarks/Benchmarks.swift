import EventStore
import Foundation
import TaskForce
import TestSupport

/// The table of speed of the quality document: every row with its budget and its verdict.
///
/// `sitroom-bench [--quick] [--peers] [--json PATH] [frames|queue|log|room]…`
@main
struct Benchmarks {
  static func main() throws {
    var parts = Array(CommandLine.arguments.dropFirst())
    func take(_ flag: String) -> Bool {
      guard let index = parts.firstIndex(of: flag) else { return false }
      parts.remove(at: index)
      return true
    }
    var json = "bench.json"
    if let index = parts.firstIndex(of: "--json"), index + 1 < parts.count {
      json = parts[index + 1]
      parts.removeSubrange(index...index + 1)
    }
    let isQuick = take("--quick")
    let folder = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    if take("--peers") {
      try PeerRows(folder: folder, isQuick: isQuick).measure(writingTo: json)
      return
    }
    let sizes = isQuick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]
    var report = Report(sizes: sizes)
    func wants(_ part: String) -> Bool { parts.isEmpty || parts.contains(part) }
    if wants("frames") { try PictureRows.measure(into: &report) }
    if wants("queue") { QueueRows.measure(into: &report) }
    if wants("log") || wants("room") { try logAndRoom(sizes, folder, isQuick, &report, wants) }
    try report.write(to: json)
    print("\nmedians unless said otherwise; also in \(json)")
  }

  private static func logAndRoom(
    _ sizes: [Int], _ folder: URL, _ isQuick: Bool, _ report: inout Report,
    _ wants: (String) -> Bool
  ) throws {
    let home = folder.path(percentEncoded: false)
    let empty = folder.appending(path: "empty").path(percentEncoded: false)
    try EventStore.create(StoreFolder(empty), createdAt: BusyRoom.start)
    var log = try LogRows(in: folder, end: sizes.last ?? 0)
    var logs = [(events: 0, store: empty)]
    for size in sizes {
      try log.measure(at: size)
      // The room opens a copy: what it writes must not be in the next size.
      let copy = folder.appending(path: "at-\(size)").path(percentEncoded: false)
      try FileManager.default.copyItem(atPath: log.path, toPath: copy)
      logs.append((size, copy))
    }
    if wants("log") {
      try DecodingRows.measure(log.lines, into: &report)
      log.tell(&report)
      try DurableRow.measure(in: folder, into: &report)
    }
    guard wants("room") else { return }
    guard let program = BuiltProducts.path(of: "sitroom") else {
      return report.skip("the whole program", "sitroom is not built beside this program")
    }
    try RoomRows(program: program, home: home, isQuick: isQuick).measure(logs, into: &report)
  }
}
