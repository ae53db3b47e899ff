import Foundation
import Testing

/// Texts that a person looked at and accepted; `make accept` writes them anew.
enum Accepted {
  /// Compares `text` with the file `name`, or writes the file when accepting.
  static func expect(
    _ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["ACCEPT"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let accepted = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let differing = zip(
      text.components(separatedBy: "\n"), accepted.components(separatedBy: "\n")
    ).enumerated().first { $0.element.0 != $0.element.1 }
    if let (line, (now, then)) = differing {
      Issue.record(
        "\(name) is not as accepted: line \(line + 1)\n  is  \(now)\n  was \(then)",
        sourceLocation: sourceLocation)
    }
    #expect(text.count == accepted.count, sourceLocation: sourceLocation)
  }
}
