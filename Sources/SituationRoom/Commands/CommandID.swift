/// Every command by its stable name, which key files and the manual use.
package enum CommandID: String, CaseIterable, Sendable {
  case moveDown = "move.down"
  case moveUp = "move.up"
  case moveFirst = "move.first"
  case moveLast = "move.last"
  case halfDown = "move.half-down"
  case halfUp = "move.half-up"
  case pageDown = "move.page-down"
  case pageUp = "move.page-up"
  case moveLeft = "move.left"
  case moveRight = "move.right"
  case nextPanel = "panel.next"
  case previousPanel = "panel.previous"
  case open = "go.down"
  case back = "go.up"
  case highest = "go.highest"
  case overview = "screen.overview"
  case routes = "screen.routes"
  case partners = "screen.partners"
  case transit = "screen.transit"
  case actions = "screen.actions"
  case incidents = "screen.incidents"
  case log = "screen.log"
  case briefing = "screen.briefing"
  case acknowledge = "act.acknowledge"
  case take = "act.take"
  case assign = "act.assign"
  case grade = "act.grade"
  case rate = "act.rate"
  case progress = "act.progress"
  case create = "act.new"
  case shelve = "act.wait"
  case note = "act.comment"
  case end = "act.close"
  case reopen = "act.reopen"
  case tag = "act.tag"
  case escalate = "act.escalate"
  case link = "act.link"
  case merge = "act.merge"
  case again = "act.repeat"
  case undo = "act.undo"
  case redo = "act.redo"
  case mark = "mark.one"
  case markRange = "mark.range"
  case markAll = "mark.all"
  case why = "show.why"
  case copyReference = "copy.reference"
  case zoomPanel = "zoom.panel"
  case zoomIn = "zoom.in"
  case zoomOut = "zoom.out"
  case find = "find"
  case findNext = "find.next"
  case findPrevious = "find.previous"
  case filter = "filter"
  case sort = "sort"
  case views = "views"
  case lens = "lens.country"
  case compare = "flow.compare"
  case knowledge = "flow.known-then"
  case time = "time"
  case timePause = "time.pause"
  case timeMinuteBack = "time.minute-back"
  case timeMinuteOn = "time.minute-on"
  case timeHourBack = "time.hour-back"
  case timeHourOn = "time.hour-on"
  case timeDayBack = "time.day-back"
  case timeDayOn = "time.day-on"
  case timeSlower = "time.slower"
  case timeFaster = "time.faster"
  case timePreviousAlarm = "time.previous-alarm"
  case timeNextAlarm = "time.next-alarm"
  case timeJump = "time.jump"
  case timeLive = "time.live"
  case showNext = "show.next"
  case showPrevious = "show.previous"
  case showAgain = "show.again"
  case showBlank = "show.blank"
  case silence = "silence"
  case palette = "palette"
  case help = "help"
  case messages = "messages"
  case redraw = "redraw"
  case cancel = "cancel"
  case soundTest = "sound.test"
  case openShift = "shift.open"
  case handOver = "shift.hand-over"
  case sinceLeft = "show.since"
  case suspend = "suspend"
  case quit = "quit"

  /// The screen this command opens.
  package var screen: ScreenID? {
    switch self {
    case .overview: .overview
    case .routes: .routes
    case .partners: .partners
    case .transit: .transit
    case .actions: .actions
    case .incidents: .incidents
    case .log: .log
    case .briefing: .briefing
    default: nil
    }
  }

  /// The movement this command makes in screens and lists.
  package var movement: Movement? {
    switch self {
    case .moveDown: .down
    case .moveUp: .up
    case .moveFirst: .first
    case .moveLast: .last
    case .halfDown: .halfDown
    case .halfUp: .halfUp
    case .pageDown: .pageDown
    case .pageUp: .pageUp
    case .moveLeft: .left
    case .moveRight: .right
    case .nextPanel: .nextPanel
    case .previousPanel: .previousPanel
    case .zoomPanel: .zoomPanel
    case .zoomIn: .zoomIn
    case .zoomOut: .zoomOut
    case .knowledge: .switchKnowledge
    case .findNext: .findNext
    case .findPrevious: .findPrevious
    default: nil
    }
  }
}
