/// What a cell means; a theme says which colour that meaning has.
///
/// Files name roles by ``name`` (`severity.emergency`). New roles are added at the end, since the
/// raw value lies in every cell.
public enum Role: UInt8, CaseIterable, Sendable {
  case text, background, muted, strong, stale
  case titleBar, titleBarBadge, keyBar, keyBarKey, banner
  case rule, ruleFocused, ruleTitle, selection, mark
  case emergency, alarm, warning, caution
  case trendUp, trendDown, trendSame
  case mapCoast, mapPlace, mapRoute, mapLabel
  case sparkline, barFilled, barEmpty
  case good, bad, silent
  case fact, assessment
  case input, inputError, match
  case exercise, publicRecord, live, replay, readOnly

  /// The name by which theme files speak of this role.
  public var name: String {
    switch self {
    case .text: "text"
    case .background: "background"
    case .muted: "text.muted"
    case .strong: "text.strong"
    case .stale: "stale"
    case .titleBar: "title"
    case .titleBarBadge: "title.badge"
    case .keyBar: "keys"
    case .keyBarKey: "keys.key"
    case .banner: "banner"
    case .rule: "rule"
    case .ruleFocused: "rule.focused"
    case .ruleTitle: "rule.title"
    case .selection: "selection"
    case .mark: "mark"
    case .emergency: "severity.emergency"
    case .alarm: "severity.alarm"
    case .warning: "severity.warning"
    case .caution: "severity.caution"
    case .trendUp: "trend.up"
    case .trendDown: "trend.down"
    case .trendSame: "trend.same"
    case .mapCoast: "map.coast"
    case .mapPlace: "map.place"
    case .mapRoute: "map.route"
    case .mapLabel: "map.label"
    case .sparkline: "sparkline"
    case .barFilled: "bar.filled"
    case .barEmpty: "bar.empty"
    case .good: "state.good"
    case .bad: "state.bad"
    case .silent: "state.silent"
    case .fact: "basis.fact"
    case .assessment: "basis.assessment"
    case .input: "input"
    case .inputError: "input.error"
    case .match: "match"
    case .exercise: "mode.exercise"
    case .publicRecord: "mode.public"
    case .live: "mode.live"
    case .replay: "mode.replay"
    case .readOnly: "mode.read-only"
    }
  }
}
