/// The screens of the room, in the order of their keys.
package enum ScreenID: String, CaseIterable, Sendable {
  case overview, routes, partners, transit, actions, incidents, screening, money, log, briefing

  /// `1` … `9`, and `0` for the last.
  package var digit: Int { (position + 1) % 10 }

  /// The number of the function key that opens it: 1…10.
  package var functionKey: Int { position + 1 }

  private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The screen that digit opens.
  package init?(digit: Int) {
    guard let screen = Self.allCases.first(where: { $0.digit == digit }) else { return nil }
    self = screen
  }
}
