import Canvas
import TaskForce

@testable import SituationRoom

/// A room with one thing of each kind that officers act on.
enum WorkRoom {
  static let action = ActionID("A-01")
  static let request = RequestID("R-2026-0001")
  static let source = SourceID("S1")
  static let crossing = PlaceID("batrovci-bajakovo")
  static let gateway = PlaceID("FRLEH")
  static let signal: SignalID = {
    let monday = Instant.night.date.startOfWeek.daysSinceEpoch
    return SignalID(gateway, .up, week: monday - 7 * 6)
  }()
  /// The event that brings the report, before anything else.
  static let report = EventID(high: 1, low: 1)

  /// Things by kind, as verbs name them.
  enum Kind: String, CaseIterable {
    case action, request, source, crossing, signal, report

    var item: WorkItem {
      switch self {
      case .action: .action(WorkRoom.action)
      case .request: .request(WorkRoom.request)
      case .source: .source(WorkRoom.source)
      case .crossing: .crossing(WorkRoom.crossing)
      case .signal: .signal(WorkRoom.signal)
      case .report: .report(WorkRoom.report)
      }
    }

    /// The key of the screen that lists it, and what lies under the cursor there.
    var place: (screen: Unicode.Scalar, subject: Subject) {
      switch self {
      case .action: ("5", .action(WorkRoom.action))
      case .request: ("3", .request(WorkRoom.request))
      case .source: ("9", .source(WorkRoom.source))
      case .crossing: ("4", .place(WorkRoom.crossing))
      case .signal: ("2", .place(WorkRoom.gateway))
      case .report: ("6", .report(WorkRoom.report))
      }
    }
  }

  static func room(_ kind: Kind, language: Language = .english) -> DeedRoom {
    let room = DeedRoom(book(hasSignal: kind == .signal), language: language)
    room.go(to: kind)
    return room
  }

  /// Charts take their time, so that finds are there only for what needs a signal.
  static func book(hasSignal: Bool) -> LogBook {
    var book = LogBook()
    book.receive("tip about a lorry", naming: [], minutesAgo: 600)
    if hasSignal { addFinds(to: &book) }
    book.register("S1", minutesAgo: 30)
    for counter in 1...3 { book.open(counter, .caution, minutesAgo: 10 - counter) }
    let yesterday = Instant.night.advanced(days: -1)
    for number in 1...2 {
      var agreed = ActionAgreed()
      agreed.identity = ActionID("A-0\(number)")
      agreed.title = "action \(number)"
      agreed.lead = Body("BE")
      agreed.due = DueDate("2026-04-01")
      book.add(agreed, to: StreamName(kind: "action", agreed.identity.code), at: yesterday)
    }
    var opened = RequestOpened()
    opened.identity = request
    opened.partner = Country("CO")
    opened.about = "owner of a ship"
    opened.due = DueDate("2026-04-02")
    book.add(opened, to: StreamName(kind: "request", request.code), at: yesterday)
    var signed = AgreementSigned()
    signed.identity = EngagementID("G-1")
    signed.partner = Country("CO")
    signed.tlp = .amber
    book.add(signed, to: StreamName(kind: "engagement", "G-1"), at: yesterday)
    var changed = CrossingStatusChanged()
    changed.place = crossing
    changed.state = .open
    book.add(changed, to: StreamName(kind: "crossing", crossing.code), at: yesterday)
    return book
  }

  /// Two finds a week, five a week lately: the count has moved.
  private static func addFinds(to book: inout LogBook) {
    let monday = Instant.night.date.startOfWeek.daysSinceEpoch - 7 * 59
    for week in 0..<59 {
      for _ in 0..<(week < 50 ? 2 : 5) {
        var seizure = SeizureRecorded()
        seizure.direction = .inward
        seizure.circumstances.place = gateway
        let day = Instant(CivilDate(daysSinceEpoch: monday + 7 * week + 2))
        book.add(
          seizure, to: StreamName(kind: "seizure", String(book.events.count)), at: day)
      }
    }
  }
}

extension DeedRoom {
  /// Shows the screen that lists a thing, with the cursor on it.
  func go(to kind: WorkRoom.Kind) {
    press(.character(kind.place.screen))
    for _ in 0..<6 where cursor != kind.place.subject {
      select(kind.place.subject)
      if cursor != kind.place.subject { press(KeyPress(.tab)) }
    }
  }
}
