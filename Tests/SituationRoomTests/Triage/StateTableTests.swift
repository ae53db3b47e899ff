import Canvas
import TaskForce
import Testing

@testable import SituationRoom

/// The table of an incident's life (domain.md), cell by cell, through the keys.
@Suite struct StateTableTests {
  /// The keys that do each command of the table, and the events they write.
  private static let commands: [(step: IncidentStep, keys: String)] = [
    (.acknowledge, "a"), (.assign, "Om"), (.gradeUp, "se⏎"), (.gradeDown, "sc⏎"),
    (.shelve, "w4"), (.resolve, "xr"), (.close, "xc"), (.wake, "w"), (.giveBack, "Ob"),
    (.note, "cfseen⏎"), (.tag, "Treefer⏎"), (.reopen, "X⏎"),
  ]

  /// A room with a warning in `state` under the cursor.
  private func room(in state: IncidentState) throws -> DeedRoom {
    var book = LogBook()
    book.open(1, .warning, minutesAgo: 5)
    book.open(2, .caution, minutesAgo: 5)
    let room = DeedRoom(book)
    let way: [IncidentState: String] = [
      .new: "", .acknowledged: "a", .assigned: "o", .shelved: "w4", .resolved: "oxr",
      .closed: "xc", .merged: "M2⏎⏎",
    ]
    for key in way[state] ?? "" {
      if key != "⏎", room.model.room.overlays.isEmpty { room.select(1) }
      room.keys(String(key))
    }
    room.select(1)
    #expect(try room.state(1) == state)
    return room
  }

  @Test(
    "every cell: a key does what the table allows, and is refused with a reason where it has –",
    arguments: IncidentState.allCases)
  func cells(state: IncidentState) throws {
    for (step, keys) in Self.commands {
      let room = try room(in: state)
      let before = try room.incident(1)
      // Keys that mean the opposite in a shelved state: w wakes there, and only there.
      if step == .shelve, state == .shelved { continue }
      if step == .wake, state != .shelved { continue }
      let expected = state.after(step, before: before.stateBefore)
      let written = room.written.count
      room.keys(keys)
      if let expected {
        #expect(try room.state(1) == expected, "\(state) \(step)")
        #expect(room.written.count > written, "\(state) \(step)")
      } else {
        #expect(room.written.count == written, "\(state) \(step)")
        // What is never possible in a state is not offered; the rest is refused in words.
        let isOffered = room.rows.contains { $0.contains("resolved: the work is done") }
        let isTold = step == .resolve && !isOffered || !room.told.isEmpty
        #expect(isTold, "\(state) \(step): \(room.told)")
      }
    }
  }
}
