import Canvas
import TaskForce

/// What an officer adds by hand.
package enum FormKind: String, CaseIterable, Sendable {
  case incident, report, request, action, meeting, count, comparison, handOver

  /// The key that chooses it.
  var key: Unicode.Scalar {
    switch self {
    case .incident: "i"
    case .report: "r"
    case .request: "q"
    case .action: "a"
    case .meeting: "m"
    case .count: "n"
    case .comparison: "d"
    case .handOver: "h"
    }
  }

  /// What can be added on `screen`, what belongs there first.
  static func offered(on screen: ScreenID) -> [FormKind] {
    switch screen {
    case .partners: [.request, .report]
    case .transit: [.count, .report, .incident]
    case .actions: [.action, .meeting]
    case .overview, .routes, .incidents, .screening, .money, .log, .briefing:
      [.incident, .report]
    }
  }

  /// Its fields, in order.
  var fields: [FormField.Kind] {
    switch self {
    case .incident:
      [.title, .severity, .place, .identifiers, .kilograms, .origin, .cold, .concealment]
    case .report: [.message, .caller, .place, .identifiers, .kilograms, .origin]
    case .request: [.partner, .direction, .requestKind, .about, .due, .incident]
    case .action: [.title, .text, .pillar, .lead, .due]
    case .meeting: [.city, .date]
    case .count: [.place, .leaves, .checks, .period, .queue]
    case .comparison:
      [.squeezed, .squeezedComparison, .receiver, .receiverComparison, .weeks, .start]
    case .handOver: [.officer, .ownIncidents, .signOff]
    }
  }
}

/// A form being filled in: fields one below the other, one of which has the keys.
package struct Form: Hashable, Sendable {
  /// What it adds.
  package let kind: FormKind
  /// In the order of the kind.
  package var fields: [FormField]
  /// The field that has the keys.
  package var focus = 0
  /// What is wrong with it.
  package var problem: Objection?
  /// Whether what should be looked at first has been shown.
  package var isWarned = false

  /// Nothing filled in.
  init(_ kind: FormKind) {
    self.kind = kind
    fields = kind.fields.map(FormField.init)
  }

  /// What is typed into the field of a kind, without blanks at its ends.
  func text(_ kind: FormField.Kind) -> String {
    guard let field = fields.first(where: { $0.kind == kind }) else { return "" }
    let words = field.input.text.split(separator: " ", omittingEmptySubsequences: true)
    return words.joined(separator: " ")
  }

  /// What is chosen in the field of a kind: the number of its option.
  func choice(_ kind: FormField.Kind) -> Int {
    fields.first { $0.kind == kind }?.option ?? 0
  }

  /// Types `text` into the field of a kind where nothing stands.
  mutating func prefill(_ kind: FormField.Kind, _ text: String) {
    guard let index = fields.firstIndex(where: { $0.kind == kind }),
      fields[index].input.text.isEmpty
    else { return }
    fields[index].input = TextField(text)
  }

  /// Answers a key that is neither Enter nor Escape.
  mutating func press(_ key: KeyPress) {
    switch (key.key, key.modifiers) {
    case (.tab, []), (.down, []): moveFocus(by: 1)
    case (.tab, .shift), (.up, []): moveFocus(by: -1)
    default:
      guard fields[focus].press(key) else { return }
      problem = nil
      isWarned = false
    }
  }

  mutating func insert(_ text: String) {
    guard fields[focus].kind.options.isEmpty else { return }
    fields[focus].input.insert(text)
    problem = nil
    isWarned = false
  }

  /// Says what is wrong, at the field it is about.
  mutating func show(_ flaw: FormFlaw) {
    focus = fields.firstIndex { $0.kind == flaw.field } ?? focus
    problem = flaw.reason
  }

  private mutating func moveFocus(by step: Int) {
    focus = (focus + step + fields.count) % fields.count
    problem = nil
  }
}

/// What keeps a form from being sent.
struct FormFlaw: Error {
  let field: FormField.Kind
  let reason: Objection
}
