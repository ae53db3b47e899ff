import Canvas

/// All commands of the room.
package enum CommandTable {
  /// In the order of help and manual.
  package static let commands: [KeyCommand] =
    moving + going + acting + looking + timing + playing + room

  /// The command called `id`.
  package static func command(_ id: CommandID) -> KeyCommand? { commands.first { $0.id == id } }

  private static let lists: Set<KeyCommand.Scope> = [.screen, .list]
  private static let everywhere = Set(KeyCommand.Scope.allCases).subtracting([.show])

  private static let moving: [KeyCommand] = [
    KeyCommand(
      id: .moveDown, keys: [.character("j"), KeyPress(.down)], label: .moveDown,
      help: .moveDownHelp, scopes: lists, bar: KeyBarEntry(20, "j/k", .barMove, weight: 60)),
    KeyCommand(
      id: .moveUp, keys: [.character("k"), KeyPress(.up)], label: .moveUp, help: .moveUpHelp,
      scopes: lists),
    KeyCommand(
      id: .moveFirst, keys: [.character("g"), KeyPress(.home)], label: .moveFirst,
      help: .moveFirstHelp, scopes: lists),
    KeyCommand(
      id: .moveLast, keys: [.character("G"), KeyPress(.end)], label: .moveLast,
      help: .moveLastHelp, scopes: lists),
    KeyCommand(
      id: .halfDown, keys: [.control("d")], label: .halfDown, help: .halfDownHelp, scopes: lists),
    KeyCommand(
      id: .halfUp, keys: [.control("u")], label: .halfUp, help: .halfUpHelp, scopes: lists),
    KeyCommand(
      id: .pageDown, keys: [KeyPress(.pageDown)], label: .pageDown, help: .pageDownHelp,
      scopes: lists),
    KeyCommand(
      id: .pageUp, keys: [KeyPress(.pageUp)], label: .pageUp, help: .pageUpHelp, scopes: lists),
    KeyCommand(
      id: .moveLeft, keys: [.character("h"), KeyPress(.left)], label: .moveLeft,
      help: .moveLeftHelp),
    KeyCommand(
      id: .moveRight, keys: [.character("l"), KeyPress(.right)], label: .moveRight,
      help: .moveRightHelp),
    KeyCommand(
      id: .nextPanel, keys: [KeyPress(.tab)], label: .nextPanel, help: .nextPanelHelp,
      bar: KeyBarEntry(10, "Tab", .barPanel, weight: 80)),
    KeyCommand(
      id: .previousPanel, keys: [KeyPress(.tab, .shift)], label: .previousPanel,
      help: .previousPanelHelp),
  ]

  private static let going: [KeyCommand] = [
    KeyCommand(
      id: .open, keys: [KeyPress(.enter)], label: .open, help: .openHelp,
      bar: KeyBarEntry(30, "Enter", .barOpen, weight: 90), objection: Objections.below),
    KeyCommand(
      id: .back, keys: [KeyPress(.backspace), .character("q"), KeyPress(.escape)], label: .back,
      help: .backHelp, scopes: lists),
    KeyCommand(
      id: .highest, keys: [.character("H")], label: .highest, help: .highestHelp,
      bar: KeyBarEntry(45, "H", .barHighest, weight: 50), objection: Objections.unacknowledged),
    screen(.overview, .overview, .screenOverview, .screenOverviewHelp),
    screen(.routes, .routes, .screenRoutes, .screenRoutesHelp),
    screen(.partners, .partners, .screenPartners, .screenPartnersHelp),
    screen(.transit, .transit, .screenTransit, .screenTransitHelp),
    screen(.actions, .actions, .screenActions, .screenActionsHelp),
    screen(.incidents, .incidents, .screenIncidents, .screenIncidentsHelp),
    screen(.log, .log, .screenLog, .screenLogHelp),
    screen(.briefing, .briefing, .screenBriefing, .screenBriefingHelp),
  ]

  /// The keys of the screens that are built, neighbours as a range: `1-6/9`.
  private static let screenDigits: String = {
    let digits = CommandID.allCases.compactMap(\.screen).map(\.digit)
    var runs: [ClosedRange<Int>] = []
    for digit in digits {
      if let last = runs.last, digit == last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...digit
      } else {
        runs.append(digit...digit)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: "/")
  }()

  private static func screen(
    _ id: CommandID, _ screen: ScreenID, _ label: Phrase, _ help: Phrase
  ) -> KeyCommand {
    let digit = Unicode.Scalar(UInt8(48 + screen.digit))
    return KeyCommand(
      id: id, keys: [.character(digit), KeyPress(.function(screen.functionKey))], label: label,
      help: help, bar: id == .overview ? KeyBarEntry(5, screenDigits, .barScreen, weight: 65) : nil)
  }

  private static let acting: [KeyCommand] = [
    KeyCommand(
      id: .acknowledge, keys: [.character("a")], label: .acknowledge, help: .acknowledgeHelp,
      isAct: true, bar: KeyBarEntry(40, "a", .barAcknowledge, weight: 95),
      objection: Objections.acknowledging),
    KeyCommand(
      id: .take, keys: [.character("o")], label: .verbTake, help: .verbTakeHelp,
      isAct: true, bar: KeyBarEntry(41, "o", .barTake, weight: 72),
      objection: Objections.acting(.take)),
    KeyCommand(
      id: .assign, keys: [.character("O")], label: .verbAssign, help: .verbAssignHelp,
      isAct: true,
      objection: Objections.acting(.assign)),
    KeyCommand(
      id: .grade, keys: [.character("s")], label: .verbGrade, help: .verbGradeHelp,
      isAct: true, bar: KeyBarEntry(42, "s", .barGrade, weight: 58),
      objection: Objections.acting(.grade)),
    KeyCommand(
      id: .rate, keys: [.character("r")], label: .verbRate, help: .verbRateHelp,
      isAct: true, bar: KeyBarEntry(43, "r", .barRate, weight: 69),
      objection: Objections.rating),
    KeyCommand(
      id: .progress, keys: [.character("p")], label: .verbProgress, help: .verbProgressHelp,
      isAct: true, objection: Objections.acting(.progress)),
    KeyCommand(
      id: .create, keys: [.character("+")], label: .verbCreate, help: .verbCreateHelp,
      screens: Set(ScreenID.allCases).subtracting([.routes]), isAct: true,
      bar: KeyBarEntry(47, "+", .barCreate, weight: 42), objection: Objections.writing),
    KeyCommand(
      id: .shelve, keys: [.character("w")], label: .verbShelve, help: .verbShelveHelp,
      isAct: true, bar: KeyBarEntry(43, "w", .barShelve, weight: 64),
      objection: Objections.acting(.shelve)),
    KeyCommand(
      id: .note, keys: [.character("c")], label: .verbNote, help: .verbNoteHelp,
      isAct: true, bar: KeyBarEntry(44, "c", .barNote, weight: 66),
      objection: Objections.acting(.note)),
    KeyCommand(
      id: .end, keys: [.character("x")], label: .verbEnd, help: .verbEndHelp,
      isAct: true, bar: KeyBarEntry(46, "x", .barEnd, weight: 68),
      objection: Objections.acting(.end)),
    KeyCommand(
      id: .reopen, keys: [.character("X")], label: .verbReopen, help: .verbReopenHelp,
      isAct: true,
      objection: Objections.acting(.reopen)),
    KeyCommand(
      id: .tag, keys: [.character("T")], label: .verbTag, help: .verbTagHelp,
      isAct: true,
      objection: Objections.acting(.tag)),
    KeyCommand(
      id: .escalate, keys: [.character("E")], label: .verbEscalate, help: .verbEscalateHelp,
      isAct: true, leavesDesk: true,
      objection: Objections.acting(.escalate)),
    KeyCommand(
      id: .link, keys: [.character("L")], label: .verbLink, help: .verbLinkHelp,
      isAct: true,
      objection: Objections.acting(.link)),
    KeyCommand(
      id: .merge, keys: [.character("M")], label: .verbMerge, help: .verbMergeHelp,
      isAct: true,
      objection: Objections.acting(.merge)),
    KeyCommand(
      id: .again, keys: [.character(".")], label: .verbAgain, help: .verbAgainHelp, isAct: true,
      objection: Objections.writing),
    KeyCommand(
      id: .undo, keys: [.character("u")], label: .verbUndo, help: .verbUndoHelp, isAct: true,
      objection: Objections.writing),
    KeyCommand(
      id: .redo, keys: [.control("r")], label: .verbRedo, help: .verbRedoHelp, isAct: true,
      objection: Objections.writing),
    KeyCommand(
      id: .compare, keys: [.character("d")], label: .compare, help: .compareHelp,
      screens: [.routes], isAct: true, bar: KeyBarEntry(48, "d", .barCompare, weight: 48),
      objection: Objections.writing),
    KeyCommand(
      id: .mark, keys: [.character(" ")], label: .verbMark, help: .verbMarkHelp,
      objection: Objections.marking),
    KeyCommand(
      id: .markRange, keys: [.character("v")], label: .verbMarkRange, help: .verbMarkRangeHelp,
      objection: Objections.marking),
    KeyCommand(
      id: .markAll, keys: [.character("*")], label: .verbMarkAll, help: .verbMarkAllHelp),
    KeyCommand(
      id: .why, keys: [.character("i")], label: .why, help: .whyHelp,
      bar: KeyBarEntry(65, "i", .barWhy, weight: 40), objection: Objections.explaining),
    KeyCommand(
      id: .copyReference, keys: [.character("y")], label: .copyReference,
      help: .copyReferenceHelp, bar: KeyBarEntry(70, "y", .barCopy, weight: 30),
      objection: Objections.selection),
    KeyCommand(
      id: .silence, keys: [.character("!"), KeyPress(.function(12))], label: .silence,
      help: .silenceHelp, scopes: everywhere, bar: KeyBarEntry(50, "!", .barSilence, weight: 75)),
  ]

  private static let looking: [KeyCommand] = [
    KeyCommand(
      id: .find, keys: [.character("/")], label: .find, help: .findHelp,
      bar: KeyBarEntry(60, "/", .barFind, weight: 70)),
    KeyCommand(
      id: .findNext, keys: [.character("n")], label: .findNext, help: .findNextHelp,
      objection: Objections.search),
    KeyCommand(
      id: .findPrevious, keys: [.character("N")], label: .findPrevious, help: .findPreviousHelp,
      objection: Objections.search),
    KeyCommand(
      id: .filter, keys: [.character("f")], label: .filter, help: .filterHelp,
      screens: [.overview, .incidents], bar: KeyBarEntry(61, "f", .barFilter, weight: 63)),
    KeyCommand(
      id: .sort, keys: [.character("S")], label: .sort, help: .sortHelp,
      screens: [.overview, .incidents]),
    KeyCommand(
      id: .views, keys: [.character("W")], label: .views, help: .viewsHelp,
      screens: [.overview, .incidents]),
    KeyCommand(
      id: .lens, keys: [.character("C")], label: .lens, help: .lensHelp,
      bar: KeyBarEntry(62, "C", .barLens, weight: 35)),
    KeyCommand(
      id: .knowledge, keys: [.character("K")], label: .knowledge, help: .knowledgeHelp,
      screens: [.routes], bar: KeyBarEntry(49, "K", .barKnowledge, weight: 46)),
    KeyCommand(
      id: .zoomPanel, keys: [.character("z")], label: .zoomPanel, help: .zoomPanelHelp,
      bar: KeyBarEntry(75, "z", .barZoom, weight: 20)),
    KeyCommand(
      id: .zoomIn, keys: [.character("+")], label: .zoomIn, help: .zoomInHelp,
      screens: [.routes], bar: KeyBarEntry(35, "+/-", .barZoom, weight: 45)),
    KeyCommand(
      id: .zoomOut, keys: [.character("-")], label: .zoomOut, help: .zoomOutHelp,
      screens: [.routes]),
  ]

  private static let timing: [KeyCommand] = [
    KeyCommand(
      id: .time, keys: [.character("t")], label: .time, help: .timeHelp,
      bar: KeyBarEntry(63, "t", .barTime, weight: 33)),
    time(
      .timePause, [.character(" ")], .timePause, .timePauseHelp,
      KeyBarEntry(10, "Space", .barPlay, weight: 90)),
    time(
      .timeMinuteBack, [KeyPress(.left)], .timeMinuteBack, .timeMinuteBackHelp,
      KeyBarEntry(20, "←/→", .barMinute, weight: 80)),
    time(.timeMinuteOn, [KeyPress(.right)], .timeMinuteOn, .timeMinuteOnHelp),
    time(
      .timeHourBack, [KeyPress(.left, .shift)], .timeHourBack, .timeHourBackHelp,
      KeyBarEntry(21, "S-←/→", .barHour, weight: 50)),
    time(.timeHourOn, [KeyPress(.right, .shift)], .timeHourOn, .timeHourOnHelp),
    time(
      .timeDayBack, [KeyPress(.pageUp)], .timeDayBack, .timeDayBackHelp,
      KeyBarEntry(22, "PgUp/PgDn", .barDay, weight: 70)),
    time(.timeDayOn, [KeyPress(.pageDown)], .timeDayOn, .timeDayOnHelp),
    time(
      .timeSlower, [.character("<")], .timeSlower, .timeSlowerHelp,
      KeyBarEntry(30, "</>", .barSpeed, weight: 60)),
    time(.timeFaster, [.character(">")], .timeFaster, .timeFasterHelp),
    time(.timePreviousAlarm, [.character("N")], .timePreviousAlarm, .timePreviousAlarmHelp),
    time(
      .timeNextAlarm, [.character("n")], .timeNextAlarm, .timeNextAlarmHelp,
      KeyBarEntry(40, "n/N", .barAlarms, weight: 55)),
    time(
      .timeJump, [.character("g")], .timeJump, .timeJumpHelp,
      KeyBarEntry(50, "g", .barJump, weight: 75)),
    time(
      .timeLive, [KeyPress(.end), KeyPress(.escape), .character("t")], .timeLive, .timeLiveHelp,
      KeyBarEntry(60, "End", .barLive, weight: 100)),
  ]

  private static func time(
    _ id: CommandID, _ keys: [KeyPress], _ label: Phrase, _ help: Phrase,
    _ bar: KeyBarEntry? = nil
  ) -> KeyCommand {
    KeyCommand(id: id, keys: keys, label: label, help: help, scopes: [.time], bar: bar)
  }

  private static let room: [KeyCommand] = [
    KeyCommand(
      id: .palette, keys: [.character(":")], label: .palette, help: .paletteHelp,
      bar: KeyBarEntry(80, ":", .barCommand, weight: 85)),
    KeyCommand(
      id: .help, keys: [.character("?")], label: .help, help: .helpHelp,
      bar: KeyBarEntry(90, "?", .barKeys, weight: 100)),
    KeyCommand(id: .soundTest, keys: [], label: .soundTest, help: .soundTestHelp),
    KeyCommand(
      id: .openShift, keys: [], label: .openShift, help: .openShiftHelp, isAct: true,
      objection: Objections.writing),
    KeyCommand(
      id: .handOver, keys: [], label: .handOver, help: .handOverHelp, isAct: true,
      objection: Objections.writing),
    KeyCommand(id: .sinceLeft, keys: [], label: .sinceLeft, help: .sinceLeftHelp),
    KeyCommand(id: .messages, keys: [], label: .messages, help: .messagesHelp),
    KeyCommand(
      id: .redraw, keys: [.control("l")], label: .redraw, help: .redrawHelp, scopes: everywhere),
    KeyCommand(
      id: .cancel, keys: [.control("c")], label: .cancel, help: .cancelHelp, scopes: everywhere),
    KeyCommand(
      id: .suspend, keys: [.control("z")], label: .suspend, help: .suspendHelp,
      scopes: everywhere),
    KeyCommand(id: .quit, keys: [], label: .quit, help: .quitHelp),
  ]
}
