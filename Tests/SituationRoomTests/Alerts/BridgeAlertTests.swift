import Canvas
import TaskForce
import Testing

@testable import SituationRoom

/// The rules of bridge alert management (MSC.302(87), MSC.252(83)) that screens.md takes over,
/// one by one, with a fixed clock.
@Suite struct BridgeAlertTests {
  private static let belgian = IncidentReference(desk: Body("BE"), year: 2026, counter: 7)

  private func model(
    _ book: LogBook, isSilent: Bool = false, size: Size = Size(width: 120, height: 36)
  ) -> Model {
    var setup = RoomSetup.exercise
    setup.isSilent = isSilent
    var model = Model(
      setup: setup, situation: Situation(), screens: RoomScreens.all, size: size,
      theme: "mono")
    _ = model.update(.eventsArrived(book.events), at: .night)
    _ = model.update(.key(.character("6")), at: .night)
    return model
  }

  private func room(_ body: (inout LogBook) -> Void) -> DeedRoom {
    var book = LogBook()
    body(&book)
    return DeedRoom(book)
  }

  @Test("MSC.302(87) 6.1.1: four grades, the graver first")
  func grades() throws {
    let room = room { book in
      for (index, severity) in Severity.allCases.reversed().enumerated() {
        book.open(index + 1, severity, minutesAgo: 1)
      }
    }
    let rows = room.rows
    let words = ["■ EMERG", "▲ ALARM", "● WARN", "· CAUT"]
    let places = words.map { word in rows.firstIndex { $0.prefix(10).contains(word) } }
    #expect(places.compactMap { $0 }.sorted() == places.compactMap { $0 })
    #expect(places.compactMap { $0 }.count == 4)
    #expect(rows[0].contains("NEW ■1 ▲1 ●1 ·1"))
  }

  @Test("MSC.302(87) 5.2: one situation, at most one alert; a report joins with count and reason")
  func oneSituation() throws {
    let room = room { book in
      book.open(.alarm, of: .exercise(1), naming: ["seal:A1"], secondsAgo: 600)
      book.receive("seal broken", naming: ["seal:A1"], minutesAgo: 2)
      book.receive("seal gone", naming: ["seal:A1"], minutesAgo: 1)
    }
    #expect(room.model.alerts(at: room.now).notAcknowledged(.alarm) == 1)
    #expect(try room.incident(1).reportCount == 3)
    room.keys("gi")
    #expect(room.rows.filter { $0.contains("joined by A1") }.count == 2)
  }

  @Test("MSC.302(87) 7.3.3: not acknowledged flashes and sounds, acknowledged does neither")
  func flashAndSound() throws {
    var book = LogBook()
    book.open(1, .alarm, minutesAgo: 1)
    #expect(model(book).alerts(at: .night).sounding.count == 1)
    #expect(model(book).alerts(at: .night).isAnyNotAcknowledged)
    book.add(IncidentAcknowledged(from: .new), to: StreamName(.exercise(1)), at: .night)
    let seen = model(book)
    #expect(seen.alerts(at: .night).sounding.isEmpty)
    #expect(!seen.alerts(at: .night).isAnyNotAcknowledged)
    #expect(seen.alerts(at: .night).open(.alarm) == 1)
  }

  @Test("MSC.302(87) 7.3.5: silence is for 30 s, then it sounds again")
  func silence() {
    var book = LogBook()
    book.open(1, .alarm, minutesAgo: 1)
    var model = model(book)
    _ = model.update(.key(.character("!")), at: .night)
    #expect(!model.update(.ticked, at: .night.advanced(seconds: 29)).contains(.bell(.alarm)))
    #expect(model.update(.ticked, at: .night.advanced(seconds: 30)).contains(.bell(.alarm)))
  }

  @Test("MSC.302(87) 6.2.2.2: a warning nobody acknowledges in its time becomes an alarm")
  func growth() throws {
    let room = room { $0.open(1, .warning, minutesAgo: 29) }
    #expect(room.model.alerts(at: room.now).notAcknowledged(.warning) == 1)
    room.now = room.now.advanced(seconds: 60)
    #expect(room.model.alerts(at: room.now).notAcknowledged(.alarm) == 1)
    #expect(try room.incident(1).severity == .warning)
  }

