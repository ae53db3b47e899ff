import EventStore
import Foundation

/// The `store-probe` beside the test runner, run as processes of their own.
final class Probe {
  private let process = Process()
  private let output = Pipe()

  init(
    _ command: String, _ folder: StoreFolder, _ numbers: [Int],
    environment: [String: String] = [:]
  ) throws {
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "store-probe")
    process.arguments = [command, folder.path] + numbers.map(String.init)
    process.standardOutput = output
    try process.run()
  }

  /// Waits for the end; every line it wrote.
  func lines() -> [String] {
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Waits until it has written so much, kills it, and gives every line it wrote in full.
  func killed(afterBytes count: Int) -> [String] {
    var data = Data()
    while data.count < count {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      data += more
    }
    kill(process.processIdentifier, SIGKILL)
    data += output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    let full = text.lastIndex(of: "\n").map { text[..<$0] } ?? ""
    return full.split(separator: "\n").map(String.init)
  }
}
