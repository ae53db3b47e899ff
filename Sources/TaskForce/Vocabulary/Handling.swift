/// Europol's evaluation code 4×4: reliability of the source and of the information.
///
/// Source: Regulation (EU) 2016/794 Art. 29. Not the Admiralty scale; there is no conversion.
public struct Evaluation: Hashable, Sendable {
  /// Reliability of the source.
  public enum Source: String, CaseIterable, Sendable { case A, B, C, X }
  /// Reliability of the information.
  public enum Information: String, CaseIterable, Sendable {
    case one = "1"
    case two = "2"
    case three = "3"
    case four = "4"
  }
  /// Reliability of the source.
  public var source: Source
  /// Reliability of the information.
  public var information: Information

  /// The evaluation with these two parts.
  public init(_ source: Source, _ information: Information) {
    self.source = source
    self.information = information
  }

  /// Reads `B2`.
  public init?(_ code: String) {
    guard code.count == 2, let source = Source(rawValue: String(code.prefix(1))),
      let information = Information(rawValue: String(code.suffix(1)))
    else { return nil }
    self.init(source, information)
  }

  /// Such as `B2`.
  public var code: String { source.rawValue + information.rawValue }
}

/// Europol's handling codes, as a set.
public struct Handling: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue & 15 }
  /// Only to prevent and combat crime.
  public static let h0 = Handling(rawValue: 1)
  /// Not to be disclosed in court without permission.
  public static let h1 = Handling(rawValue: 2)
  /// Not to be disseminated without permission.
  public static let h2 = Handling(rawValue: 4)
  /// Other restriction, told in words.
  public static let h3 = Handling(rawValue: 8)

  /// `H0 H2`, or empty.
  public var codes: String {
    (0..<4).filter { rawValue & (1 << UInt8($0)) != 0 }.map { "H\($0)" }.joined(separator: " ")
  }

  /// Reads codes apart by blanks or commas; nil if one is not known.
  public init?(codes text: String) {
    var result: Handling = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      guard let index = ["H0", "H1", "H2", "H3"].firstIndex(of: String(word)) else { return nil }
      result.insert(Handling(rawValue: 1 << UInt8(index)))
    }
    self = result
  }
}

/// Traffic Light Protocol 2.0 (FIRST, 2022), for partners outside police channels; strictest last.
public enum TLP: String, CaseIterable, Comparable, Sendable, FieldCode {
  case clear = "CLEAR"
  case green = "GREEN"
  case amber = "AMBER"
  case amberStrict = "AMBER+STRICT"
  case red = "RED"

  private var strictness: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  public static func < (left: TLP, right: TLP) -> Bool { left.strictness < right.strictness }
}

/// Whether something was observed or concluded (Directive (EU) 2016/680 Art. 7).
public enum Basis: String, CaseIterable, Sendable, FieldCode { case fact, assessment }

/// The bodies to which something may be released.
public enum ReleaseList: Hashable, Sendable {
  /// No restriction by body.
  case everybody
  /// These bodies and the owner only.
  case bodies(Set<Body>)
}
