/// Where a filter cannot be read, and what was expected there.
package struct FilterMistake: Error, Hashable, Sendable {
  /// The wrong part, in Unicode scalars from the beginning of the text.
  package let range: Range<Int>
  /// The wrong part itself.
  package let wrong: String
  /// What would be right.
  package let expected: FilterExpectation
}

/// What a filter expects at a place.
package enum FilterExpectation: Hashable, Sendable {
  /// One of the fields.
  case field
  /// After this field one of these: `:` or a comparison.
  case comparison(FilterField)
  /// A value of this field.
  case value(FilterField)
  /// A word behind the hyphen.
  case negated
  /// `shift` means nothing where this officer has none.
  case shift
}
