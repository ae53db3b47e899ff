// Putting back what was taken, swapping, changing case, undoing.
extension TextField {
  mutating func change(_ press: KeyPress) -> Bool {
    switch (press.key, press.modifiers) {
    case (.character("y"), .control): yank()
    case (.character("y"), .alt): yankOlder()
    case (.character("t"), .control): transpose()
    case (.character("u"), .alt): recase { $0.uppercased() }
    case (.character("l"), .alt): recase { $0.lowercased() }
    case (.character("c"), .alt): recase { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
    case (.character("_"), .control), (.character("/"), .control): undo()
    default: return false
    }
    return true
  }

  private mutating func yank() {
    guard let text = kills.newest else { return }
    insert(text)
    kills.yanked = text.count
    kills.isFresh = false
  }

  /// Another thing that was killed, in place of the one just put back.
  private mutating func yankOlder() {
    guard let length = kills.yanked, left.count >= length, let text = kills.rotate() else { return }
    left.removeLast(length)
    insert(text)
    kills.yanked = text.count
  }

  /// Swaps the characters around the cursor; at the end, the last two.
  private mutating func transpose() {
    if right.isEmpty, left.count > 1 { moveCursor(by: -1) }
    guard let before = left.last, let after = right.first else { return }
    past.note(self, isTyping: false)
    left[left.count - 1] = after
    left.append(before)
    right.removeFirst()
  }

  private mutating func recase(_ change: (String) -> String) {
    let gap = right.prefix { !($0.isLetter || $0.isNumber) }.count
    let count = wordAfter
    guard count > gap else { return }
    past.note(self, isTyping: false)
    let word = change(String(right[gap..<count]))
    left += right[..<gap] + Array(word)
    right.removeFirst(count)
  }

  private mutating func undo() {
    guard let before = past.pop() else { return }
    left = before.left
    right = before.right
  }
}

/// What was killed lately, to be put back.
struct KillRing: Hashable, Sendable {
  private var killed: [String] = []
  /// Whether the next kill joins the last one.
  var isFresh = false
  /// Characters of what was put back last.
  var yanked: Int?

  var newest: String? { killed.last }

  mutating func add(_ text: String, before: Bool) {
    if isFresh, let last = killed.popLast() {
      killed.append(before ? text + last : last + text)
    } else {
      killed.append(text)
      if killed.count > 8 { killed.removeFirst() }
    }
    isFresh = true
    yanked = nil
  }

  /// Brings the next older one to the front.
  mutating func rotate() -> String? {
    guard let last = killed.popLast() else { return nil }
    killed.insert(last, at: 0)
    return killed.last
  }
}

/// What a text field held before each change, the last fifty.
struct EditHistory: Hashable, Sendable {
  struct State: Hashable, Sendable {
    let left: [Character]
    let right: [Character]
  }

  private var states: [State] = []
  private var wasTyping = false

  /// Letters typed one after the other are undone together.
  mutating func note(_ field: TextField, isTyping: Bool) {
    defer { wasTyping = isTyping }
    if isTyping && wasTyping { return }
    states.append(State(left: field.left, right: field.right))
    if states.count > 50 { states.removeFirst() }
  }

  mutating func pop() -> State? {
    wasTyping = false
    return states.popLast()
  }
}

/// Lines that were typed before, and where one is among them.
struct LineHistory: Hashable, Sendable {
  private let lines: [String]
  private var index: Int
  /// What was being typed before one looked back.
  private var draft = ""
  /// What is being searched for.
  private var wanted: String?

  init(_ lines: [String]) {
    self.lines = lines
    index = lines.count
  }

  var isEmpty: Bool { lines.isEmpty }

  mutating func older(than text: String) -> String? {
    guard !isEmpty else { return nil }
    if index == lines.count { draft = text }
    wanted = nil
    guard index > 0 else { return nil }
    index -= 1
    return lines[index]
  }

  mutating func newer() -> String? {
    wanted = nil
    guard index < lines.count else { return nil }
    index += 1
    return index == lines.count ? draft : lines[index]
  }

  /// The next older line that holds what stood in the field when the search began.
  mutating func search(_ text: String) -> String? {
    guard !isEmpty else { return nil }
    if index == lines.count { draft = text }
    let sought = wanted ?? text
    wanted = sought
    let found = lines[..<index].lastIndex { $0.holdsInAnyCase(sought) }
    guard let found else { return nil }
    index = found
    return lines[found]
  }
}

extension String {
  fileprivate func holdsInAnyCase(_ needle: String) -> Bool {
    lowercased().contains(needle.lowercased())
  }
}
