import Foundation
import Testing

/// Texts that a person looked at and accepted; `make accept` writes them anew.
enum Golden {
  /// Compares `text` with the file `name`, or writes the file when accepting.
  static func expect(
    _ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Golden")
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["ACCEPT"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let accepted = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard text != accepted else { return }
    let differing = zip(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      accepted.split(separator: "\n", omittingEmptySubsequences: false)
    ).enumerated().first { $0.element.0 != $0.element.1 }
    let detail =
      differing.map { "row \($0.offset + 1)\n  is  \($0.element.0)\n  was \($0.element.1)" }
      ?? "lengths differ"
    Issue.record("\(name) is not as accepted: \(detail)", sourceLocation: sourceLocation)
  }
}
