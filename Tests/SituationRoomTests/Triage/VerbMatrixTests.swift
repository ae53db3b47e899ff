import Canvas
import TaskForce
import Testing

@testable import SituationRoom

/// The table of screens.md, cell by cell, for all but incidents.
@Suite struct VerbMatrixTests {
  private static let verbs = "aoOsrpwcxXTELM"
  /// The letters that mean something on a thing of each kind.
  private static let table: [WorkRoom.Kind: String] = [
    .report: "orcxTEL", .request: "aosrwcxTEL", .action: "oOspwcxXTL", .signal: "aorwcEL",
    .source: "aosc", .crossing: "sc",
  ]

  static let cells: [(WorkRoom.Kind, Character, Bool)] = WorkRoom.Kind.allCases.flatMap { kind in
    verbs.map { (kind, $0, table[kind]?.contains($0) == true) }
  }

  @Test("each verb begins where the table has it, and elsewhere names what works", arguments: cells)
  func cell(kind: WorkRoom.Kind, key: Character, isDone: Bool) {
    let room = WorkRoom.room(kind)
    #expect(room.cursor == kind.place.subject)
    let told = room.model.room.notices.entries.count
    room.keys(String(key))
    if isDone {
      let begins = !room.model.room.overlays.isEmpty || !room.written.isEmpty
      // Some wait for something that is not so just now, and say that.
      let waits = ["a", "X"].contains(key) && room.model.room.notices.entries.count > told
      #expect(begins || waits)
      #expect(!room.told.contains("is not done to"))
    } else {
      #expect(room.written.isEmpty)
      #expect(room.model.room.overlays.isEmpty)
      #expect(room.told.contains("is not done to") && room.told.contains("What is: "))
    }
  }

  @Test("a report is taken, tagged, linked and shared, and its detail shows all of it")
  func report() throws {
    let room = WorkRoom.room(.report)
    func report() throws -> ReceivedReport {
      try #require(room.model.situation.reports[WorkRoom.report])
    }
    room.keys("oTreefer tip⏎")
    #expect(try report().taker == Officer("NL-2"))
    #expect(try report().tags == ["reefer", "tip"])
    room.keys("T-tip⏎L1⏎")
    #expect(room.rows.contains { $0.contains("linked with NL-2026-000001") })
    room.keys("⏎")
    #expect(try report().links == [.exercise(1)])
    room.keys("ECO: 1.2 t in reefers⏎")
    #expect(room.rows.contains { $0.contains("CO is told: 1.2 t in reefers") })
    #expect(room.rows.joined().contains("stays here: source and rating"))
    #expect(try report().sharedWith.isEmpty)
    room.keys("⏎")
    #expect(try report().sharedWith == [Country("CO")])
    #expect(room.written == ["assigned", "tagged", "tagged", "linked", "shared"])
    #expect(room.told == "the report shared")
    let rows = room.rows.joined(separator: "\n")
    for text in ["NL-2", "reefer", "#1", "CO"] { #expect(rows.contains(text)) }
    #expect(room.model.situation.partners.exchange(with: Country("CO"), at: room.now).shared == 1)
    #expect(room.model.context(at: room.now).work(on: .exercise(1)) == ["S7 @1"])
    room.keys("L-1⏎⏎")
    #expect(room.told == "the report no longer linked")
    #expect(try report().links.isEmpty)
  }

  @Test("a signal is taken, commented, set aside and woken, linked and shared; i tells all of it")
  func signal() throws {
    let room = WorkRoom.room(.signal)
    func isAlert() -> Bool {
      room.model.context(at: room.now).situation.alerts.contains {
        $0.value.id == AlertID(.signal(WorkRoom.signal))
      }
    }
    #expect(isAlert())
    room.keys("ocfnew scanner⏎L1⏎⏎6")
    let wide = room.rows(at: Size(width: 200, height: 60))
    #expect(wide.contains { $0.contains("(NL-2)") }, "the queue names who looks into it")
    room.go(to: .signal)
    room.keys("wo3h tide⏎")
    #expect(!isAlert())
    room.keys("a")
    #expect(room.written.last == "shelved" && room.told.contains("acknowledge"))
    room.keys("i")
    let text = room.rows.joined(separator: "\n")
    #expect(text.contains("NL-2 sees to"))
    #expect(text.contains("waits until"))
    room.keys("⎋w")
    #expect(isAlert())
    #expect(room.told.contains("woken"))
    room.keys("w1")
    room.now = room.now.advanced(seconds: 3601)
    #expect(isAlert(), "it comes back by itself")
    #expect(room.written == ["assigned", "noted", "linked", "shelved", "shelved", "shelved"])
  }

  @Test("requests and actions are tagged and linked, also when they have ended")
  func ended() throws {
    let action = WorkRoom.room(.action)
    var held = MeetingHeld()
    held.meeting = MeetingID("antwerp-2026")
    action.hear(held)
    action.now = action.now.advanced(seconds: 60)
    action.keys("xd⏎")
    // What is done stands among what changed since the meeting.
    for _ in 0..<4 where action.cursor != .action(WorkRoom.action) { action.press(KeyPress(.tab)) }
    #expect(action.cursor == .action(WorkRoom.action))
    action.keys("Treefer⏎L1⏎⏎")
    #expect(action.model.situation.actions[WorkRoom.action]?.links == [.exercise(1)])
    #expect(action.model.situation.actions[WorkRoom.action]?.tags == ["reefer"])
    action.keys("p")
    #expect(action.model.room.overlays.isEmpty)
    #expect(action.told.contains("X reopens it"))
    action.keys("X")
    #expect(!action.model.room.overlays.isEmpty)
  }

  @Test("tags and links of requests and actions are among the figures of their screens")
  func facts() {
    for kind in [WorkRoom.Kind.action, .request] {
      let room = WorkRoom.room(kind)
      room.keys("Treefer⏎")
      room.go(to: kind)
      room.keys("L1⏎⏎")
      let context = room.model.context(at: room.now)
      let facts = room.model.room.screens[room.model.room.current]?.screen.facts(context) ?? []
      func value(_ name: String) -> FactValue? {
        facts.first { $0.path.dropFirst().first == kind.item.code && $0.path.last == name }?.value
      }
      #expect(value("tags") == .text("reefer"))
      #expect(value("links") == .text("NL-2026-000001"))
    }
  }

  @Test("X on an open action refuses before anything is typed")
  func reopen() {
    let room = WorkRoom.room(.action)
    room.keys("X")
    #expect(room.model.room.overlays.isEmpty)
    #expect(room.told == "The action is not ended; x ends it.")
  }

  @Test(
    "what cannot be shared or linked says why, and what would work",
    arguments: [
      (.report, "EXX 1 t⏎", "XX is no partner; those are CO, PE"),
      (.report, "EPE 1 t⏎", "without an agreement in force only TLP:CLEAR may go to PE"),
      (.report, "ECO⏎", "What was said is empty"),
      (.report, "L77⏎", "There is no incident NL-2026-000077 here to link it with"),
      (.report, "L-1⏎", "It is not linked with NL-2026-000001"),
      (.action, "T-reefer⏎", "Nothing to change"), (.signal, "wosoon⏎", "“soon” is no time"),
    ] as [(WorkRoom.Kind, String, String)])
  func refusals(kind: WorkRoom.Kind, keys: String, sentence: String) {
    let room = WorkRoom.room(kind)
    room.keys(keys)
    #expect(room.written.isEmpty)
    let text = (room.rows + [room.told]).joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
    #expect(text.contains(sentence), "\(text.suffix(400))")
  }
}
