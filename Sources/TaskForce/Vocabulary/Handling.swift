/// Europol's evaluation code 4×4: reliability of the source and of the information.
///
/// Source: Regulation (EU) 2016/794 Art. 29. Not the Admiralty scale; there is no conversion.
package struct Evaluation: Hashable, Sendable, Codable {
  /// Reliability of the source.
  package enum Source: String, CaseIterable, Sendable, Codable { case A, B, C, X }
  /// Reliability of the information.
  package enum Information: String, CaseIterable, Sendable, Codable {
    case one = "1"
    case two = "2"
    case three = "3"
    case four = "4"
  }
  /// Reliability of the source.
  package var source: Source
  /// Reliability of the information.
  package var information: Information

  /// The evaluation with these two parts.
  package init(_ source: Source, _ information: Information) {
    self.source = source
    self.information = information
  }

  /// Reads `B2`.
  package init?(_ code: String) {
    guard code.count == 2, let source = Source(rawValue: String(code.prefix(1))),
      let information = Information(rawValue: String(code.suffix(1)))
    else { return nil }
    self.init(source, information)
  }

  /// Such as `B2`.
  package var code: String { source.rawValue + information.rawValue }
}

/// Europol's handling codes, as a set.
package struct Handling: OptionSet, Hashable, Sendable, Codable {
  /// The bits of the set.
  package let rawValue: UInt8
  /// The set with these bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue & 15 }
  /// Only to prevent and combat crime.
  package static let h0 = Handling(rawValue: 1)
  /// Not to be disclosed in court without permission.
  package static let h1 = Handling(rawValue: 2)
  /// Not to be disseminated without permission.
  package static let h2 = Handling(rawValue: 4)
  /// Other restriction, told in words.
  package static let h3 = Handling(rawValue: 8)

  /// `H0 H2`, or empty.
  package var codes: String {
    (0..<4).filter { rawValue & (1 << UInt8($0)) != 0 }.map { "H\($0)" }.joined(separator: " ")
  }

  /// Reads codes apart by blanks or commas; nil if one is not known.
  package init?(codes text: String) {
    var result: Handling = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      guard let index = ["H0", "H1", "H2", "H3"].firstIndex(of: String(word)) else { return nil }
      result.insert(Handling(rawValue: 1 << UInt8(index)))
    }
    self = result
  }
}

/// Traffic Light Protocol 2.0 (FIRST, 2022), for partners outside police channels; strictest last.
package enum TLP: String, CaseIterable, Comparable, Sendable, FieldCode {
  case clear = "CLEAR"
  case green = "GREEN"
  case amber = "AMBER"
  case amberStrict = "AMBER+STRICT"
  case red = "RED"

  private var strictness: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The natural order.
  package static func < (left: TLP, right: TLP) -> Bool { left.strictness < right.strictness }
}

/// Whether something was observed or concluded (Directive (EU) 2016/680 Art. 7).
package enum Basis: String, CaseIterable, Sendable, FieldCode { case fact, assessment }

/// The bodies to which something may be released.
package enum ReleaseList: Hashable, Sendable, Codable {
  /// No restriction by body.
  case everybody
  /// These bodies and the owner only.
  case bodies(Set<Body>)
}
