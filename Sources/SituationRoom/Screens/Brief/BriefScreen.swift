import Atlas
import Canvas
import TaskForce

/// A screen for ministers or the public: tables of what may be shown, and nothing else.
///
/// It looks at ``VisibleSituation/brief``, at the action plan and at what is public record; the
/// screens of officers are never drawn for an audience outside the desks.
package struct BriefScreen: RoomScreen {
  /// Which screen it stands for.
  let page: ScreenID
  /// Index of the section that keys go to.
  var focus = 0
  var isZoomed = false
  var cursors: [String: ListCursor<String>] = [:]
  var search = Search()

  package init() { self.init(.overview) }

  /// The screen that `page` is to an audience outside the desks.
  package init(_ page: ScreenID) { self.page = page }

  /// What stands for each of `screens`.
  static func instead(of screens: [ScreenID: any RoomScreen]) -> [ScreenID: any RoomScreen] {
    Dictionary(uniqueKeysWithValues: screens.keys.map { ($0, BriefScreen($0)) })
  }

  package mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {
    let sections = context.briefSections(page)
    guard !sections.isEmpty else { return }
    focus = min(focus, sections.count - 1)
    switch movement {
    case .nextPanel: focus = (focus + 1) % sections.count
    case .previousPanel: focus = (focus + sections.count - 1) % sections.count
    case .zoomPanel: isZoomed.toggle()
    case .select(let subject), .place(let subject): select(subject, sections, size)
    default:
      let section = sections[focus]
      let places = layout(sections, in: Rect(size)).sections
      let height = BriefTable.lines(of: section, in: places[focus].size)
      _ = cursors[section.name, default: ListCursor()].answer(
        movement, in: section.rows.map(\.id), height: height, search: &search
      ) { index in section.rows[index].cells.map(\.text).joined(separator: " ") }
    }
  }

  private mutating func select(_ subject: Subject, _ sections: [BriefSection], _ size: Size) {
    for (index, section) in sections.enumerated() {
      guard let row = section.rows.first(where: { $0.subject == subject }) else { continue }
      focus = index
      cursors[section.name, default: ListCursor()].choose(
        row.id, in: section.rows.map(\.id), height: max(1, size.height / 2))
      return
    }
  }

  package func subject(_ context: RoomContext) -> Subject? {
    let sections = context.briefSections(page)
    guard sections.indices.contains(focus) else { return nil }
    let section = sections[focus]
    let cursor = cursors[section.name] ?? ListCursor()
    return cursor.index(in: section.rows.map(\.id)).flatMap { section.rows[$0].subject }
  }

  package func queries(_ context: RoomContext) -> [StoreQuery] {
    page == .log ? [Self.recordQuery] : []
  }

  package func crumb(_ context: RoomContext) -> String { "" }

  /// The newest events; those that are public record are shown.
  static let recordQuery = StoreQuery.events(before: nil, matching: "", limit: 500)

  package func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    let sections = context.briefSections(page)
    guard !sections.isEmpty else { return }
    let focus = min(focus, sections.count - 1)
    let layout = layout(sections, in: area)
    if let map = layout.map { BriefMap(context: context).draw(on: &canvas, in: map) }
    for (index, section) in sections.enumerated() where !layout.sections[index].isEmpty {
      BriefTable(
        section: section, cursor: cursors[section.name] ?? ListCursor(), context: context
      ).draw(on: &canvas, in: layout.sections[index], isFocused: index == focus)
    }
  }

  /// Where the sections stand, one below the other, and the map above them if there is one.
  private func layout(
    _ sections: [BriefSection], in area: Rect
  ) -> (map: Rect?, sections: [Rect]) {
    if isZoomed {
      let empty = Rect(column: area.left, row: area.top, width: 0, height: 0)
      return (nil, sections.indices.map { $0 == min(focus, sections.count - 1) ? area : empty })
    }
    var map: Rect?
    var rest = area
    let hasRoom = area.width >= 100 && area.height >= 30
    let height = area.height * 2 / 5
    if page == .overview || page == .briefing, hasRoom, sections.count == 2 {
      let left = area.width / 2
      let glance = Rect(column: area.left, row: area.top, width: left, height: height)
      let below = Rect(
        column: area.left, row: area.top + height, width: area.width, height: area.height - height)
      let beside = Rect(
        column: area.left + left + 1, row: area.top, width: area.width - left - 1, height: height)
      return (beside, [glance, below])
    }
    if page == .routes, hasRoom {
      map = Rect(column: area.left, row: area.top, width: area.width, height: height)
      rest = Rect(
        column: area.left, row: area.top + height, width: area.width, height: area.height - height)
    }
    var row = rest.top
    let heights = Self.heights(of: sections.map { $0.wishes(width: rest.width) }, in: rest.height)
    let places = heights.map { height in
      defer { row += height }
      return Rect(column: rest.left, row: row, width: rest.width, height: height)
    }
    return (map, places)
  }

  /// Each has its share first; what one does not need goes to those that need more, in order.
  static func heights(of wishes: [Int], in height: Int) -> [Int] {
    guard !wishes.isEmpty else { return [] }
    let share = height / wishes.count
    var heights = wishes.map { min($0, share) }
    var left = height - heights.reduce(0, +)
    for index in wishes.indices where left > 0 {
      let more = min(left, wishes[index] - heights[index])
      heights[index] += more
      left -= more
    }
    return heights
  }

  package func facts(_ context: RoomContext) -> [Fact] {
    context.briefSections(page).flatMap { section -> [Fact] in
      guard !section.isProse else {
        return section.foot.enumerated().map { number, text in
          Fact([section.name, String(number)], section.title, .text(text))
        }
      }
      return section.rows.enumerated().flatMap { number, row -> [Fact] in
        let name = row.cells.first?.text ?? ""
        return zip(section.columns, row.cells).enumerated().compactMap { index, pair in
          let (column, cell) = pair
          guard !column.name.isEmpty else { return nil }
          let what = column.label ?? column.head
          return Fact(
            [section.name, String(number), column.name],
            index == 0 ? section.title : name + ", " + what, cell.value)
        }
      }
    }
  }
}
