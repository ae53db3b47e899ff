import Canvas
import Testing

@testable import SituationRoom
@testable import TaskForce

/// `u` and `^r` on everything that officers act on besides incidents.
@Suite struct WorkUndoTests {
  static let acts: [(WorkRoom.Kind, String)] = [
    (.action, "p60 signed | letter⏎"), (.action, "sbA-02 no budget⏎"), (.action, "w2026-05-01⏎"),
    (.action, "oeuropol⏎"), (.action, "cfquiet⏎"), (.action, "xdall there⏎"),
    (.action, "xpno use⏎"), (.action, "Treefer⏎"), (.action, "L1⏎⏎"),
    (.request, "o"), (.request, "salist of boxes⏎"), (.request, "rlist⏎"), (.request, "w2w⏎"),
    (.request, "cfcalled⏎"), (.request, "xrno⏎"), (.request, "xw⏎"), (.request, "Treefer⏎"),
    (.request, "L1⏎⏎"),
    (.source, "o"), (.source, "s2h new server⏎"), (.source, "cfcalled⏎"),
    (.crossing, "ss4h strike⏎"), (.crossing, "cfquiet⏎"),
    (.signal, "o"), (.signal, "w2"), (.signal, "wo3h tide⏎"), (.signal, "cfnew scanner⏎"),
    (.signal, "renew scanner⏎"), (.signal, "L1⏎⏎"), (.signal, "a"),
    (.report, "o"), (.report, "rb2"), (.report, "c, at Venlo⏎"), (.report, "xfa joke⏎"),
    (.report, "xa1: same shipper⏎"), (.report, "Treefer⏎"), (.report, "L1⏎⏎"),
  ]

  @Test("u gives back what was, ^r does it again, and u once more", arguments: acts)
  func undoAndRedo(kind: WorkRoom.Kind, keys: String) throws {
    let room = WorkRoom.room(kind)
    #expect(room.cursor == kind.place.subject)
    let before = essence(room, kind)
    room.keys(keys)
    #expect(room.written.count == 1, "\(room.told)")
    let after = essence(room, kind)
    if !keys.hasPrefix("cf") { #expect(after != before) }
    room.keys("u")
    #expect(room.written.last == "reverted")
    #expect(room.told.hasPrefix("undone: "), "\(room.told)")
    #expect(essence(room, kind) == before)
    room.press(.control("r"))
    #expect(room.told.hasPrefix("done again: "), "\(room.told)")
    #expect(essence(room, kind) == after)
    room.keys("u")
    #expect(essence(room, kind) == before)
    #expect(room.written.count == 4)
    room.keys("u")
    #expect(room.told == "You have changed nothing that you could change back.")
  }

  /// What acts can change of a thing, and of the alert about it and the incident beside it.
  private func essence(_ room: DeedRoom, _ kind: WorkRoom.Kind) -> [WorkMemento?] {
    let situation = room.model.situation
    let reports = situation.incidents[.exercise(1)]?.reports.count ?? 0
    var items = [situation.memento(of: .work(kind.item))]
    items.append(situation.memento(of: .alert(AlertID(.signal(WorkRoom.signal)))))
    items.append(.source(caller: Officer("reports-\(reports)"), outage: nil))
    return items.map(\.?.withoutPlace)
  }

  @Test(
    "what left the desk is not undone and says so; u again goes further back",
    arguments: [
      (.request, "Eplease⏎⏎", "reminded of"), (.report, "ECO 1.2 t in reefers⏎⏎", "shared"),
      (.signal, "ECO more finds⏎⏎", "shared"),
    ] as [(WorkRoom.Kind, String, String)])
  func leftDesk(kind: WorkRoom.Kind, keys: String, deed: String) throws {
    let room = WorkRoom.room(kind)
    room.keys("o")
    room.go(to: kind)
    room.keys(keys)
    #expect(room.written.count == 2, "\(room.told)")
    room.keys("u")
    #expect(room.written.count == 2)
    #expect(room.told.contains("has left the desk (\(deed))"))
    room.keys("u")
    #expect(room.written.count == 2)
    #expect(room.told.contains("has changed it since: \(deed)"))
  }

  @Test("what a colleague changed since stays, and says who, what and when")
  func changedSince() {
    let room = WorkRoom.room(.request)
    room.keys("o")
    var moved = RequestRescheduled()
    moved.identity = WorkRoom.request
    moved.due = DueDate("2026-06-01")
    room.hear(moved)
    room.keys("u")
    #expect(room.written == ["assigned"])
    #expect(room.told.contains("BE-1 has changed it since: given another due date"))
    room.press(.control("r"))
    #expect(room.told == "You have undone nothing that you could do again.")
  }

  @Test("u goes back over incidents and other work in the order of doing")
  func mixed() throws {
    let room = WorkRoom.room(.action)
    room.keys("p60 signed⏎")
    room.keys("6")
    room.select(1)
    room.keys("a")
    room.go(to: .request)
    room.keys("o")
    room.keys("u")
    #expect(room.told == "undone: R-2026-0001 taken; ^r does it again")
    room.keys("u")
    #expect(try room.state(1) == .new)
    room.keys("u")
    #expect(room.model.situation.actions[WorkRoom.action]?.percent == 0)
    for _ in 0..<3 { room.press(.control("r")) }
    #expect(room.model.situation.partners.request(WorkRoom.request)?.officer == Officer("NL-2"))
    #expect(try room.state(1) == .acknowledged)
    room.keys("uu")
    room.go(to: .source)
    room.keys("o")
    room.press(.control("r"))
    #expect(room.told == "You have undone nothing that you could do again.")
  }

  @Test("an undoing stands in the log and in the history of the thing")
  func told() {
    let room = WorkRoom.room(.action)
    room.keys("p60 signed⏎u")
    #expect(
      room.model.situation.actions[WorkRoom.action]?.history.entries.last?.type == "act.reverted")
    room.keys("5")
    #expect(room.rows.contains { $0.contains("undone: moved on, event") })
  }

  @Test("who was faster wins; u says so and can be pressed again")
  func overtaken() {
    let room = WorkRoom.room(.source)
    room.keys("o")
    room.isOvertaken = true
    room.keys("u")
    #expect(room.written == ["assigned"])
    room.keys("u")
    #expect(room.written == ["assigned", "reverted"])
  }
}

extension WorkMemento {
  /// Without where the thing stands in the log, which undo moves on.
  fileprivate var withoutPlace: WorkMemento {
    switch self {
    case .request(var request):
      request.revision = 0
      request.lastPosition = 0
      return .request(request)
    case .action(var action):
      action.revision = 0
      return .action(action)
    case .report(var report):
      report.revision = 0
      return .report(report)
    case .signal(let review, var work):
      // Who may see what was once told of it stays remembered.
      work.markings = []
      return .signal(review, work)
    case .source, .crossing, .alert: return self
    }
  }
}