  @Test(
    "an alarm nobody acknowledged in its time alerts at all desks",
    arguments: [
      (.emergency, 0, true), (.alarm, 599, false), (.alarm, 600, true), (.warning, 1799, false),
      (.warning, 1800, false), (.warning, 2400, true), (.caution, 86_400, false),
    ] as [(Severity, Int, Bool)])
  func toAllDesks(severity: Severity, seconds: Int, alerts: Bool) {
    let room = room { $0.open(severity, of: Self.belgian, secondsAgo: seconds) }
    let summary = room.model.alerts(at: room.now)
    #expect(summary.isAnyNotAcknowledged == alerts)
    #expect(summary.sounding.isEmpty != alerts)
  }

  @Test("an alarm of another desk says when it goes to all desks, and that it has")
  func saysSpread() {
    let room = room { $0.open(.alarm, of: Self.belgian, secondsAgo: 300) }
    room.keys("gi")
    #expect(room.rows.contains { $0.contains("it goes to all desks in 0:05") })
    room.now = room.now.advanced(seconds: 300)
    #expect(room.rows.contains { $0.contains("it alerts at all desks") })
  }

  @Test("MSC.302(87) 9.9: emergencies, alarms and warnings are acknowledged one at a time")
  func oneAtATime() throws {
    for severity in Severity.allCases {
      let room = room { book in
        book.open(1, severity, minutesAgo: 2)
        book.open(2, severity, minutesAgo: 1)
      }
      room.keys("g*a⏎")
      #expect(room.written.isEmpty == (severity != .caution))
    }
  }

  @Test(
    "MSC.302(87) 9.15: a new alarm is seen and heard whatever is shown",
    arguments: ["", "/x", ":", "?", "s", "cfx", "i", "z", "C", "9", "q"])
  func whateverIsShown(keys: String) {
    var book = LogBook()
    book.open(1, .warning, minutesAgo: 1)
    var model = model(book)
    for scalar in keys.unicodeScalars {
      _ = model.update(.key(.character(scalar)), at: .night)
    }
    let overlays = model.room.overlays
    book.open(2, .alarm, minutesAgo: 0)
    let effects = model.update(.eventsArrived([book.events[1]]), at: .night)
    #expect(effects.contains(.bell(.alarm)))
    #expect(RoomView.draw(model, at: .night).rows[0].contains("NEW ■0 ▲1 ●1"))
    #expect(model.room.overlays == overlays)
  }

  @Test("MSC.302(87) 9.11 and 9.12: at least 20 rows are visible, and a mark for more")
  func twentyRows() {
    var book = LogBook()
    for counter in 1...60 { book.open(counter, .caution, minutesAgo: counter) }
    let rows = RoomView.draw(model(book), at: .night).rows
    #expect(rows.filter { $0.prefix(10).contains("CAUT") }.count >= 20)
    #expect(rows[1].contains("+"))
  }

  @Test("MSC.302(87) 9.14: one key leads to the highest alert, from any screen")
  func highest() {
    let room = room { book in
      book.open(1, .caution, minutesAgo: 9)
      book.open(2, .emergency, minutesAgo: 5)
      book.open(3, .alarm, minutesAgo: 1)
    }
    for keys in ["H", "9H", "2H", "5H"] {
      room.keys(keys)
      #expect(room.cursor == .incident(.exercise(2)))
    }
  }

  @Test("the selection is the incident, never the row; new ones stand above and are counted")
  func selection() throws {
    var book = LogBook()
    for counter in 1...40 { book.open(counter, .caution, minutesAgo: counter) }
    var model = model(book)
    for _ in 1...35 { _ = model.update(.key(.character("j")), at: .night) }
    let here = model.subject(at: .night)
    let before = RoomView.draw(model, at: .night).rows.firstIndex { $0.hasPrefix("▸") }
    for counter in 41...43 { book.open(counter, .alarm, minutesAgo: 0) }
    _ = model.update(.eventsArrived(Array(book.events.suffix(3))), at: .night)
    #expect(model.subject(at: .night) == here)
    let rows = RoomView.draw(model, at: .night).rows
    #expect(rows.firstIndex { $0.hasPrefix("▸") } == before)
    #expect(rows[1].contains("new above ↑"))
  }
}
