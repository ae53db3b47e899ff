import Canvas

/// What is looked for in the lists of a screen.
struct Search: Hashable, Sendable {
  private(set) var text = ""

  /// Index of the next of `texts` after `index` that holds the text, coming round at the end.
  func next(in texts: [String], after index: Int, backwards: Bool = false) -> Int? {
    let wanted = text.lowercased()
    guard !wanted.isEmpty, !texts.isEmpty else { return nil }
    let count = texts.count
    return (1...count).lazy
      .map { step in (index + (backwards ? count - step : step) + count) % count }
      .first { texts[$0].lowercased().contains(wanted) }
  }

  mutating func begin(_ text: String) { self.text = text }
}

extension ListCursor {
  /// Answers a movement along the list and says whether it was one; `text` is what a search looks
  /// at in the item at an index.
  mutating func answer(
    _ movement: Movement, in items: [ID], height: Int, search: inout Search,
    text: (Int) -> String
  ) -> Bool {
    let page = max(1, height - 1)
    switch movement {
    case .up: move(by: -1, in: items, height: height)
    case .down: move(by: 1, in: items, height: height)
    case .first: move(by: -items.count, in: items, height: height)
    case .last: move(by: items.count, in: items, height: height)
    case .pageUp: move(by: -page, in: items, height: height)
    case .pageDown: move(by: page, in: items, height: height)
    case .halfUp: move(by: -max(1, page / 2), in: items, height: height)
    case .halfDown: move(by: max(1, page / 2), in: items, height: height)
    case .find(let wanted):
      search.begin(wanted)
      find(search, in: items, height: height, startingHere: true, text: text)
    case .findNext: find(search, in: items, height: height, text: text)
    case .findPrevious: find(search, in: items, height: height, backwards: true, text: text)
    case .left, .right, .nextPanel, .previousPanel, .zoomIn, .zoomOut, .zoomPanel,
      .switchKnowledge, .select, .place, .page:
      return false
    }
    return true
  }

  private mutating func find(
    _ search: Search, in items: [ID], height: Int, startingHere: Bool = false,
    backwards: Bool = false, text: (Int) -> String
  ) {
    guard let index = index(in: items) else { return }
    let texts = items.indices.map(text)
    let start = startingHere ? index - 1 : index
    guard let found = search.next(in: texts, after: start, backwards: backwards) else { return }
    move(by: found - index, in: items, height: height)
  }
}

/// One of a few panels, in the order of the Tab key.
protocol PanelChoice: CaseIterable, Equatable where AllCases == [Self] {}

extension PanelChoice {
  /// The panel `step` further on, coming round at the end.
  func moved(by step: Int) -> Self {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + step + all.count) % all.count]
  }
}
