import Canvas
import TaskForce

extension Model {
  /// The commands that mean something on the screen that is shown, in the order of the table.
  package var commandsHere: [KeyCommand] {
    let here = setup.keys.commands.filter {
      $0.scopes.contains(.screen) && $0.applies(on: room.current)
        && $0.id.isOffered(to: setup.audience)
    }
    let script = playing == nil ? [] : setup.keys.commands.filter { $0.scopes == [.show] }
    guard past != nil else { return script + here }
    let taken = Set(timeCommands.flatMap(\.keys))
    return script + timeCommands + here.filter { !taken.isSuperset(of: $0.keys) || $0.keys.isEmpty }
  }

  /// The commands of the time bar.
  var timeCommands: [KeyCommand] { setup.keys.commands.filter { $0.scopes.contains(.time) } }

  /// Does what `command` says, or says why not.
  mutating func perform(_ command: KeyCommand, at now: Instant) -> [Effect] {
    if let objection = objectionOutside(to: command, at: now) {
      object(objection, at: now)
      return []
    }
    if room.overlays.isEmpty, let objection = command.objection(occasion(at: now)) {
      object(objection, at: now)
      if case .locked = objection { show(.unlock(TextField())) }
      return []
    }
    if command.scopes == [.time] || command.id == .time { return travel(command.id, at: now) }
    if command.scopes == [.show] {
      return playing.map { perform(command.id, in: $0, at: now) } ?? []
    }
    if let movement = command.id.movement {
      move(movement, at: now)
      return []
    }
    if let screen = command.id.screen {
      go(to: screen)
      return []
    }
    if case .report(let report) = subject(at: now) {
      if let verb = ReportVerb(command.id) { return begin(verb, on: report, at: now) }
      if command.id == .again, room.inbox.last != nil {
        return repeatReportDeed(on: report, at: now)
      }
    }
    if command.id == .rate, workItem(at: now) == nil { return beginRating(at: now) }
    if let verb = Verb.allCases.first(where: { $0.command == command.id }) {
      return begin(verb, orAcknowledgeAt: now)
    }
    return perform(command.id, at: now)
  }

  private mutating func perform(_ id: CommandID, at now: Instant) -> [Effect] {
    switch id {
    case .open: openBelow(at: now)
    case .back: goBack(at: now)
    case .highest: goToHighest(at: now)
    case .mark: toggleMark(at: now)
    case .markRange: toggleRange(at: now)
    case .markAll: toggleAllMarks(at: now)
    case .create: beginForm(at: now)
    case .compare: open(.comparison, at: now)
    case .again: return repeatDeed(at: now)
    case .undo: return undo(at: now)
    case .redo: return redo(at: now)
    case .why: if let subject = subject(at: now) { show(.why(subject, ListState())) }
    case .copyReference: return copyReference(at: now)
    case .silence: silence(at: now)
    case .lens: toggleLens(at: now)
    case .filter: beginFilter()
    case .sort: show(.orders)
    case .views: show(.views(ListState()))
    case .find: show(.find(TextField(history: room.typed[.find])))
    case .palette: show(.palette(TextField(), ListState()))
    case .help: show(.help(ListState()))
    case .messages: show(.messages(ListState(selected: max(0, room.notices.entries.count - 1))))
    case .soundTest: return testSound(at: now)
    case .openShift: return openShift(at: now)
    case .handOver: beginHandOver()
    case .sinceLeft: show(.since(ListState()))
    case .redraw: return [.redraw]
    case .suspend: return askBeforeSuspending() ? [] : [.suspend]
    case .cancel: cancel()
    case .quit: show(.quitQuestion)
    case .moveDown, .moveUp, .moveFirst, .moveLast, .halfDown, .halfUp, .pageDown, .pageUp,
      .moveLeft, .moveRight, .nextPanel, .previousPanel, .zoomPanel, .zoomIn, .zoomOut, .knowledge,
      .findNext,
      .findPrevious, .overview, .routes, .partners, .transit, .actions, .incidents, .log, .briefing,
      .acknowledge, .take, .assign, .grade, .rate, .progress, .shelve, .note, .end, .reopen, .tag,
      .escalate, .link, .merge, .time, .timePause, .timeMinuteBack, .timeMinuteOn, .timeHourBack,
      .timeHourOn, .timeDayBack, .timeDayOn, .timeSlower, .timeFaster, .timePreviousAlarm,
      .timeNextAlarm, .timeJump, .timeLive, .showNext, .showPrevious, .showAgain, .showBlank:
      break
    }
    return []
  }

  private mutating func move(_ movement: Movement, at now: Instant) {
    let page = max(1, room.size.height - 6)
    switch room.overlays.last {
    case .help(var list):
      _ = list.move(movement, count: commandsHere.count, page: page)
      replaceOverlay(.help(list))
    case .messages(var list):
      _ = list.move(movement, count: room.notices.entries.count, page: page)
      replaceOverlay(.messages(list))
    case .why(let subject, var list):
      let lines = Explanation.lines(of: subject, context(at: now))
      _ = list.move(movement, count: lines.count, page: page)
      replaceOverlay(.why(subject, list))
    case .preview(let deed, var list):
      let lines = previewLines(of: deed, at: now)
      _ = list.move(movement, count: lines.count, page: page)
      replaceOverlay(.preview(deed, list))
    case .since(var list):
      _ = list.move(movement, count: sinceLines(at: now).count, page: page)
      replaceOverlay(.since(list))
    case .views(var list):
      _ = list.move(movement, count: room.views.count, page: page)
      replaceOverlay(.views(list))
    case .palette, .find, .filter, .viewName, .lens, .orders, .entry, .menu, .formMenu, .form,
      .report, .unlock, .timeJump, .quitQuestion, .showQuestion:
      break
    case nil:
      move(movement, context(at: now))
      extendRange(at: now)
    }
  }

  mutating func show(_ overlay: Overlay) { room.overlays.append(overlay) }

  private mutating func goBack(at now: Instant) {
    if room.overlays.popLast() != nil { return }
    if !goUp() { show(.quitQuestion) }
  }

  private mutating func cancel() {
    if room.overlays.popLast() == nil { show(.quitQuestion) }
  }

  private mutating func begin(_ verb: Verb, orAcknowledgeAt now: Instant) -> [Effect] {
    if verb == .acknowledge, room.marks.isEmpty || workItem(at: now) != nil,
      let alert = alert(about: subject(at: now), at: now)
    {
      return acknowledge(alert, at: now)
    }
    return begin(verb, at: now)
  }

  /// What commands look at to say why they cannot be done.
  package func occasion(at now: Instant) -> Occasion { occasion(at: now, in: context(at: now)) }

  /// The same, where there is a context of that moment already.
  func occasion(at now: Instant, in context: RoomContext) -> Occasion {
    let subject = subject(in: context)
    return Occasion(
      model: self, now: now, subject: subject, workItem: workItem(of: subject, in: context),
      context: context)
  }

  private mutating func copyReference(at now: Instant) -> [Effect] {
    guard let subject = subject(at: now) else { return [] }
    room.notices.tell(.copied(subject.reference), at: now)
    return [.copy(subject.reference)]
  }
}
