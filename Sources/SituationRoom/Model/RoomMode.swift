import Canvas
import TaskForce

/// What the figures on the screen are.
package enum RoomMode: Hashable, Sendable {
  /// The world as it is.
  case live
  /// Invented incidents.
  case exercise
  /// What the public press and statistics say.
  case publicRecord
}

/// What does not change while a room is open.
package struct RoomSetup: Sendable {
  /// Who sits here.
  package var desk: DeskIdentity
  /// For whom the room shows anything; the officers of the desk unless said otherwise.
  package var audience: Audience {
    get { outside ?? .officer(desk: desk.body) }
    set { outside = newValue.isOutside ? newValue : nil }
  }
  private var outside: Audience?
  /// What the figures are.
  package var mode: RoomMode = .live
  /// Acts are refused.
  package var isReadOnly = false
  /// The room shows what was known at this moment and stands still.
  package var asOf: Instant?
  /// Lines in quarantine when the room opens; nil if the store could not say.
  package var quarantine: QuarantineLevel?
  /// The themes that can be chosen.
  package var themes: [String] = []
  /// The commands and their keys.
  package var keys = KeyMap.standard
  /// Filters and orders that were kept.
  package var views: [SavedView] = []
  /// Why the file of saved views cannot be read; nil if it can.
  package var viewsProblem: String?
  /// Shapes, or letters.
  package var symbols = Symbols.unicode
  /// Other rooms on the store are told what is looked at here.
  package var isAnnounced = false
  /// Minutes without a key after which nobody may act until the officer unlocks; 0 for never.
  package var lockAfter = 0
  /// What holds where the configuration says nothing.
  package static let standardLock = 15
  /// Nothing flashes.
  package var hasReducedMotion = false
  /// A program is started for alerts.
  package var hasAlertProgram = false
  /// Nothing sounds.
  package var isSilent = false
  /// The clock moves by itself.
  package var clockRuns = true
  /// Seconds of the room's clock in a second at the desk: more than 1 where a demo is played fast.
  package var pace = 1.0
  /// Local time of partners.
  package var partnerClocks: [Country: DeskClock] = [:]
  /// Ports, airports and crossings.
  package var gazetteer = Gazetteer.standard

  /// The setup of a live room for `desk`.
  package init(desk: DeskIdentity) { self.desk = desk }

  /// The moment on the room's clock that is `seconds` at the desk after `now`.
  func later(than now: Instant, by seconds: Int) -> Instant {
    Instant(milliseconds: now.milliseconds + Int64(Double(seconds) * 1000 * pace))
  }

  /// Seconds at the desk between two moments of the room's clock.
  func seconds(from earlier: Instant, to later: Instant) -> Int {
    Int(Double(later.milliseconds - earlier.milliseconds) / (1000 * pace))
  }

  /// Why nobody may act here; nil if they may.
  var reasonAgainstActing: Objection? {
    if audience == .public { return .notForAudience(audience) }
    if let asOf { return .shownAsOf(asOf) }
    return isReadOnly ? .readOnly : nil
  }
}
