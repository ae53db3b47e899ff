import Canvas
import Synchronization
import TaskForce

/// Pictures of panels, to be shown again by the next frame.
///
/// A picture is good for the same panel in the same place, drawn by an equal screen, as long as the
/// clock changes nothing in it. All else that a panel may look at is the same for a whole shelf.
final class PictureShelf: Sendable {
  /// What a panel may look at besides the situation, its screen and the clock.
  struct Surroundings: Equatable, Sendable {
    let language: Language
    let isASCII: Bool
    let desk: DeskIdentity
    let mark: Instant?
    let isLive: Bool
    let marks: Set<IncidentReference>
    let choice: QueueChoice
    let others: [OfficerPresence]
    let correctedLater: Set<EventID>
    let partnerClocks: [Country: DeskClock]
  }

  /// Which panel of which screen, as far as the panel looks at it.
  struct PanelKey: Equatable, Sendable {
    let area: Rect
    let screen: ScreenBox
    let layout: any Equatable & Sendable

    static func == (left: PanelKey, right: PanelKey) -> Bool {
      func equals<Layout: Equatable>(_ layout: Layout) -> Bool {
        (right.layout as? Layout) == layout
      }
      return left.area == right.area && left.screen == right.screen && equals(left.layout)
    }
  }

  private struct Row {
    let key: any Equatable & Sendable
    let canvas: Canvas
    let validity: ClockReading.Validity
  }
  /// Panels of two screens.
  private let panels = Memo<PanelKey, Canvas>(limit: 16)
  /// By the hash of their keys, which are compared as well.
  private let rows = Mutex<[Int: [Row]]>([:])

  /// Rows of several tall panels.
  private static let rowLimit = 512

  /// Draws into the area of `key` what `body` draws there, or copies what it drew the last time.
  func draw(
    _ key: PanelKey, on canvas: inout Canvas, _ clock: ClockReading,
    _ body: (inout Canvas) -> Void
  ) {
    let picture = panels.value(key, clock) {
      canvas.clipped(to: key.area, body)
      return canvas.part(key.area)
    }
    canvas.copy(picture, to: key.area.origin)
  }

  /// The same for a row of a panel that is being drawn, wherever in the panel it stands.
  func drawRow<Key: Hashable & Sendable>(
    _ key: Key, on canvas: inout Canvas, in area: Rect, _ clock: ClockReading,
    _ body: (inout Canvas) -> Void
  ) {
    let hash = key.hashValue
    let known = rows.withLock { rows in
      rows[hash]?.first { row in
        clock.allows(row.validity) && row.canvas.size == area.size && (row.key as? Key) == key
      }
    }
    if let known {
      clock.include(known.validity)
      canvas.copy(known.canvas, to: area.origin)
      return
    }
    let ((), validity) = clock.recording(isPart: true) { canvas.clipped(to: area, body) }
    let row = Row(key: key, canvas: canvas.part(area), validity: validity)
    rows.withLock { rows in
      if rows.count == Self.rowLimit { rows.removeAll(keepingCapacity: true) }
      let other = (rows[hash] ?? []).filter { clock.allowsOnAnyBeat($0.validity) }.suffix(1)
      rows[hash] = other + [row]
    }
  }
}

/// By what a row of a table is found again: the table, the item, and how it is drawn.
struct RowKey<Item: Hashable & Sendable, Columns: Hashable & Sendable>: Hashable, Sendable {
  let table: ObjectIdentifier
  let item: Item
  let isSelected: Bool
  let isFocused: Bool
  let columns: Columns
}

extension RoomContext {
  /// Draws a row of a table, or shows it as it was drawn.
  ///
  /// What the row says must follow from the situation, the item and `columns`.
  func drawRow<Table, Item: Hashable & Sendable, Columns: Hashable & Sendable>(
    of table: Table.Type, _ item: Item, isSelected: Bool, isFocused: Bool = true,
    columns: Columns, on canvas: inout Canvas, in area: Rect, row: Int,
    _ body: (inout Canvas) -> Void
  ) {
    guard row < area.height else { return }
    let key = RowKey(
      table: ObjectIdentifier(table), item: item, isSelected: isSelected, isFocused: isFocused,
      columns: columns)
    let place = Rect(column: area.left, row: area.top + row, width: area.width, height: 1)
    shelf.drawRow(key, on: &canvas, in: place, clock, body)
  }

  /// Draws a panel, or shows it as it was drawn.
  ///
  /// `screen` comes without whatever the panel does not look at: pictures are found again by it and
  /// by `layout`, which says where the parts of the screen are, and `body` sees no other. `area` is
  /// all that the panel draws on, with its rule; nothing is drawn outside.
  func drawPanel<Screen: RoomScreen, Layout: Equatable & Sendable>(
    _ screen: Screen, on canvas: inout Canvas, in area: Rect, _ layout: Layout,
    _ body: (Screen, inout Canvas) -> Void
  ) {
    guard !area.isEmpty else { return }
    let key = PictureShelf.PanelKey(area: area, screen: ScreenBox(screen), layout: layout)
    shelf.draw(key, on: &canvas, clock) { body(screen, &$0) }
  }
}
