import Canvas
import SituationRoom

extension Size {
  /// The size that `text` names, `120x36`.
  ///
  /// - Parameters:
  ///   - text: columns and rows, at most 500 and 200.
  ///   - wording: in which a mistake is told.
  /// - Throws: how to end, after telling what was expected.
  init(notation text: String, _ wording: Wording) throws {
    let parts = text.split(separator: "x").map { Int($0) }
    guard parts.count == 2, let width = parts[0], let height = parts[1],
      (1...500).contains(width), (1...200).contains(height)
    else { throw fail(wording.shell(.wrongSize, ["text": text]), ExitStatus.usage) }
    self.init(width: width, height: height)
  }
}
