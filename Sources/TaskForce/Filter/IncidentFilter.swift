/// A choice of incidents, written as `sev>=alarm country:NL,BE -state:closed gate_4`.
///
/// Terms that stand beside each other must all hold; values with a comma between, any of them; a
/// hyphen before a term turns it round; `_` is a blank inside a phrase (screens.md, Keys).
package struct IncidentFilter: Hashable, Sendable {
  /// As it was written.
  package let text: String
  private let terms: [Term]

  struct Term: Hashable, Sendable {
    let isNegated: Bool
    let anyOf: [FilterTest]
  }

  /// Reads `text`.
  ///
  /// - Parameters:
  ///   - text: terms with blanks between; empty for everything.
  ///   - context: what `me`, short references and `shift` mean.
  /// - Throws: where it cannot be read, and what was expected there.
  package init(_ text: String, in context: FilterContext) throws(FilterMistake) {
    self.text = text
    terms = try FilterParser(text, context).terms()
  }

  /// Whether everything fits.
  package var isEmpty: Bool { terms.isEmpty }

  /// Whether an incident fits at `now`.
  package func matches(_ view: IncidentView, at now: Instant) -> Bool {
    terms.allSatisfy { term in
      term.anyOf.contains { $0.holds(view, at: now) } != term.isNegated
    }
  }

  /// Whether a derived alert fits, of which only its words, grade and age are known.
  ///
  /// - Parameters:
  ///   - alert: the alert.
  ///   - words: what it says, in the reader's language.
  ///   - now: the moment.
  /// - Returns: whether it is to be listed.
  package func matches(_ alert: DerivedAlert, saying words: String, at now: Instant) -> Bool {
    terms.allSatisfy { term in
      term.anyOf.contains { $0.holds(alert, words, at: now) } != term.isNegated
    }
  }
}
