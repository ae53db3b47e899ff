import Canvas
import TaskForce

/// Everything the application holds, as one value on the main thread.
///
/// The situation is folded here in place and has no other owner; what a person has opened,
/// selected and typed is in ``room``. ``update(_:at:)`` is the only way either changes.
package struct Model: Sendable {
  /// What is known.
  package private(set) var situation: Situation
  /// What a person has opened, selected and typed.
  package internal(set) var room: RoomState
  /// What the store has answered.
  package internal(set) var answers = StoreAnswers()
  /// What does not change while the room is open, but for the officer at a hand-over.
  package private(set) var setup: RoomSetup
  /// The texts in the language chosen.
  package internal(set) var wording: Wording
  let mapLayers = MapLayers()
  /// The screens as they are first seen.
  let freshScreens: [ScreenID: ScreenBox]
  /// The situation as the desk saw it last. Dropped before events are folded, since a second owner
  /// would make the fold copy.
  private var look: Look?
  /// The charts as of the last look: their limits are dear to compute, and hold for long.
  private var charts: FlowCharts?
  /// The moment of the past that is shown; nil for the present.
  package internal(set) var past: PastView?
  /// The past as it was seen last.
  private var pastLook: PastLook?
  /// The show that is played; nil for a room that is worked in.
  package internal(set) var playing: Show?

  /// What may be seen, which sorting makes dear, and how long it stays so.
  private struct Look {
    /// What sounds and counts, whatever the lens leaves out.
    var visible: VisibleSituation
    /// What the screens show; the same without a lens.
    var shown: VisibleSituation
    var alerts: AlertSummary
    var queue: Queue
    var choice: QueueChoice
    var quarantine: QuarantineLevel?
    /// When the clock next changes something in the situation.
    var change: Instant?
    /// When it ends: with a filter, which may ask for an age, after a minute at the latest.
    var until: Instant?
    /// Figures that screens have asked for, to be found again by the next frame.
    var derived = DerivedFigures()
  }

  /// A room that shows `situation` on the first of `screens`.
  ///
  /// - Parameters:
  ///   - setup: what stays as it is.
  ///   - situation: what is known so far; later events come as messages.
  ///   - screens: the screens that are built, each as first seen.
  ///   - size: of the terminal.
  ///   - wording: the texts.
  ///   - theme: the name of the theme.
  package init(
    setup: RoomSetup, situation: Situation, screens: [ScreenID: any RoomScreen], size: Size,
    wording: Wording, theme: String = ""
  ) {
    self.setup = setup
    self.situation = situation
    self.wording = wording
    // Whoever opens the room, no screen of officers is drawn for anybody else.
    let screens = setup.audience.isOutside ? BriefScreen.instead(of: screens) : screens
    freshScreens = screens.mapValues(ScreenBox.init)
    room = RoomState(screens: freshScreens, size: size, language: wording.language, theme: theme)
    room.presence.pace = setup.pace
    room.notices.pace = setup.pace
    guard !setup.audience.isOutside else { return }
    room.quarantine = setup.quarantine
    room.views = setup.views
  }

  /// The same with the texts of `language`, which are read for it.
  package init(
    setup: RoomSetup, situation: Situation, screens: [ScreenID: any RoomScreen], size: Size,
    language: Language = .english, theme: String = ""
  ) {
    self.init(
      setup: setup, situation: situation, screens: screens, size: size,
      wording: Wording(language), theme: theme)
  }

  /// Changes what `message` says has happened at `now`; what is to be done outside.
  package mutating func update(_ message: Message, at now: Instant) -> [Effect] {
    var effects: [Effect] = []
    if case .eventsArrived = message {
      // What has the cursor is known by the look that was drawn; a second one would be dear.
      holdCursor(at: now)
      look = nil
    } else {
      look(at: now)
    }
    switch message {
    case .key(let key): effects = press(key, at: now)
    case .pasted(let text): paste(text)
    case .resized(let size):
      room.size = size
      if !setup.audience.isOutside { tellSavedViews(at: now) }
    case .ticked: break
    case .eventsArrived(let events): effects = fold(events)
    case .answered(let query, let answer): keep(answer, to: query, at: now)
    case .queryFailed(let query, let failure): noteFailure(of: query, failure, at: now)
    case .appended(let streams):
      conclude(with: nil, in: streams, at: now)
      placeWanted(at: now)
    case .edited(let result): takeEdited(result, at: now)
    case .appendConflicted(let stream, let since):
      let faster = since.last.flatMap { context(at: now).situation.show($0)?.value }
      conclude(
        with: .conflict(stream, by: faster?.envelope.actor, faster?.envelope.type), at: now)
    case .appendFailed(let failure): conclude(with: .notWritten(failure), at: now)
    case .recalled(let moment, let situation): effects = arrive(moment, situation, at: now)
    case .recallFailed(let failure): noteRecallFailure(failure, at: now)
    case .storeFailed(let failure): room.notices.tell(.storeFailed(failure), at: now)
    case .focusChanged(let isFocused): room.isFocused = isFocused
    case .alertProgramFailed: room.notices.tell(.alertProgramFailed, at: now)
    case .themeBroken(let reason): room.notices.tell(.themeBroken(reason), at: now)
    case .othersChanged(let others): room.others = setup.audience.isOutside ? [] : others
    case .quarantineChanged(let level): noteQuarantine(level, at: now)
    case .staged(let scene): keep(scene)
    case .cue(let cue): effects = follow(cue, at: now)
    case .stagingFailed(let failure): noteStagingFailure(failure, at: now)
    }
    effects += raiseCurtain(at: now)
    effects += play(at: now)
    look(at: now)
    greetAwaited(at: now)
    return effects + announce(at: now) + ask(context(at: now)) + sound(alerts(at: now), at: now)
  }

  /// The next officer sits here from now on, and starts with clean hands: nothing half typed, no
  /// marks, nothing to repeat.
  mutating func takeSeat(_ officer: Officer) {
    setup.desk.officer = officer
    room.forms[.handOver] = nil
    room.drafts = [:]
    room.marks = Marks()
    room.lastDeed = nil
    room.isLocked = false
  }

  /// The room plays `show` from its first scene on.
  package mutating func begin(_ show: Show) {
    playing = show
    // Jumps of the clock are no time without a key.
    setup.lockAfter = 0
    setup.isAnnounced = false
    room.captionRows = Show.captionRows
  }

  /// Seconds of the room's clock in one at the desk from now on; 0 stands still.
  mutating func setPace(_ speed: Double) {
    setup.clockRuns = speed > 0
    setup.pace = speed > 0 ? speed : 1
    room.presence.pace = setup.pace
    room.notices.pace = setup.pace
  }

  /// An act must fall on what the officer saw; a wall that nobody has touched shows its top.
  ///
  /// Done for the screen that is seen, when events come and when it leads down to another: what a
  /// cursor is on is dear to find for all of them with every batch of events.
  mutating func holdCursor(at now: Instant) {
    guard room.presence.isHere(at: now) else { return }
    let context = context(at: now)
    room.screens[room.current]?.screen.hold(context)
  }

  private mutating func fold(_ events: [RecordedEvent]) -> [Effect] {
    for event in events where event.position > situation.position {
      situation.apply(event)
      for query in room.asked where query.isTouched(by: event) { room.stale.insert(query) }
    }
    return [.nextBatch]
  }

  private mutating func noteQuarantine(_ level: QuarantineLevel, at now: Instant) {
    guard !setup.audience.isOutside else { return }
    if let before = room.quarantine?.count, level.count > before {
      room.notices.tell(.quarantined(level.count - before), at: now)
    }
    if room.quarantine != level {
      room.stale.formUnion(room.asked.filter { if case .quarantine = $0 { true } else { false } })
    }
    room.quarantine = level
  }

  /// Everything a screen may look at, at `now`.
  package func context(at now: Instant) -> RoomContext {
    if let past {
      let look = currentPastLook(past, at: now)
      return context(
        of: look.shown, queue: look.queue, correctedLater: look.correctedLater,
        derived: look.derived, at: now)
    }
    let look = currentLook(at: now)
    return context(of: look.shown, queue: look.queue, derived: look.derived, at: now)
  }

  private func context(
    of shown: VisibleSituation, queue: Queue, correctedLater: Set<EventID> = [],
    derived: DerivedFigures = DerivedFigures(), at now: Instant
  ) -> RoomContext {
    RoomContext(
      situation: shown, now: past?.moment ?? now, desk: setup.desk, wording: wording,
      symbols: setup.symbols, gazetteer: setup.gazetteer, mapLayers: mapLayers, answers: answers,
      flashOn: flashIsOn(at: now), mark: past == nil ? room.presence.mark(at: now) : nil,
      isLive: setup.asOf == nil && past == nil, marks: room.marks.references,
      partnerClocks: setup.partnerClocks, choice: room.choice, queue: queue,
      others: room.others, correctedLater: correctedLater, derived: derived)
  }

  private func queue(of shown: VisibleSituation, at now: Instant) -> Queue {
    Queue(shown, room.choice, words: context(of: shown, queue: Queue(), at: now).text)
  }

  /// What sounds and is counted in the title bar: everything this desk may see.
  package func alerts(at now: Instant) -> AlertSummary { currentLook(at: now).alerts }

  /// When the clock next changes something in the situation.
  func nextChange(after now: Instant) -> Instant? {
    if let look, isGood(look, at: now) { return look.until }
    return situation.nextChange(after: now)
  }

  private func currentLook(at now: Instant) -> Look {
    if let look, isGood(look, at: now) { return look }
    if let look, isSeenAlike(look, at: now) { return listed(look, at: now) }
    let charts = currentCharts(at: now)
    func seen(through lens: Country?) -> VisibleSituation {
      VisibleSituation(
        situation, for: setup.audience, at: now, through: lens,
        quarantine: room.quarantine, charts: charts)
    }
    let visible = seen(through: nil)
    let shown = room.lens.map { seen(through: $0) } ?? visible
    // Figures for others than officers end with a day, and change with the next.
    let change = setup.audience.isOutside ? now.nextMidnight : situation.nextChange(after: now)
    return Look(
      visible: visible, shown: shown, alerts: AlertSummary(visible),
      queue: queue(of: shown, at: now), choice: room.choice,
      quarantine: room.quarantine, change: change, until: lookEnds(change, at: now))
  }

  /// With a filter, which may ask for an age, after a minute at the latest.
  private func lookEnds(_ change: Instant?, at now: Instant) -> Instant? {
    guard room.choice.filter != nil else { return change }
    let minute = now.advanced(seconds: 60)
    return change.map { min($0, minute) } ?? minute
  }

  private func isGood(_ look: Look, at now: Instant) -> Bool {
    look.choice == room.choice && isSeenAlike(look, at: now)
  }

  /// Whether the look holds but for what the queue lists, and in which order.
  private func isSeenAlike(_ look: Look, at now: Instant) -> Bool {
    guard look.visible.position == situation.position, now >= look.visible.now,
      look.shown.lens == room.lens, look.quarantine == room.quarantine
    else { return false }
    return look.until.map { now < $0 } ?? true
  }

  /// The same look with the queue as it is chosen now.
  private func listed(_ look: Look, at now: Instant) -> Look {
    var look = look
    let context = context(of: look.shown, queue: look.queue, at: now)
    look.queue = look.queue.listing(room.choice, look.shown, words: context.text)
    look.choice = room.choice
    look.until = lookEnds(look.change, at: now)
    return look
  }

  mutating func look(at now: Instant) {
    pastLook = past.map { currentPastLook($0, at: now) }
    if let look, isGood(look, at: now) { return }
    charts = currentCharts(at: now)
    look = currentLook(at: now)
  }

  /// What is seen of a moment of the past, which sorting makes dear too.
  private struct PastLook {
    var shown: VisibleSituation
    var queue: Queue
    var choice: QueueChoice
    var charts: FlowCharts
    var derived = DerivedFigures()
    var correctedLater: Set<EventID>
  }

  private func currentPastLook(_ past: PastView, at now: Instant) -> PastLook {
    if let pastLook, pastLook.shown.now == past.moment, pastLook.shown.lens == room.lens,
      pastLook.shown.position == past.situation.position, pastLook.choice == room.choice
    {
      return pastLook
    }
    let known = pastLook?.charts ?? charts
    let charts =
      known.flatMap {
        $0.isGood(for: past.situation.routes, transit: past.situation.transit, at: past.moment)
          ? $0 : nil
      }
      ?? FlowCharts(
        past.situation.routes, transit: past.situation.transit, at: past.moment,
        gazetteer: setup.gazetteer, reusing: known)
    let shown = VisibleSituation(
      past.situation, for: setup.audience, at: past.moment, through: room.lens,
      charts: charts)
    return PastLook(
      shown: shown, queue: queue(of: shown, at: now), choice: room.choice,
      charts: charts, correctedLater: situation.reports.corrected(since: past.situation.reports))
  }

  private func currentCharts(at now: Instant) -> FlowCharts {
    if let charts, charts.isGood(for: situation.routes, transit: situation.transit, at: now) {
      return charts
    }
    // No chart is shown outside the desks, and they are dear.
    let isOutside = setup.audience.isOutside
    return FlowCharts(
      isOutside ? Routes() : situation.routes,
      transit: isOutside ? Transit() : situation.transit, at: now, gazetteer: setup.gazetteer,
      reusing: charts)
  }

  /// Once a second at the desk, however fast the room's clock goes.
  private func flashIsOn(at now: Instant) -> Bool {
    let beat = Int64((1000 * setup.pace).rounded())
    return !setup.hasReducedMotion && now.milliseconds.flooredDivision(by: max(1, beat)) % 2 == 0
  }
}
