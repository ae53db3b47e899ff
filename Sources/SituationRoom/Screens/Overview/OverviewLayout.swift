import Canvas

/// Where the tiles of the Overview are; each rectangle leaves out its rule, which is the row above.
///
/// From 100 columns and 30 rows on, large figures and the queue stand over two rows of tiles.
/// Below that the tiles lie one under the other, and partners, transit and sources share a rule
/// with a row each.
struct OverviewLayout: Equatable {
  /// A line between tiles side by side.
  struct Divider: Equatable {
    let column: Int
    /// From the rule of the tiles on.
    let rows: Range<Int>
    /// The tile at its right.
    let right: OverviewScreen.Panel
  }

  var digits: Rect?
  private(set) var tiles: [OverviewScreen.Panel: Rect] = [:]
  /// Whether tiles stand side by side.
  private(set) var isGrid = false
  /// Whether the queue has a row of column heads.
  private(set) var hasHeader = false
  /// The lines between tiles.
  private(set) var dividers: [Divider] = []

  subscript(panel: OverviewScreen.Panel) -> Rect { tiles[panel] ?? Rect() }

  var queueRows: Int { max(1, self[.incidents].height - (hasHeader ? 1 : 0)) }

  /// Rows of a tile that is a list under a row of heads.
  func listRows(_ panel: OverviewScreen.Panel) -> Int {
    let heads = panel == .actions || panel == .sources || !isGrid ? 0 : 1
    return max(1, table(panel).height - heads)
  }

  /// Where the list of a tile is: below what stands at its foot, and for routes beside the map.
  func table(_ panel: OverviewScreen.Panel) -> Rect {
    let tile = self[panel]
    switch panel {
    case .incidents: return tile
    case .routes:
      guard isGrid else { return tile }
      return Rect(
        column: map.right + 1, row: tile.top, width: tile.width - map.width - 1,
        height: tile.height)
    case .actions, .partners, .transit, .sources:
      let foot = isGrid ? min(Self.footRows, tile.height / 3) : 0
      return Rect(
        column: tile.left, row: tile.top, width: tile.width, height: tile.height - foot)
    }
  }

  /// Rows of notes at the foot of a tile.
  static let footRows = 2

  /// Where the notes at the foot of a tile are.
  func foot(_ panel: OverviewScreen.Panel) -> Rect {
    let (tile, table) = (self[panel], table(panel))
    return Rect(
      column: tile.left, row: table.bottom, width: tile.width, height: tile.height - table.height)
  }

  /// Where the map is: left of the table of gateways.
  var map: Rect {
    let tile = self[.routes]
    guard isGrid else { return Rect() }
    return Rect(
      column: tile.left, row: tile.top, width: max(20, tile.width - 42), height: tile.height)
  }

  init(_ area: Rect, zoomed: OverviewScreen.Panel? = nil) {
    isGrid = area.width >= 112 && area.height >= 26
    hasHeader = isGrid
    if let zoomed {
      tiles[zoomed] = area.below(rows: 1)
      hasHeader = true
      isGrid = isGrid || zoomed != .routes || area.width >= 72
      return
    }
    if isGrid { placeInGrid(area) } else { stack(area) }
  }

  private mutating func placeInGrid(_ area: Rect) {
    digits = Rect(column: area.left, row: area.top, width: area.width, height: 3)
    let free = area.height - 3 - 3
    let lower = max(7, min(14, free * 10 / 31))
    let middle = max(6, min(18, free * 9 / 31))
    let queue = free - lower - middle
    tiles[.incidents] = Rect(
      column: area.left, row: area.top + 4, width: area.width, height: queue)
    let second = Rect(
      column: area.left, row: area.top + 4 + queue + 1, width: area.width, height: middle)
    let third = Rect(
      column: area.left, row: second.bottom + 1, width: area.width, height: lower)
    // The extra width of a large screen goes to the map.
    let right = min(60, max(50, area.width * 42 / 100))
    place([.routes, .actions], in: second, widths: [area.width - right - 1, right])
    let side = (area.width - 2) / 3
    place(
      [.partners, .transit, .sources], in: third,
      widths: [side - 1, side, area.width - 2 * side - 1])
  }

  private mutating func place(
    _ panels: [OverviewScreen.Panel], in row: Rect, widths: [Int]
  ) {
    var column = row.left
    for (index, (panel, width)) in zip(panels, widths).enumerated() {
      if index > 0 {
        dividers.append(
          Divider(column: column, rows: row.top - 1..<row.bottom, right: panel))
        column += 1
      }
      tiles[panel] = Rect(
        column: column, row: row.top, width: min(width, row.right - column), height: row.height)
      column += width
    }
  }

  /// Actions give way first, then routes; incidents keep four rows at least.
  private mutating func stack(_ area: Rect) {
    let shared = 3
    let free = area.height - 4 - shared
    let routes = free >= 13 ? 3 : 2
    let actions = max(1, min(4, free - 8 - routes))
    let queue = free - routes - actions
    var top = area.top + 1
    for (panel, height) in [
      (OverviewScreen.Panel.incidents, queue), (.actions, actions), (.routes, routes),
    ] {
      tiles[panel] = Rect(column: area.left, row: top, width: area.width, height: height)
      top += height + 1
    }
    for panel in [OverviewScreen.Panel.partners, .transit, .sources] {
      tiles[panel] = Rect(column: area.left, row: top, width: area.width, height: 1)
      top += 1
    }
  }
}

extension Rect {
  /// What is left of it below its first rows.
  func below(rows: Int) -> Rect {
    Rect(column: left, row: top + rows, width: width, height: height - rows)
  }
}
