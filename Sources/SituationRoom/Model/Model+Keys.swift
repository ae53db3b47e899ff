import Canvas
import TaskForce

extension Model {
  /// Answers a key: a text field takes letters, a question its answers, the table the rest.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - now: when.
  ///   - isScripted: whether a scene pressed it, and nobody has left the script.
  /// - Returns: what is to be done outside.
  mutating func press(_ key: KeyPress, at now: Instant, isScripted: Bool = false) -> [Effect] {
    guard noteKey(at: now) else { return [] }
    if !isScripted, let effects = pressInShow(key, at: now) { return effects }
    let key = lineBreakAsEnter(key)
    room.notices.markSeen()
    room.failed = []
    let scope = room.overlays.last?.scope ?? .screen
    if past != nil, room.overlays.isEmpty,
      let command = setup.keys.command(for: key, in: .time, on: room.current)
    {
      return travel(command.id, at: now)
    }
    if key.key == .escape, room.overlays.isEmpty, !room.marks.isEmpty {
      room.marks = Marks()
      return []
    }
    if let command = setup.keys.command(for: key, in: scope, on: room.current) {
      if command.id == .back, isOnTop, key != .character("q") {
        object(.nothingAbove, at: now)
        return []
      }
      return perform(command, at: now)
    }
    switch room.overlays.last {
    case .find(var field):
      return edit(key, &field, at: now) { .find($0) }
    case .filter(let line): press(key, in: line, at: now)
    case .orders: chooseOrder(key)
    case .views(let list): return press(key, in: list, at: now)
    case .viewName(var field):
      return edit(key, &field, at: now) { .viewName($0) }
    case .unlock(var field):
      return edit(key, &field, at: now) { .unlock($0) }
    case .timeJump(var field, _):
      return edit(key, &field, at: now) { .timeJump($0, nil) }
    case .palette(var field, var list):
      if let movement = Self.paletteMovement(key) {
        _ = list.move(movement, count: paletteItems(matching: field.text, at: now).count, page: 10)
        replaceOverlay(.palette(field, list))
        return []
      }
      return edit(key, &field, at: now) { .palette($0, ListState()) }
    case .lens(var field):
      let effects = edit(key, &field, at: now) { .lens($0) }
      if case .lens(let typed) = room.overlays.last { typeLens(typed, at: now) }
      return effects
    case .entry(let draft, let field, _): return edit(key, field, for: draft, at: now)
    case .menu(let draft): return choose(key, in: draft, at: now)
    case .formMenu(let kinds): choose(key, of: kinds, at: now)
    case .form(let form): return press(key, in: form, at: now)
    case .report(let draft, let field, _): return press(key, for: draft, field, at: now)
    case .preview(let deed, _) where key.key == .enter:
      room.overlays.removeLast()
      return carryOut(deed, at: now)
    case .quitQuestion: return answer(key) { .quit }
    case .showQuestion(let question): return answer(key) { question.effect }
    case .help, .messages, .why, .preview, .since, nil: return pressInList(key, at: now)
    }
    return []
  }

  /// `^j` breaks the line of a long text; anywhere else it is Enter, as readline has it, unless
  /// the officer gave it to a command.
  private func lineBreakAsEnter(_ key: KeyPress) -> KeyPress {
    guard key == .control("j") else { return key }
    if case .entry(_, let field, _) = room.overlays.last, field.isMultiline { return key }
    let isBound = setup.keys.commands.contains { $0.keys.contains(key) }
    return isBound ? key : KeyPress(.enter)
  }

  private var isOnTop: Bool { room.overlays.isEmpty && room.trail.isEmpty }

  private static func paletteMovement(_ key: KeyPress) -> Movement? {
    switch (key.key, key.modifiers) {
    case (.down, _), (.character("n"), .control): .down
    case (.up, _), (.character("p"), .control): .up
    case (.pageDown, _): .pageDown
    case (.pageUp, _): .pageUp
    default: nil
    }
  }

  private mutating func edit(
    _ key: KeyPress, _ field: inout TextField, at now: Instant, _ make: (TextField) -> Overlay
  ) -> [Effect] {
    switch (key.key, key.modifiers) {
    case (.escape, _):
      room.overlays.removeLast()
    case (.backspace, []) where field.text.isEmpty:
      room.overlays.removeLast()
    case (.enter, _):
      if case .timeJump = room.overlays.last { return jump(to: field, at: now) }
      return submit(at: now)
    default: if field.press(key) { replaceOverlay(make(field)) }
    }
    return []
  }

