import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct OverlayTests {
  private func quietRoom(_ language: Language = .english, height: Int = 36) -> TestRoom {
    var setup = RoomSetup.exercise
    setup.isSilent = true
    return TestRoom(
      setup, incidents: LogBook.sketch, size: Size(width: 80, height: height), language: language)
  }

  @Test("q on top asks, and names what would no longer sound")
  func quit() {
    let room = quietRoom()
    room.send(.key(.character("q"))) { $0.overlays = [.quitQuestion] }
    #expect(room.rows.contains { $0.contains("1 emergency, 1 alarm, 2 warnings") })
    room.send(.key(.character("n"))) { $0.overlays = [] }
    room.press(.character("q"), .character("y"))
    room.expect(.quit)
  }

  @Test("q closes a list before it asks anything")
  func closes() {
    let room = quietRoom()
    room.press(.character("?"), .character("q"))
    #expect(room.model.room.overlays.isEmpty)
  }

  @Test("a Dutch officer answers with j")
  func dutchYes() {
    let room = quietRoom(.dutch)
    room.press(.character("q"), .character("j"))
    room.expect(.quit)
  }

  @Test("help lists the keys that work here and explains the one selected")
  func help() {
    let room = quietRoom()
    room.press(.character("?"), .character("j"))
    let rows = room.rows
    #expect(rows.contains { $0.contains("▸Keys on Overview") })
    #expect(rows.contains { $0.contains("k ↑") && $0.contains("up") })
    #expect(rows.contains { $0.contains("Moves to the line before.") })
    #expect(!rows.contains { $0.contains("map nearer") })
  }

  @Test("a letter typed in the palette is text, and Enter does the first that fits")
  func palette() {
    let room = quietRoom()
    room.press(.character(":"))
    room.type("scrlog")
    #expect(room.model.paletteItems(matching: "scrlog", at: room.now).first?.key == "9")
    room.press(KeyPress(.enter))
    #expect(room.model.room.current == .log)
    #expect(room.model.room.overlays.isEmpty)
  }

  @Test("theme and language are chosen in the palette and remembered")
  func choices() {
    let room = quietRoom()
    room.press(.character(":"))
    room.type("daylight")
    room.press(KeyPress(.enter))
    room.expect(.useTheme("daylight"), .remember(.theme("daylight")))
    room.press(.character(":"))
    room.type("nederlands")
    room.press(KeyPress(.enter))
    room.expect(.remember(.language(.dutch)))
    #expect(room.rows[0].contains("OEFENING·FICTIEF"))
  }

  @Test("a number in the palette is an incident", arguments: ["409", "#409", "nl-2026-000409"])
  func number(typed: String) {
    let room = quietRoom()
    room.press(.character(":"))
    room.type(typed)
    room.press(KeyPress(.enter))
    #expect(room.model.subject(at: room.now) == .incident(.exercise(409)))
  }

  @Test("i says since when nobody has acknowledged, and what the clock will do")
  func why() {
    let room = quietRoom()
    room.press(.character("H"), .character("j"), .character("j"), .character("i"))
    let text = room.rows.joined(separator: "\n")
    #expect(text.contains("Why NL-2026-000410"))
    #expect(text.contains("not acknowledged since 02:21:07Z, for 0:11"))
    #expect(text.contains("becomes an alarm in 0:19 unless somebody acknowledges it"))
  }

  @Test("messages stay readable after they have left the key bar, in the language of now")
  func messages() {
    let room = quietRoom()
    room.send(.quarantineChanged(.test(0))) { $0.quarantine = .test(0) }
    room.send(.quarantineChanged(.test(2))) {
      $0.quarantine = .test(2)
      $0.notices.tell(.quarantined(2), at: room.now)
    }
    #expect(room.rows[35].contains("2 lines could not be read; see Log"))
    room.press(.character(":"))
    room.type("messages")
    room.press(KeyPress(.enter))
    #expect(room.rows.contains { $0.contains("02:32:07Z 2 lines could not be read") })
  }

  @Test("a long message has the key bar to itself and is read to its end")
  func longMessage() {
    let room = quietRoom()
    let problem = StoreFailure.networkFileSystem(folder: "/srv/desks/nl", kind: "nfs4")
    room.send(.storeFailed(problem)) { $0.notices.tell(.storeFailed(problem), at: room.now) }
    let line = " Store: /srv/desks/nl is on a network file system (nfs4); a store needs a local"
    #expect(room.rows[34] == line + " ")
    #expect(room.rows[35].hasPrefix(" disk "))
    room.press(.character(":"))
    room.type("messages")
    room.press(KeyPress(.enter))
    #expect(room.rows.contains { $0.contains("▸02:32:07Z Store: /srv/desks/nl is on") })
    #expect(room.rows.contains { $0.contains(" local disk") })
  }

  @Test("new alerts show whatever lies above the screen")
  func titleStays() {
    let room = quietRoom()
    room.press(.character(":"))
    #expect(room.rows[0].contains("NEW ■1 ▲1 ●2"))
  }

  @Test("^c closes what is open, and asks on top")
  func cancel() {
    let room = quietRoom()
    room.press(.character("/"), .control("c"))
    #expect(room.model.room.overlays.isEmpty)
    room.press(.control("c"))
    #expect(room.model.room.overlays == [.quitQuestion])
  }

  @Test("^z and ^l work everywhere, y copies the full reference")
  func effects() {
    let room = quietRoom()
    room.press(.character("/"), .control("z"), .control("l"), KeyPress(.escape))
    room.expect(.suspend, .redraw)
    room.press(.character("y"))
    room.expect(.copy("NL-2026-000412"))
  }
}
