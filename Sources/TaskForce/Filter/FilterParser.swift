/// Reads a filter, term by term, and knows where each part stands.
struct FilterParser {
  private let scalars: [Unicode.Scalar]
  private let context: FilterContext

  init(_ text: String, _ context: FilterContext) {
    scalars = Array(text.unicodeScalars)
    self.context = context
  }

  func terms() throws(FilterMistake) -> [IncidentFilter.Term] {
    var terms: [IncidentFilter.Term] = []
    for range in wordRanges { terms.append(try term(range)) }
    return terms
  }

  private var wordRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if scalar.properties.isWhitespace {
        if let begin = start { ranges.append(begin..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let begin = start { ranges.append(begin..<scalars.count) }
    return ranges
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  private func term(_ range: Range<Int>) throws(FilterMistake) -> IncidentFilter.Term {
    let isNegated = scalars[range.lowerBound] == "-"
    let body = isNegated ? range.lowerBound + 1..<range.upperBound : range
    guard !body.isEmpty else {
      throw FilterMistake(range: range, wrong: text(range), expected: .negated)
    }
    return IncidentFilter.Term(isNegated: isNegated, anyOf: try tests(body))
  }

  private func tests(_ range: Range<Int>) throws(FilterMistake) -> [FilterTest] {
    guard let sign = range.first(where: { ":<>".unicodeScalars.contains(scalars[$0]) }) else {
      return try words(range)
    }
    let name = range.lowerBound..<sign
    guard let field = FilterField(rawValue: text(name).lowercased()) else {
      throw FilterMistake(range: name, wrong: text(name), expected: .field)
    }
    var end = sign + 1
    if scalars[sign] != ":", end < range.upperBound, scalars[end] == "=" { end += 1 }
    let signText = text(sign..<end)
    guard let comparison = FilterComparison(rawValue: signText),
      field.isOrdered || comparison == .equal, !field.isTime || comparison != .equal
    else {
      throw FilterMistake(range: sign..<end, wrong: signText, expected: .comparison(field))
    }
    return try values(field, comparison, end..<range.upperBound)
  }

  /// A term without a field: `mine`, or words of which one must stand in title or reference.
  private func words(_ range: Range<Int>) throws(FilterMistake) -> [FilterTest] {
    if text(range).lowercased() == "mine" {
      guard let officer = context.officer else {
        throw FilterMistake(range: range, wrong: text(range), expected: .value(.owner))
      }
      return [.owner(Officer(officer.code.lowercased()))]
    }
    return pieces(range).map { piece in
      .word(text(piece).replacingUnderscores.lowercased())
    }
  }

  /// The values between commas; an empty one is passed over.
  private func pieces(_ range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where scalars[index] == "," {
      if start < index { pieces.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { pieces.append(start..<range.upperBound) }
    return pieces
  }

  private func values(_ field: FilterField, _ comparison: FilterComparison, _ range: Range<Int>)
    throws(FilterMistake) -> [FilterTest]
  {
    let pieces = pieces(range)
    if pieces.isEmpty {
      if field == .linked { return [.linked(nil)] }
      throw FilterMistake(range: range, wrong: text(range), expected: .value(field))
    }
    var tests: [FilterTest] = []
    for piece in pieces {
      let value = FilterValue(text: text(piece).replacingUnderscores, context: context)
      guard let test = value.test(field, comparison) else {
        if field == .since, value.isShift {
          throw FilterMistake(range: piece, wrong: text(piece), expected: .shift)
        }
        throw FilterMistake(range: piece, wrong: text(piece), expected: .value(field))
      }
      tests.append(test)
    }
    return tests
  }
}

extension String {
  fileprivate var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }) }
}
