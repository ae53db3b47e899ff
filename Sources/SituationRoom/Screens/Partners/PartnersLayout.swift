import Canvas

/// Where the panels of Partners are; each rectangle leaves out its rule, the row above.
struct PartnersLayout: Equatable {
  var partners = Rect()
  var requests = Rect()
  var detail = Rect()
  /// The line between left and right; nil where one of them is alone.
  var divider: PanelDivider?
  /// Whether groups of partners have headings.
  var hasHeadings = false

  /// Columns from which left and right stand side by side.
  static let sideBySide = 112
  /// Columns that the left side needs at least.
  static let leftColumns = 75

  /// Rows for partners and requests without heads and sums.
  var partnerRows: Int { max(1, partners.height - 2) }
  var requestRows: Int { max(1, requests.height - 1 - (hasSummary ? 1 : 0)) }
  /// Whether the last row of the requests says how many there are.
  var hasSummary: Bool { requests.height >= 10 }

  /// Divides `area`; the table of partners wants `lines` rows, or `headed` with headings.
  init(
    _ area: Rect, lines: Int, headed: Int, focus: PartnersScreen.Panel, isZoomed: Bool
  ) {
    let whole = Rect(
      column: area.left, row: area.top + 1, width: area.width, height: area.height - 1)
    if isZoomed || (area.width < Self.sideBySide && focus == .timeline) {
      switch focus {
      case .partners: partners = whole
      case .requests: requests = whole
      case .timeline: detail = whole
      }
      hasHeadings = partners.height >= headed
      return
    }
    var left = whole
    if area.width >= Self.sideBySide {
      let column = area.left + max(Self.leftColumns, area.width * 3 / 5)
      left = Rect(
        column: area.left, row: whole.top, width: column - area.left, height: whole.height)
      detail = Rect(
        column: column + 1, row: whole.top, width: area.right - column - 1, height: whole.height)
      divider = PanelDivider(column: column, rows: area.top..<area.bottom)
    }
    hasHeadings = left.height >= headed + 10
    let upper = min(hasHeadings ? headed : lines, max(3, left.height - 5))
    partners = Rect(column: left.left, row: left.top, width: left.width, height: upper)
    requests = Rect(
      column: left.left, row: partners.bottom + 1, width: left.width,
      height: left.height - upper - 1)
  }
}
