import Canvas
import TaskForce

/// What a person has opened, selected and typed, and what the room has told.
package struct RoomState: Sendable, Equatable {
  /// The screens that are built, with what is selected in each.
  package var screens: [ScreenID: ScreenBox]
  /// The screen that is shown.
  package var current: ScreenID
  /// The way here by Enter, outermost first.
  package var trail: [Step] = []
  /// What lies above the screen, topmost last.
  package var overlays: [Overlay] = []
  /// What was last searched for.
  package var searched = ""
  /// Columns and rows of the terminal.
  package var size: Size
  /// The language chosen.
  package var language: Language
  /// The theme chosen.
  package var theme: String
  /// What the room has told.
  package var notices = NoticeLog()
  /// The act that is being written.
  package var writing: Act?
  /// Whether the last act was one that undo knows nothing of.
  package var isLastPassedOver = false
  /// Acts that could not be undone, and over which undo goes further back.
  package var passedOver: Set<EventID> = []
  /// The draft it came from, whose text is kept until it is written.
  package var writingDraft: Draft?
  /// Where the cursor goes once it is written.
  package var following: QueueItem?
  /// An incident that was opened by hand and has not come back from the log yet.
  package var awaited: IncidentReference?
  /// What the queue lists, and in which order.
  package var choice = QueueChoice()
  /// A filter that was typed and not applied.
  package var filterDraft: String?
  /// Filters and orders that were kept under a name.
  package var views: [SavedView] = []
  /// The incidents that are marked.
  package var marks = Marks()
  /// What was typed into forms that were not sent.
  package var forms: [FormKind: Form] = [:]
  /// What was last done, to be done again elsewhere.
  package var lastDeed: Deed?
  /// What was typed lately, to be typed again.
  package var typed = TypedLines()
  /// A key that waits for a second one.
  package var chord: KeyPress?
  /// What was typed for acts that were not done.
  package var drafts: [Draft: String] = [:]
  /// Work in the inbox.
  package var inbox = InboxWork()
  /// When the officer was last here.
  package var presence = Presence()
  /// Who else has the room open.
  package var others: [OfficerPresence] = []
  /// What the others were told last.
  package var announced: OfficerPresence?
  /// Whether acts are locked until the officer says who it is.
  package var isLocked = false
  /// Whether the terminal window is in front.
  package var isFocused = true
  /// Lines in quarantine; nil before the store has said.
  package var quarantine: QuarantineLevel?
  /// The country that every screen is filtered by; nil for all.
  package var lens: Country?
  /// What has sounded, and when something sounds again.
  package var bell = Bell()
  /// The questions that the screen asks.
  package var asked: Set<StoreQuery> = []
  /// Those that wait for the store.
  package var waiting: Set<StoreQuery> = []
  /// Those whose answer has been overtaken.
  package var stale: Set<StoreQuery> = []
  /// Those that the store could not answer; asked again after a key.
  package var failed: Set<StoreQuery> = []

  /// The first of `screens` shown, nothing opened.
  package init(
    screens: [ScreenID: ScreenBox], size: Size, language: Language = .english, theme: String = ""
  ) {
    self.screens = screens
    self.size = size
    self.language = language
    self.theme = theme
    current = ScreenID.allCases.first { screens[$0] != nil } ?? .overview
  }

  /// A screen that was left by Enter, as it was.
  package struct Step: Sendable, Equatable {
    /// Which screen.
    package var screen: ScreenID
    /// As it was left.
    package var state: ScreenBox
    /// What the way calls it.
    package var crumb: String
  }

  /// Rows above the key bar that the caption of a show takes.
  package var captionRows = 0

  /// The part of the screen between title bar and caption or key bar.
  package var area: Size { Size(width: size.width, height: size.height - 2 - captionRows) }
}

/// When the officer of this desk last pressed a key, so that a screen can mark what is new.
package struct Presence: Hashable, Sendable {
  /// Seconds without a key after which the officer counts as away.
  static let awayAfter = 300
  /// Seconds of the room's clock in a second at the desk.
  var pace = 1.0
  /// When a key was last pressed.
  package private(set) var lastKey: Instant?
  /// When the officer left the last time.
  package private(set) var left: Instant?

  /// An officer who has not pressed a key yet.
  init(pace: Double = 1) { self.pace = pace }

  /// A key was pressed at `now`.
  mutating func press(at now: Instant) {
    if let lastKey, isAway(since: lastKey, at: now) { left = lastKey }
    lastKey = now
  }

  /// Whether a key was pressed lately.
  func isHere(at now: Instant) -> Bool {
    lastKey.map { !isAway(since: $0, at: now) } ?? false
  }

  private func isAway(since key: Instant, at now: Instant) -> Bool {
    Double(now.milliseconds - key.milliseconds) >= Double(Self.awayAfter) * 1000 * pace
  }

  /// What came after this moment is new to the officer; nil if nothing is.
  func mark(at now: Instant) -> Instant? {
    guard let lastKey, isAway(since: lastKey, at: now) else { return left }
    return lastKey
  }
}
