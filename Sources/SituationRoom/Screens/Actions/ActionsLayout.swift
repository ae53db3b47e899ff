import Canvas

/// Where the panels are; each rectangle leaves out its rule, which is the row above.
struct ActionsLayout: Equatable {
  private(set) var meeting = Rect()
  private(set) var actions = Rect()
  private(set) var detail = Rect()
  private(set) var history = Rect()
  private(set) var leads = Rect()
  /// What changed between two meetings, in the place of detail, history and leads.
  private(set) var changes = Rect()
  /// Column of the line between detail and leads.
  private(set) var divider: Int?
  /// Whether the last row of the table explains its signs.
  private(set) var hasLegend = false

  /// The detail with the history below it.
  var wholeDetail: Rect {
    guard !detail.isEmpty else { return detail }
    let bottom = max(detail.bottom, history.bottom)
    return Rect(
      column: detail.left, row: detail.top, width: detail.width, height: bottom - detail.top)
  }

  /// Rows of the table for actions.
  var actionRows: Int { max(1, actions.height - 1 - (hasLegend ? 1 : 0)) }

  init(
    _ area: Rect, actions count: Int, fields: Int, focus: ActionsScreen.Panel, isZoomed: Bool
  ) {
    switch isZoomed ? focus : nil {
    case .changes: changes = area.below(rows: 1)
    case .actions: actions = area.below(rows: 1)
    case .history: placeDetail(area.below(rows: 1), fields)
    case .leads: leads = area.below(rows: 1)
    case nil: arrange(area, count, fields, hasChanges: focus == .changes)
    }
  }

  private mutating func arrange(
    _ area: Rect, _ count: Int, _ fields: Int, hasChanges: Bool
  ) {
    meeting = Rect(column: area.left, row: area.top + 1, width: area.width, height: 2)
    hasLegend = area.height >= 28
    let free = area.height - 3 - 2
    let least = min(free / 2, area.height >= 28 ? 12 : 6)
    let wanted = max(2, count) + 1 + (hasLegend ? 1 : 0)
    let table = max(3, min(wanted, free - least))
    actions = Rect(column: area.left, row: meeting.bottom + 1, width: area.width, height: table)
    let lower = Rect(
      column: area.left, row: actions.bottom + 1, width: area.width,
      height: area.bottom - actions.bottom - 1)
    guard !hasChanges else { return changes = lower }
    guard area.width >= 100 else { return placeDetail(lower, fields) }
    let column = area.left + area.width * 56 / 100
    divider = column
    placeDetail(
      Rect(column: area.left, row: lower.top, width: column - area.left, height: lower.height),
      fields)
    leads = Rect(
      column: column + 1, row: lower.top, width: area.right - column - 1, height: lower.height)
  }

  /// The fields get what they need, but the history two rows at least.
  private mutating func placeDetail(_ area: Rect, _ fields: Int) {
    let rows = min(fields, max(1, area.height - 3))
    detail = Rect(column: area.left, row: area.top, width: area.width, height: rows)
    history = Rect(
      column: area.left, row: detail.bottom + 1, width: area.width,
      height: max(0, area.bottom - detail.bottom - 1))
  }
}
