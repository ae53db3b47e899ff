import Canvas
import TaskForce

extension Model {
  /// What `me`, `412` and `shift` mean here.
  func filterContext(at now: Instant) -> FilterContext {
    let actor = actor(at: now)
    return FilterContext(
      desk: actor.desk, officer: actor.officer, shiftStart: actor.shiftStart, now: now)
  }

  /// Opens the line of the filter: what is set, else what was typed last, else what was searched.
  mutating func beginFilter() {
    let searched = room.searched.map { $0 == " " ? "_" : String($0) }.joined()
    let text = room.filterDraft ?? room.choice.filter?.text ?? searched
    show(.filter(FilterLine(text, history: room.typed[.filter])))
  }

  /// Answers a key in the line of the filter.
  mutating func press(_ key: KeyPress, in line: FilterLine, at now: Instant) {
    var line = line
    switch (key.key, key.modifiers) {
    case (.escape, _):
      room.filterDraft = line.field.text.isEmpty ? nil : line.field.text
      room.overlays.removeLast()
      return
    case (.enter, _):
      apply(line, at: now)
      return
    case (.tab, let modifiers):
      line.complete(context(at: now).filterCompletion, backwards: modifiers == .shift)
    default: line.press(key)
    }
    replaceOverlay(.filter(line))
  }

  /// Sets the filter; one that cannot be read stays in the line.
  private mutating func apply(_ line: FilterLine, at now: Instant) {
    guard let filter = try? IncidentFilter(line.field.text, in: filterContext(at: now)) else {
      return
    }
    room.filterDraft = nil
    room.typed.note(line.field.text, as: .filter)
    room.overlays.removeLast()
    choose(filter.isEmpty ? nil : filter, room.choice.order)
  }

  /// Lists by a filter and an order, on the screen of incidents.
  mutating func choose(_ filter: IncidentFilter?, _ order: QueueOrder) {
    room.choice.filter = filter
    room.choice.order = order
    if room.current != .incidents { go(to: .incidents) }
  }

  /// Answers a key in the menu of orders.
  mutating func chooseOrder(_ key: KeyPress) {
    if key.key == .escape || key.key == .backspace { room.overlays.removeLast() }
    guard case .character(let letter) = key.key, key.modifiers.isEmpty,
      let order = QueueOrder.allCases.first(where: { $0.key == letter })
    else { return }
    room.overlays.removeLast()
    choose(room.choice.filter, order)
  }

  /// How many incidents a filter that is being typed would list; nil if it cannot be read.
  func count(of line: FilterLine, at now: Instant) -> Int? {
    guard let filter = try? IncidentFilter(line.field.text, in: filterContext(at: now)) else {
      return nil
    }
    let context = context(at: now)
    return context.derived.filterCounts.value(filter, context.clock) {
      context.queue.count(matching: filter, context.situation, words: context.text)
    }
  }

  /// Where a filter that is being typed cannot be read; nil if it can.
  func mistake(in line: FilterLine, at now: Instant) -> FilterMistake? {
    do throws(FilterMistake) {
      _ = try IncidentFilter(line.field.text, in: filterContext(at: now))
      return nil
    } catch {
      return error
    }
  }
}
