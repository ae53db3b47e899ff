import Foundation

/// What a finished program left behind.
struct Outcome {
  var status: Int32
  var output: Data
  var errors: Data

  var text: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errors, as: UTF8.self) }
  var lines: [String] { text.split(separator: "\n").map(String.init) }
}

/// Runs programs to their end, with nothing of the tester's own settings.
enum Shell {
  /// The folder that holds what `swift build` made for this test run.
  static let products =
    Bundle.main.bundleURL.lastPathComponent.hasSuffix(".xctest")
    ? Bundle.main.bundleURL.deletingLastPathComponent()
    : URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static var sitroom: String {
    let beside = products.appending(path: "sitroom").path(percentEncoded: false)
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return root.appending(path: ".build/debug/sitroom").path(percentEncoded: false)
  }

  static let environment = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    "LANG": "C.UTF-8", "HOME": "/nonexistent", "XDG_CONFIG_HOME": "/nonexistent",
    "XDG_DATA_HOME": "/nonexistent", "XDG_STATE_HOME": NSTemporaryDirectory(),
    "SWIFT_BACKTRACE": "enable=no",
  ]

  static func sitroom(
    _ arguments: [String], input: String? = nil, environment extra: [String: String] = [:]
  ) throws -> Outcome {
    try run(sitroom, arguments, input: input, environment: extra)
  }

  static func run(
    _ program: String, _ arguments: [String], input: String? = nil,
    environment extra: [String: String] = [:]
  ) throws -> Outcome {
    let scratch = try ScratchFolder()
    for name in ["out", "err"] {
      _ = FileManager.default.createFile(atPath: scratch.file(name), contents: nil)
    }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = environment.merging(extra) { $1 }
    process.currentDirectoryURL = root
    process.standardOutput = FileHandle(forWritingAtPath: scratch.file("out"))
    process.standardError = FileHandle(forWritingAtPath: scratch.file("err"))
    process.standardInput = FileHandle(
      forReadingAtPath: try input.map { try scratch.write($0, to: "in") } ?? "/dev/null")
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: FileManager.default.contents(atPath: scratch.file("out")) ?? Data(),
      errors: FileManager.default.contents(atPath: scratch.file("err")) ?? Data())
  }
}
