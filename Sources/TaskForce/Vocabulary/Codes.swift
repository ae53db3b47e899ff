/// A short code as the field uses it, kept as text because its members are data and not code.
package protocol TextCode: Hashable, Comparable, Sendable, CustomStringConvertible, FieldValue,
  Codable
{
  /// The code itself.
  var code: String { get }
  /// Takes any text; ``isWellFormed(_:)`` says whether it is one.
  init(_ code: String)
  /// Whether `code` has the form such codes have.
  static func isWellFormed(_ code: String) -> Bool
  /// What a person should have written instead.
  static var expectation: Expectation { get }
}

extension TextCode {
  package var description: String { code }
  package static func < (left: Self, right: Self) -> Bool { left.code < right.code }

  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}

/// ISO 3166-1 alpha-2 code of a country, and `XK` for Kosovo as the EU writes it.
package struct Country: TextCode {
  package let code: String
  package init(_ code: String) { self.code = code }
  package static func isWellFormed(_ code: String) -> Bool {
    code.utf8.count == 2 && code.utf8.allSatisfy { (65...90).contains($0) }
  }
  package static let expectation = Expectation.countryCode
}

/// UN/LOCODE of a port or airport, or the slug of a land crossing.
package struct PlaceID: TextCode {
  package let code: String
  package init(_ code: String) { self.code = code }
  package static func isWellFormed(_ code: String) -> Bool {
    let bytes = code.utf8
    let isLocode =
      bytes.count == 5 && bytes.prefix(2).allSatisfy { (65...90).contains($0) }
      && bytes.dropFirst(2).allSatisfy { (65...90).contains($0) || (50...57).contains($0) }
    let isSlug =
      (3...40).contains(bytes.count)
      && bytes.allSatisfy { (97...122).contains($0) || $0 == 45 || (48...57).contains($0) }
    return isLocode || isSlug
  }
  package static let expectation = Expectation.placeCode
}

/// A country, agency or programme that takes part: `NL`, `COM`, `Europol`, `MAOC-N`.
///
/// `COM` is the Commission, since `EC` is Ecuador.
package struct Body: TextCode {
  package let code: String
  package init(_ code: String) { self.code = code }
  package static func isWellFormed(_ code: String) -> Bool {
    (2...24).contains(code.utf8.count)
      && code.utf8.allSatisfy {
        (65...90).contains($0) || (97...122).contains($0) || (48...57).contains($0) || $0 == 45
      }
  }
  package static let expectation = Expectation.bodyCode
}

/// A feed or desk that says something: `S2`, `public-record`, `NL-2`.
package struct SourceID: TextCode {
  package let code: String
  package init(_ code: String) { self.code = code }
  package static func isWellFormed(_ code: String) -> Bool {
    (1...80).contains(code.utf8.count)
      && code.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 34 && $0 != 92 }
  }
  package static let expectation = Expectation.sourceCode
}

/// An officer at a desk: `NL-2`. Never a person's name.
package struct Officer: TextCode {
  package let code: String
  package init(_ code: String) { self.code = code }
  package static func isWellFormed(_ code: String) -> Bool {
    (1...32).contains(code.utf8.count)
      && code.utf8.allSatisfy {
        (65...90).contains($0) || (97...122).contains($0) || (48...57).contains($0)
          || $0 == 45 || $0 == 46 || $0 == 95
      }
  }
  package static let expectation = Expectation.officerCode
}
