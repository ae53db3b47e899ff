import Canvas
import TaskForce

/// One field of a form: a line to type, or a closed choice.
package struct FormField: Hashable, Sendable {
  /// What a field holds.
  package enum Kind: String, CaseIterable, Sendable {
    case title, severity, place, identifiers, kilograms, origin, cold, concealment
    case message, caller
    case partner, direction, requestKind, about, due, incident
    case text, pillar, lead, city, date
    case leaves, checks, period, queue
    case squeezed, squeezedComparison, receiver, receiverComparison, weeks, start
    case officer, ownIncidents, signOff
  }

  /// What it holds.
  package let kind: Kind
  /// What is typed.
  package var input = TextField()
  /// The number of the option that is chosen.
  package var option: Int

  init(_ kind: Kind) {
    self.kind = kind
    option = kind == .severity ? Severity.allCases.firstIndex(of: .warning) ?? 0 : 0
  }

  /// Answers a key; false if it means nothing here.
  mutating func press(_ key: KeyPress) -> Bool {
    let keys = kind.options
    guard !keys.isEmpty else { return input.press(key) }
    switch (key.key, key.modifiers) {
    case (.left, []): option = (option + keys.count - 1) % keys.count
    case (.right, []), (.character(" "), []): option = (option + 1) % keys.count
    case (.character(let letter), []):
      guard let index = keys.firstIndex(of: letter) else { return false }
      option = index
    default: return false
    }
    return true
  }
}

extension FormField.Kind {
  /// The keys of a closed choice, in the order of its options; empty for a line to type.
  var options: [Unicode.Scalar] {
    switch self {
    case .severity: ["e", "a", "w", "c"]
    case .direction: ["t", "f"]
    case .requestKind: ["l", "i", "j", "x"]
    case .ownIncidents: ["o", "b"]
    case .pillar: ["0", "1", "2", "3", "4", "5", "6", "7", "8"]
    default: []
    }
  }

  /// Whether a form cannot be sent without it.
  var isNeeded: Bool {
    switch self {
    case .title, .message, .partner, .about, .city, .date, .leaves, .checks, .period, .officer,
      .squeezed, .squeezedComparison, .receiver, .receiverComparison, .weeks, .start:
      true
    default: false
    }
  }
}