  private mutating func submit(at now: Instant) -> [Effect] {
    switch room.overlays.popLast() {
    case .find(let field):
      room.searched = field.text
      room.typed.note(field.text, as: .find)
      move(.find(field.text), context(at: now))
      return []
    case .palette(let field, let list):
      let items = paletteItems(matching: field.text, at: now)
      guard items.indices.contains(list.selected) else { return [] }
      return choose(items[list.selected].choice, at: now)
    case .unlock(let field):
      unlock(field, at: now)
      return []
    case .viewName(let field): return saveView(named: field.text, at: now)
    case .help, .messages, .why, .lens, .filter, .orders, .views, .entry, .menu, .formMenu, .form,
      .report, .preview, .since, .timeJump, .quitQuestion, .showQuestion, nil:
      return []
    }
  }

  /// A line for an act: what was typed is kept whatever ends it.
  private mutating func edit(
    _ key: KeyPress, _ field: TextField, for draft: Draft, at now: Instant
  ) -> [Effect] {
    var field = field
    if let effects = editOutside(key, field) { return effects }
    if key == KeyPress(.enter) { return submit(draft, field, at: now) }
    if key.key == .tab {
      field.complete(completion(of: draft, at: now), backwards: key.modifiers == .shift)
      replaceOverlay(.entry(draft, field, nil))
    } else if key.key == .escape || key.key == .backspace && field.text.isEmpty {
      room.drafts[draft] = field.text.isEmpty ? nil : field.text
      room.overlays.removeLast()
    } else if field.press(key) {
      replaceOverlay(.entry(draft, field, nil))
    }
    return []
  }

  private mutating func answer(_ key: KeyPress, yes: () -> Effect) -> [Effect] {
    guard case .character(let letter) = key.key, key.modifiers.isEmpty else {
      if key.key == .escape || key.key == .backspace { room.overlays.removeLast() }
      return []
    }
    let answer = String(letter).lowercased()
    if wording[.yesLetters].contains(answer) {
      room.overlays.removeLast()
      return [yes()]
    }
    if wording[.noLetters].contains(answer) || answer == "q" { room.overlays.removeLast() }
    return []
  }

  /// Enter in the list of keys does what its line says.
  private mutating func pressInList(_ key: KeyPress, at now: Instant) -> [Effect] {
    switch (room.overlays.last, key.key) {
    case (.help(let list), .enter):
      let commands = commandsHere
      room.overlays.removeLast()
      guard commands.indices.contains(list.selected) else { return [] }
      return perform(commands[list.selected], at: now)
    case (.some, .enter), (.help, .character("?")), (.why, .character("i")):
      room.overlays.removeLast()
    default: break
    }
    return []
  }

  mutating func replaceOverlay(_ overlay: Overlay) {
    guard !room.overlays.isEmpty else { return }
    room.overlays[room.overlays.count - 1] = overlay
  }

  /// Pasted text reaches text fields only: never would a paste press keys.
  mutating func paste(_ text: String) {
    switch room.overlays.last {
    case .find(var field):
      field.insert(text)
      replaceOverlay(.find(field))
    case .palette(var field, _):
      field.insert(text)
      replaceOverlay(.palette(field, ListState()))
    case .entry(let draft, var field, _):
      field.insert(text)
      replaceOverlay(.entry(draft, field, nil))
    case .form(var form):
      form.insert(text)
      replaceOverlay(.form(form))
    case .filter(var line):
      line.insert(text)
      replaceOverlay(.filter(line))
    case .unlock(var field):
      field.insert(text)
      replaceOverlay(.unlock(field))
    case .viewName(var field):
      field.insert(text)
      replaceOverlay(.viewName(field))
    case .timeJump(var field, _):
      field.insert(text)
      replaceOverlay(.timeJump(field, nil))
    case .report(let draft, .some(var field), _):
      field.insert(text)
      replaceOverlay(.report(draft, field, nil))
    case .help, .messages, .why, .lens, .orders, .views, .menu, .formMenu, .report, .preview,
      .since, .quitQuestion, .showQuestion, nil:
      break
    }
  }
}
