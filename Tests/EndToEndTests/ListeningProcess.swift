import Foundation

/// `sitroom watch --follow` with both ends of its pipes in the test's hands.
final class ListeningProcess {
  let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Pipe()
  private var pending: [UInt8] = []
  private(set) var bytes: [UInt8] = []

  init(_ arguments: [String]) throws {
    process.executableURL = URL(filePath: Shell.sitroom)
    process.arguments = ["watch", "--follow"] + arguments
    process.environment = Shell.environment
    process.currentDirectoryURL = Shell.root
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// The next line that it writes, waited for; nil at its end.
  func line() throws -> String? {
    while true {
      if let end = pending.firstIndex(of: 10) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeFirst(end + 1)
        return line
      }
      var waiting = pollfd(
        fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 60_000) > 0 else {
        throw Fixtures.Failure(description: "no line within a minute")
      }
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { return nil }
      bytes += data
      pending += data
    }
  }

  /// Waits for the next byte, and takes no more.
  func awaitByte() throws {
    var byte: UInt8 = 0
    guard read(output.fileHandleForReading.fileDescriptor, &byte, 1) == 1 else {
      throw Fixtures.Failure(description: "it wrote nothing")
    }
    bytes.append(byte)
  }

  /// Reads on to the first line that holds `text`.
  func line(with text: String) throws -> String {
    while let line = try line() {
      if line.contains(text) { return line }
    }
    throw Fixtures.Failure(description: "ended before “\(text)”")
  }

  func endInput() throws { try input.fileHandleForWriting.close() }

  func stopReading() throws { try output.fileHandleForReading.close() }

  /// How it ended.
  func status() -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }
}
