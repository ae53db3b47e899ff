import Canvas
import TaskForce
import Testing

@testable import SituationRoom

/// What flashes and sounds at a desk besides what nobody has acknowledged.
@Suite struct AlertingTests {
  private func book() -> LogBook {
    var book = LogBook()
    book.open(1, .warning, minutesAgo: 5)
    book.add(
      IncidentAcknowledged(from: .new), to: StreamName(.exercise(1)),
      at: .night.advanced(seconds: -200))
    book.add(
      IncidentAssigned(officer: Officer("NL-2"), before: nil, from: .acknowledged),
      to: StreamName(.exercise(1)), at: .night.advanced(seconds: -200))
    return book
  }

  @Test("a grade raised after it was taken alerts again, until the owner acts")
  func raised() throws {
    var book = book()
    book.add(
      IncidentRegraded(from: .warning, to: .alarm, fromState: .assigned, reason: ""),
      to: StreamName(.exercise(1)), at: .night.advanced(seconds: -60))
    let room = DeedRoom(book)
    #expect(room.model.alerts(at: room.now).notAcknowledged(.alarm) == 1)
    #expect(room.rows.contains { $0.contains("RAISED NL-2") })
    room.keys("gcfcalled the terminal⏎")
    #expect(room.model.alerts(at: room.now).notAcknowledged(.alarm) == 0)
  }

  @Test("what another desk asks this one to acknowledge alerts here, and a answers")
  func owed() throws {
    var book = book()
    var asked = IncidentEscalated()
    asked.to = [Body("NL"), Body("DE")]
    asked.by = .night.advanced(seconds: 3600)
    book.add(asked, to: StreamName(.exercise(1)), at: .night.advanced(seconds: -60))
    let room = DeedRoom(book)
    #expect(room.model.alerts(at: room.now).notAcknowledged(.warning) == 1)
    #expect(room.rows.contains { $0.contains("NL owes 1:00") })
    room.keys("ga")
    #expect(room.written == ["acknowledgementGiven"])
    #expect(room.model.alerts(at: room.now).notAcknowledged(.warning) == 0)
    #expect(room.rows.contains { $0.contains("DE owes 1:00") })
  }
}
