/// The four grades of a situation (IMO bridge alert management, MSC.302(87)).
package enum Severity: String, CaseIterable, Comparable, Sendable, FieldCode {
  case emergency, alarm, warning, caution

  /// 0 for emergency … 3 for caution.
  package var rank: Int { Self.allCases.firstIndex(of: self) ?? 3 }

  /// A graver severity is the greater one.
  package static func < (left: Severity, right: Severity) -> Bool { left.rank > right.rank }
}
