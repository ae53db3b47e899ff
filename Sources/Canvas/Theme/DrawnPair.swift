/// An ink and the paper it is drawn on in the room.
public struct DrawnPair: Hashable, Sendable {
  /// The role of the ink.
  public var ink: Role
  /// The role of the paper.
  public var paper: Role

  /// `ink` on `paper`.
  public init(_ ink: Role, on paper: Role) {
    self.ink = ink
    self.paper = paper
  }

  /// The roles of the four grades, the gravest first.
  public static let grades: [Role] = [.emergency, .alarm, .warning, .caution]

  /// Every pair that screens, bars and overlays draw; a new one is added here.
  public static let all: [DrawnPair] =
    Role.allCases.map { DrawnPair($0, on: .background) }
    + (inRows + grades).map { DrawnPair($0, on: .selection) }
    + (inTitle + grades).map { DrawnPair($0, on: .titleBar) }
    + (inKeys + grades).map { DrawnPair($0, on: .keyBar) }
    + badges.map { DrawnPair($0, on: $0) }

  private static let inRows: [Role] = [
    .text, .muted, .strong, .stale, .ruleFocused, .mark, .trendUp, .trendDown, .trendSame,
    .sparkline, .barFilled, .barEmpty, .good, .bad, .silent, .fact, .assessment, .match, .keyBarKey,
  ]
  private static let inTitle: [Role] = [.titleBar, .strong, .mark, .banner, .silent, .bad]
  private static let inKeys: [Role] = [
    .keyBar, .keyBarKey, .strong, .muted, .mark, .good, .bad, .silent, .input, .inputError, .match,
  ]
  private static let badges: [Role] = [
    .titleBarBadge, .exercise, .publicRecord, .live, .replay, .readOnly,
  ]
}
