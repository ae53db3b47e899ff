import TaskForce

/// One figure of a panel, for plain lines and JSON.
package struct Fact: Hashable, Sendable {
  /// Stable English names, outer ones first: `["gateways", "BEANR", "days30"]`. A part that is a
  /// whole number, counted from 0, is a place in a list.
  package var path: [String]
  /// What it is, in the reader's language.
  package var label: String
  /// The figure.
  package var value: FactValue

  /// The fact at `path`.
  package init(_ path: [String], _ label: String, _ value: FactValue) {
    self.path = path
    self.label = label
    self.value = value
  }
}

/// A figure as a program would want it.
package enum FactValue: Hashable, Sendable {
  case text(String)
  /// A word of the program's own: its stable English name for programs, and what it is called in
  /// the reader's language.
  case term(String, String)
  case whole(Int)
  /// Seconds, which a person reads as hours or days.
  case seconds(Int)
  case number(Double)
  case instant(Instant)
  case truth(Bool)
  /// Not known, which is not zero.
  case none
}
