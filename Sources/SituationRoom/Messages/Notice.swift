import TaskForce

/// Something the room tells its officer, without words so that it can be read in any language.
package enum Notice: Hashable, Sendable {
  /// This was done to these incidents.
  case done(Verb, [IncidentReference])
  /// What a verb does was taken back by the same key.
  case reversed(Verb, [IncidentReference])
  /// This was done to a piece of work.
  case workDone(Verb, WorkItem)
  /// What a verb does to a piece of work was taken back by the same key.
  case workReversed(Verb, WorkItem)
  /// Something was added by hand, and what it is called.
  case created(FormKind, String)
  case undone([ActTarget], EventType)
  case doneAgain([ActTarget], EventType)
  case alertAcknowledged(AlertID)
  /// This was done about a report.
  case reportDone(ReportCommand)
  /// Every screen shows this country alone, or all again.
  case lensChosen(Country?)
  /// The command cannot be done, and why.
  case objection(Objection)
  /// Somebody else was faster: who, and what they did.
  case conflict(StreamName, by: Officer?, EventType?)
  /// Nothing was written.
  case notWritten(StoreFailure)
  /// The store cannot be read.
  case storeFailed(StoreFailure)
  case copied(String)
  /// Silence until this moment.
  case silenced(until: Instant)
  /// This officer is on duty from now on.
  case shiftOpened(Officer)
  case handedOver(Officer)
  /// Both bells have sounded; or nothing sounds here.
  case soundTested, soundIsOff
  /// The program for alerts could not be started.
  case alertProgramFailed
  /// Acts are possible again.
  case unlocked
  /// No scene follows.
  case showHasEnded
  /// A filter and order are kept under this name.
  case viewSaved(String)
  /// The saved views cannot be read, and why.
  case viewsBroken(String)
  case themeChosen(String)
  /// The theme file that was edited cannot be read, and why.
  case themeBroken(String)
  case languageChosen
  /// So many lines more are in quarantine.
  case quarantined(Int)
  /// Nothing sounds that could be silenced.
  case nothingSounds

  /// Whether it stays in the key bar until a key is pressed.
  package var isProblem: Bool {
    switch self {
    case .objection, .conflict, .notWritten, .storeFailed, .quarantined, .viewsBroken,
      .themeBroken, .alertProgramFailed, .soundIsOff:
      true
    case .done, .reversed, .workDone, .workReversed, .created, .undone, .doneAgain,
      .alertAcknowledged,
      .reportDone, .lensChosen, .viewSaved, .soundTested, .unlocked, .shiftOpened, .handedOver,
      .copied, .silenced, .themeChosen, .languageChosen, .nothingSounds, .showHasEnded:
      false
    }
  }
}

/// The notices of a session, newest last, as many as a person might look back for.
package struct NoticeLog: Hashable, Sendable {
  /// One notice and its moment.
  package struct Entry: Hashable, Sendable {
    /// When it was told.
    package var at: Instant
    /// What was told.
    package var notice: Notice
  }
  /// Oldest first.
  package private(set) var entries: [Entry] = []
  /// Whether the last one still stands in the key bar.
  package private(set) var isFresh = false

  /// Seconds of the room's clock in a second at the desk.
  var pace = 1.0
  static let limit = 200
  /// Seconds that a notice which is no problem stands in the key bar.
  static let standing = 10

  /// Adds `notice`, told at `at`.
  mutating func tell(_ notice: Notice, at: Instant) {
    entries.append(Entry(at: at, notice: notice))
    if entries.count > Self.limit { entries.removeFirst(entries.count - Self.limit) }
    isFresh = true
  }

  /// A key was pressed: what stood in the key bar has been seen.
  mutating func markSeen() { isFresh = false }

  /// The notice that stands in the key bar at `now`.
  func standing(at now: Instant) -> Notice? {
    guard isFresh, let last = entries.last else { return nil }
    return last.notice.isProblem || now < expiry(of: last) ? last.notice : nil
  }

  /// When the notice in the key bar goes by itself.
  func nextChange(after now: Instant) -> Instant? {
    guard isFresh, let last = entries.last, !last.notice.isProblem else { return nil }
    let expiry = expiry(of: last)
    return expiry > now ? expiry : nil
  }

  private func expiry(of entry: Entry) -> Instant {
    entry.at.advanced(seconds: Int(Double(Self.standing) * pace))
  }
}
