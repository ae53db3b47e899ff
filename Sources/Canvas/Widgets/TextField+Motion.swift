// Moving the cursor, and taking text away.
extension TextField {
  mutating func move(_ press: KeyPress) -> Bool {
    switch (press.key, press.modifiers) {
    case (.left, []), (.character("b"), .control): moveCursor(by: -1)
    case (.right, []), (.character("f"), .control): moveCursor(by: 1)
    case (.left, .control), (.left, .alt), (.character("b"), .alt): moveCursor(by: -wordBefore)
    case (.right, .control), (.right, .alt), (.character("f"), .alt): moveCursor(by: wordAfter)
    case (.home, []), (.character("a"), .control): moveCursor(by: -lineBefore)
    case (.end, []), (.character("e"), .control): moveCursor(by: lineAfter)
    default: return false
    }
    kills.isFresh = false
    return true
  }

  mutating func erase(_ press: KeyPress) -> Bool {
    switch (press.key, press.modifiers) {
    case (.backspace, []), (.character("h"), .control): take(before: min(1, left.count))
    case (.delete, []), (.character("d"), .control): take(after: min(1, right.count))
    case (.character("w"), .control): kill(before: blankWordBefore)
    case (.backspace, .alt): kill(before: wordBefore)
    case (.character("d"), .alt): kill(after: wordAfter)
    case (.character("u"), .control): kill(before: lineBefore)
    case (.character("k"), .control): kill(after: lineAfter)
    default: return false
    }
    return true
  }

  mutating func moveCursor(by step: Int) {
    if step < 0 {
      right = left.suffix(-step) + right
      left.removeLast(min(left.count, -step))
    } else {
      left += right.prefix(step)
      right.removeFirst(min(right.count, step))
    }
  }

  /// To the line above or below, as far from its beginning as it is long enough for.
  mutating func moveLine(by step: Int) {
    let column = lineBefore
    if step < 0 {
      moveCursor(by: -column)
      guard !left.isEmpty else { return }
      moveCursor(by: -1)
      let length = lineBefore
      moveCursor(by: -max(0, length - column))
    } else {
      moveCursor(by: lineAfter)
      guard !right.isEmpty else { return }
      moveCursor(by: 1)
      moveCursor(by: min(column, lineAfter))
    }
  }

  private mutating func take(before count: Int) {
    guard count > 0 else { return }
    past.note(self, isTyping: false)
    left.removeLast(count)
    kills.isFresh = false
  }

  private mutating func take(after count: Int) {
    guard count > 0 else { return }
    past.note(self, isTyping: false)
    right.removeFirst(count)
    kills.isFresh = false
  }

  private mutating func kill(before count: Int) {
    guard count > 0 else { return }
    past.note(self, isTyping: false)
    kills.add(String(left.suffix(count)), before: true)
    left.removeLast(count)
  }

  private mutating func kill(after count: Int) {
    guard count > 0 else { return }
    past.note(self, isTyping: false)
    kills.add(String(right.prefix(count)), before: false)
    right.removeFirst(count)
  }

  /// Characters of the line before the cursor.
  private var lineBefore: Int { left.reversed().prefix { $0 != "\n" }.count }
  /// Characters of the line behind the cursor.
  private var lineAfter: Int { right.prefix { $0 != "\n" }.count }

  /// Characters back to the beginning of a word: letters and digits.
  var wordBefore: Int {
    let gap = left.reversed().prefix { !$0.isWordLike }.count
    return gap + left.dropLast(gap).reversed().prefix(while: \.isWordLike).count
  }

  /// Characters on to the end of a word.
  var wordAfter: Int {
    let gap = right.prefix { !$0.isWordLike }.count
    return gap + right.dropFirst(gap).prefix(while: \.isWordLike).count
  }

  /// Characters back to a blank.
  private var blankWordBefore: Int {
    let gap = left.reversed().prefix(while: \.isWhitespace).count
    return gap + left.dropLast(gap).reversed().prefix { !$0.isWhitespace }.count
  }
}

extension Character {
  fileprivate var isWordLike: Bool { isLetter || isNumber }
}
