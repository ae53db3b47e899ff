import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct FrameTests {
  private func room(
    _ language: Language, width: Int, height: Int = 24, _ setup: RoomSetup = .exercise,
    symbols: Symbols = .unicode
  ) -> TestRoom {
    var setup = setup
    setup.isSilent = true
    setup.symbols = symbols
    let room = TestRoom(
      setup, incidents: LogBook.sketch, size: Size(width: width, height: height),
      language: language)
    room.send(.quarantineChanged(.test(2))) { $0.quarantine = .test(2) }
    return room
  }

  @Test(
    "the title bar is that of the sketches, and gives way in their order",
    arguments: [
      " sitroom  NL-2@NL  EXERCISE·FICTIONAL  14 Mar 02:32:07Z  AMS 03:32    "
        + "NEW ■1 ▲1 ●2 ·0  src 7/8  quar 2  TLP:AMBER H1 H2 ",
      " sitroom  NL-2@NL  EXERCISE·FICTIONAL  14 Mar 02:32:07Z     "
        + "NEW ■1 ▲1 ●2 ·0  src 7/8  quar 2  TLP:AMBER H1 H2 ",
      " sitroom  NL-2@NL  EXERCISE·FICTIONAL  02:32:07Z      "
        + "NEW ■1 ▲1 ●2 ·0  src 7/8  quar 2  TLP:AMBER H1 H2 ",
      " sitroom  NL-2  EXERCISE·FICTIONAL  02:32:07Z   "
        + "NEW ■1 ▲1 ●2 ·0  src 7/8  quar 2  TLP:AMBER H1 H2 ",
      " sitroom NL-2  EXERCISE·FICTIONAL  02:32:07Z        "
        + "NEW ■1 ▲1 ●2 ·0  7/8  Q2  AMBER H1 H2 ",
      " sitroom NL-2  EXERCISE·FICTIONAL  02:32:07Z NEW ■1 ▲1 ●2  7/8  Q2  AMBER H1 H2 ",
      " NL-2  EXERCISE·FICTIONAL  02:32:07Z NEW ■1 ▲1 ●2  7/8  Q2  AMBER H1 H2 ",
      " NL-2  EXERC·FICT  02:32Z  NEW ■1 ▲1 ●2  7/8  Q2  AMBER H1 H2 ",
      " NL-2  EXERC·FICT  02:32Z   NEW ■1 ▲1 ●2 7/8 Q2 AMBER H1 H2 ",
    ])
  func english(bar: String) {
    #expect(room(.english, width: bar.columns).rows[0] == bar)
  }

  @Test(
    "the title bar has room in Dutch",
    arguments: [
      " sitroom  NL-2@NL  OEFENING·FICTIEF  14 mrt 02:32:07Z  AMS 03:32   "
        + "NIEUW ■1 ▲1 ●2 ·0  bron 7/8  quar 2  TLP:AMBER H1 H2 ",
      " sitroom  NL-2  OEFENING·FICTIEF  02:32:07Z    "
        + "NIEUW ■1 ▲1 ●2 ·0  bron 7/8  quar 2  TLP:AMBER H1 H2 ",
      " sitroom NL-2  OEFENING·FICTIEF  02:32:07Z NIEUW ■1 ▲1 ●2  7/8  Q2  AMBER H1 H2 ",
      " NL-2  OEF·FICTIEF  02:32Z NIEUW ■1 ▲1 ●2 7/8 Q2 AMBER H1 H2 ",
    ])
  func dutch(bar: String) {
    #expect(room(.dutch, width: bar.columns).rows[0] == bar)
  }

  @Test("from 60 columns on, actor, badge, grades, sources, quarantine and banner stay")
  func neverDropped() {
    for language in Language.allCases {
      let room = room(language, width: 60, height: 16)
      for width in 60...130 {
        room.send(.resized(Size(width: width, height: 16))) { $0.size.width = width }
        let bar = room.rows[0]
        let badges = [Phrase.badgeExercise, .badgeExerciseShort].map { room.model.wording[$0] }
        #expect(badges.contains { bar.contains($0) }, "badge at \(width) in \(language)")
        for part in ["NL-2", "■1 ▲1 ●2", "7/8", "2", "AMBER H1 H2 "] {
          #expect(bar.contains(part), "\(part) at \(width) in \(language)")
        }
        #expect(bar.columns == width)
      }
    }
  }

  @Test("the badge says whether this is the present, the past, or only watched")
  func badges() {
    var setup = RoomSetup.exercise
    setup.mode = .live
    #expect(room(.english, width: 120, setup).rows[0].contains("  LIVE  14 Mar"))
    setup.isReadOnly = true
    #expect(room(.english, width: 120, setup).rows[0].contains("  READ ONLY  14 Mar"))
    setup.isReadOnly = false
    setup.mode = .publicRecord
    setup.asOf = .night
    #expect(
      room(.english, width: 120, setup).rows[0]
        .contains("  PUBLIC RECORD  AS OF 2026-03-14 02:32Z   "))
  }

  @Test("NEW is in reverse every other second, and never with reduced motion")
  func flash() {
    func isReversed(_ setup: RoomSetup, at now: Instant) -> Bool {
      let room = room(.english, width: 80, setup)
      let canvas = RoomView.draw(room.model, at: now)
      let column = canvas.rows[0].prefix { $0 != "W" }.count
      return canvas[column, 0].attributes.contains(.reverse)
    }
    let even = Instant.night.advanced(seconds: 1)
    #expect(isReversed(.exercise, at: even))
    #expect(!isReversed(.exercise, at: .night))
    var still = RoomSetup.exercise
    still.hasReducedMotion = true
    #expect(!isReversed(still, at: even))
  }

  @Test(
    "the key bar holds the weightiest keys that fit",
    arguments: [
      (
        Language.english, 120,
        " 1-6/9/0 screen  Tab panel  Enter open  a ack  o take  w wait  c note  x close"
          + "  ! silence  / find  : command  ? keys    "
      ),
      (
        .english, 80,
        " Tab panel  Enter open  a ack  o take  ! silence  / find  : command  ? keys     "
      ),
      (.english, 60, " Tab panel  Enter open  a ack  ! silence  : command  ? keys "),
      (
        .dutch, 80,
        " Tab paneel  Enter open  a gezien  o neem  ! stil  : opdracht  ? toetsen        "
      ),
    ])
  func keyBar(language: Language, width: Int, bar: String) {
    #expect(room(language, width: width).rows[23] == bar)
  }

  @Test("the key bar is the input line while text is typed, with the cursor in it")
  func inputLine() {
    let room = room(.english, width: 80)
    room.press(.character("/"))
    room.type("gate")
    #expect(room.rows[23] == " /gate".padded(to: 57) + "Enter find  Esc cancel ")
    room.press(KeyPress(.left))
    let canvas = RoomView.draw(room.model, at: room.now)
    #expect(canvas[5, 23].attributes.contains(.reverse))
  }

  @Test("a message stands at the right of the key bar for 10 s, a problem until the next key")
  func notices() {
    let room = room(.english, width: 80)
    room.press(.character("y"))
    room.expect(.copy("NL-2026-000412"))
    #expect(room.rows[23].hasSuffix("  NL-2026-000412 copied "))
    #expect(room.model.nextWake(after: room.now) != nil)
    room.now = room.now.advanced(seconds: 10)
    #expect(!room.rows[23].contains("copied"))
    room.press(.character("n"))
    room.now = room.now.advanced(seconds: 999)
    #expect(room.rows[23].hasSuffix("  Nothing has been searched for; / asks for text. "))
    room.press(.character("j"))
    #expect(!room.rows[23].contains("searched"))
  }

  @Test("below 60×16 the room counts, and says what it needs")
  func tooSmall() {
    #expect(
      room(.english, width: 40, height: 6).rows == [
        "NEW ■1 ▲1 ●2 ·0                         ",
        "sitroom needs 60×16 cells and has 40×6: ",
        "enlarge the window or make the letters  ",
        "smaller.                                ",
        "                                        ",
        "                                        ",
      ])
  }

  @Test("with ASCII symbols nothing else is drawn, and names stay readable")
  func ascii() {
    var log = LogBook()
    var opened = IncidentOpened()
    opened.title = "Ploče “née” 2 × −4 … ゆ"
    log.add(opened, to: StreamName(.exercise(1)), at: .night)
    var setup = RoomSetup.exercise
    setup.symbols = .ascii
    let room = TestRoom(setup, incidents: log.events, size: Size(width: 80, height: 24))
    room.press(.character("?"), .character(":"))
    #expect(room.rows.allSatisfy { $0.utf8.allSatisfy { $0 >= 32 && $0 < 127 } })
    room.press(KeyPress(.escape), KeyPress(.escape))
    #expect(room.rows[0].contains("EXERCISE.FICTIONAL  02:32:07Z"))
    #expect(room.rows[1].contains("Ploce \"nee\" 2 x -4 . ?"))
  }

  @Test("nothing traps in a terminal of any size")
  func anySize() {
    for width in [0, 1, 2, 59, 60, 61, 300] {
      for height in [0, 1, 15, 16, 17, 100] {
        let room = room(.dutch, width: width, height: height)
        for key in ["?", ":", "x"] { room.type(key) }
        #expect(RoomView.draw(room.model, at: room.now).size == Size(width: width, height: height))
      }
    }
  }
}
