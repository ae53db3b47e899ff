import Canvas
import TaskForce

/// What came back from an editor.
package enum EditedText: Hashable, Sendable {
  /// The text as it was left.
  case text(String)
  /// The editor could not be started, or said that something went wrong.
  case failed
  /// What it left is no text, or too long.
  case unreadable
}

extension Model {
  /// `^x ^e` opens the officer's editor on a line that may be long; nil for any other key.
  mutating func editOutside(_ key: KeyPress, _ field: TextField) -> [Effect]? {
    let chord = room.chord
    room.chord = nil
    if key == .control("x") {
      room.chord = key
      return []
    }
    guard chord == .control("x"), key == .control("e") else { return nil }
    return [.edit(field.text)]
  }

  /// Puts what the editor left into the line; where it failed, what was typed stays.
  mutating func takeEdited(_ result: EditedText, at now: Instant) {
    switch result {
    case .text(let text):
      guard case .entry(let draft, let field, _) = room.overlays.last else { return }
      var fresh = TextField(isMultiline: field.isMultiline, history: draft.history(in: room.typed))
      fresh.insert(text.trimmingLastBreak)
      replaceOverlay(.entry(draft, fresh, nil))
    case .failed: object(.editorFailed, at: now)
    case .unreadable: object(.editorUnreadable, at: now)
    }
  }
}

extension Draft {
  /// What was typed into lines of its kind.
  func history(in typed: TypedLines) -> [String] { entry.map { typed[.entry($0)] } ?? [] }
}

extension String {
  /// Without the line break that editors put at the end.
  fileprivate var trimmingLastBreak: String {
    var text = self[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
