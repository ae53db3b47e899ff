import Canvas
import TaskForce
import Testing

@testable import SituationRoom

/// Every alert explains itself, and two desks on one thing are one alert.
@Suite struct AlertReasonTests {
  private static let belgian = IncidentReference(desk: Body("BE"), year: 2026, counter: 7)

  private func room() -> DeedRoom {
    var book = LogBook()
    book.open(.caution, of: Self.belgian, naming: ["container:CSQU3054383"], secondsAgo: 60)
    book.open(.caution, of: .exercise(1), naming: ["container:CSQU3054383"], secondsAgo: 30)
    return DeedRoom(book)
  }

  @Test("two desks on one box stand in the queue as a warning; Enter leads to the other's incident")
  func inQueue() {
    let room = room()
    room.keys("g")
    #expect(room.model.alerts(at: room.now).notAcknowledged(.warning) == 1)
    #expect(room.rows.contains { $0.contains("BE+NL") })
    #expect(
      room.cursor == .alert(AlertID(.deconfliction(Identifier("container:CSQU3054383")))))
    room.press(KeyPress(.enter))
    #expect(room.cursor == .incident(Self.belgian))
  }

  @Test("i names both incidents, the thing, and what ends it")
  func reason() {
    let room = room()
    room.keys("gi")
    let text = room.rows.joined(separator: "\n")
    for words in ["BE-2026-000007", "NL-2026-000001", "box CSQU3054383", "linked (L)"] {
      #expect(text.contains(words))
    }
  }

  @Test("a acknowledges it by an event; linking both ends it")
  func ends() {
    let acknowledging = room()
    acknowledging.keys("ga")
    #expect(acknowledging.log.last?.envelope.type == AlertAcknowledged.type)
    #expect(acknowledging.model.alerts(at: acknowledging.now).notAcknowledged(.warning) == 0)
    let linking = room()
    linking.keys("gjjLBE-2026-000007⏎⏎")
    #expect(linking.written == ["linked"])
    #expect(linking.model.alerts(at: linking.now).notAcknowledged(.warning) == 0)
  }

  @Test("MSC.302(87) 9.7: every alert explains itself by its grade, its reason and since when")
  func everyCause() throws {
    var book = LogBook()
    book.register("S5", minutesAgo: 75)
    book.open(.caution, of: Self.belgian, naming: ["seal:A1"], secondsAgo: 60)
    book.open(.caution, of: .exercise(1), naming: ["seal:A1"], secondsAgo: 30)
    var opened = RequestOpened()
    opened.identity = RequestID("R-1")
    opened.partner = Country("CO")
    opened.due = DueDate("2026-03-10")
    book.add(opened, to: StreamName("request/R-1"), at: .night.advanced(seconds: -30))
    var model = DeedRoom(book).model
    _ = model.update(.quarantineChanged(.test(2)), at: .night)
    let context = model.context(at: .night)
    let causes = context.situation.alerts.map(\.value)
    #expect(Set(causes.map { "\($0.cause)".prefix { $0 != "(" } }).count == 4)
    for alert in causes {
      let lines = Explanation.lines(of: .alert(alert.id), context)
      #expect(lines.count >= 3)
      #expect(!lines.contains(context.wording[.whyUnknown]))
      #expect(lines.contains { $0.contains(context.wording.name(alert.severity)) })
    }
  }
}
