import Canvas
import TaskForce

/// The figures of a screen as lines for a file, a pipe or a screen reader: the label before the
/// value, one fact a line, nothing that steers a terminal.
package enum PlainReport {
  /// One line for each fact, in order.
  package static func lines(_ facts: [Fact], _ wording: Wording) -> [String] {
    facts.map { fact in
      Sanitiser.plain(fact.label) + ": " + Sanitiser.plain(wording.figure(fact.value))
    }
  }
}

extension Wording {
  /// A figure as a person reads it.
  package func figure(_ value: FactValue) -> String {
    switch value {
    case .text(""), .text("-"): self[.notKnown]
    case .text(let text), .term(_, let text): text
    case .whole(let number): whole(number)
    case .seconds(let seconds): age(seconds)
    case .number(let number): self.number(number, decimals: number == number.rounded() ? 0 : 1)
    case .instant(let instant): instant.iso8601
    case .truth(let truth): self[truth ? .yes : .no]
    case .none: self[.notKnown]
    }
  }
}
