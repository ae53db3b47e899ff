import Canvas

/// Where the cursor stands in a list whose items come and go.
///
/// It holds the item and never its row. In a list that somebody has moved in, items that arrive
/// above make the list grow upwards, and the row under the cursor stays where it is. A list that
/// nobody has touched, such as on a wall, shows its beginning.
package struct ListCursor<ID: Hashable & Sendable>: Hashable, Sendable {
  /// The item under the cursor; nil while the list has not been seen, and then it is the first.
  package private(set) var chosen: ID?
  /// Whether somebody has moved in the list.
  package private(set) var isTouched = false
  private var lastIndex = 0
  private var row = 0

  package init() {}

  /// Index of the item under the cursor; the nearest one if the chosen item has left the list.
  package func index(in items: [ID]) -> Int? {
    guard !items.isEmpty else { return nil }
    guard let chosen else { return 0 }
    // It mostly stands where it was: no look at ten thousand others.
    if lastIndex < items.count, items[lastIndex] == chosen { return lastIndex }
    return items.firstIndex(of: chosen) ?? min(lastIndex, items.count - 1)
  }

  /// The item under the cursor.
  package func item(in items: [ID]) -> ID? { index(in: items).map { items[$0] } }

  /// The indices shown when `height` rows are free, with the cursor among them.
  package func window(over items: [ID], height: Int) -> Range<Int> {
    guard height > 0, let index = index(in: items) else { return 0..<0 }
    let row = min(self.row, height - 1)
    let top = isTouched ? max(0, index - row) : max(0, index - height + 1)
    return top..<min(items.count, top + height)
  }

  /// Keeps the item that has the cursor now, before the list changes under it.
  package mutating func hold(in items: [ID]) {
    guard let index = index(in: items) else { return }
    chosen = items[index]
    lastIndex = index
  }

  /// Puts the cursor on `item`, on the row it has now or else in the middle.
  package mutating func choose(_ item: ID, in items: [ID], height: Int) {
    let shown = window(over: items, height: height)
    let index = items.firstIndex(of: item) ?? 0
    chosen = item
    isTouched = true
    lastIndex = index
    row = shown.contains(index) ? index - shown.lowerBound : min(index, height / 2)
  }

  /// Moves `step` items down, or up if negative, scrolling no further than needed.
  package mutating func move(by step: Int, in items: [ID], height: Int) {
    guard let index = index(in: items), height > 0 else { return }
    let shown = window(over: items, height: height)
    let target = min(max(0, index + step), items.count - 1)
    chosen = items[target]
    isTouched = true
    lastIndex = target
    row = min(max(0, target - shown.lowerBound), height - 1)
  }

  /// The elements whose rows are drawn; all of them where the chosen one is not among them, since
  /// the rows then depend on how many there are.
  func shown<Element>(
    of elements: [Element], by identity: (Element) -> ID, height: Int
  ) -> [Element] {
    let items = elements.map(identity)
    guard chosen.map(items.contains) ?? true else { return elements }
    return Array(elements[window(over: items, height: height)])
  }
}
