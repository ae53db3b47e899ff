import Foundation
import TestEvents
import Testing

@testable import TaskForce

/// Undoing acts on what is no incident.
@Suite struct WorkUndoTests {
  private static let request = RequestID("R-2026-0001")
  private static let action = ActionID("A-01")
  private static let source = SourceID("S1")
  private static let crossing = PlaceID("batrovci-bajakovo")
  private static let report = EventID(high: 1, low: 1)
  private static let signal = SignalID(PlaceID("FRLEH"), .up, week: 20_520)
  private static let items: [WorkItem] = [
    .request(request), .action(action), .source(source), .crossing(crossing), .signal(signal),
    .report(report),
  ]
  private let start = Fixture.start
  private let colleague = Actor(officer: Officer("BE-1"), desk: Body("NL"))

  /// One thing of each kind and an incident.
  private static func world() -> Fixture {
    var fixture = Fixture()
    var received = ReportReceived()
    received.circumstances.summary = "tip about a lorry"
    fixture.record(received, on: ReceivedReport.stream(of: report))
    fixture.open()
    fixture.open(reference: IncidentReference(desk: Body("NL"), year: 2026, counter: 2))
    var opened = RequestOpened()
    opened.identity = request
    opened.partner = Country("CO")
    opened.due = DueDate("2026-04-01")
    fixture.record(opened, on: WorkItem.request(request).stream)
    for id in [action, ActionID("A-02")] {
      var agreed = ActionAgreed()
      agreed.identity = id
      agreed.lead = Body("BE")
      fixture.record(agreed, on: WorkItem.action(id).stream)
    }
    var registered = SourceRegistered()
    registered.identity = source
    fixture.record(registered, on: WorkItem.source(source).stream)
    return fixture
  }

  private func essence(_ fixture: Fixture) -> [WorkMemento?] {
    Self.items.map { fixture.situation.memento(of: .work($0))?.essence }
  }

  private static func command(
    _ item: WorkItem, at now: Instant, _ random: inout SeededGenerator
  ) -> WorkCommand {
    let other = IncidentReference(
      desk: Body("NL"), year: 2026, counter: Int.random(in: 1...2, using: &random))
    let due = DueDate("2026-0\(Int.random(in: 5...9, using: &random))-01") ?? DueDate(now.date)
    let tags = ["pin-code", "rip-off", "tide"].shuffled(using: &random)
    let percent = Int.random(in: 0...100, using: &random)
    let state = CrossingState.allCases.randomElement(using: &random) ?? .open
    let finding = SignalFinding.allCases.randomElement(using: &random) ?? .real
    let hour = now.advanced(seconds: 3600)
    let choices: [WorkCommand] = [
      .note("n", basis: .fact), .take, .lead(Body("FR")), .answer("a"), .refuse(reason: "r"),
      .withdraw(reason: ""), .reschedule(due, reason: ""),
      .progress(percent: percent, text: "", evidence: "letter \(percent)"),
      .block(reason: "b", waitsFor: [ActionID("A-02")]), .unblock(reason: ""), .complete(""),
      .drop(reason: "d"), .reopen(reason: ""),
      .planOutage(from: now, until: hour, reason: "\(percent)"),
      .setState(state, reason: "s", queueMinutes: percent), .review(finding, reason: ""),
      .wait(until: hour, reason: ""), .wake, .tag(add: [tags[0]], remove: [tags[1]]),
      .link(to: other), .unlink(from: other),
    ]
    return choices.randomElement(using: &random) ?? .take
  }

  @Test("any acts on work of every kind, all undone, leave what was", arguments: 1...60)
  func undoAll(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var fixture = Self.world()
    var now = start
    var stages = [essence(fixture)]
    for _ in 0..<80 where stages.count <= WorkHistory.kept {
      now = now.advanced(seconds: Int.random(in: 1...600, using: &random))
      guard let item = Self.items.randomElement(using: &random) else { return }
      let command = Self.command(item, at: now, &random)
      if fixture.act(command, on: item, at: now) == nil { stages.append(essence(fixture)) }
    }
    #expect(stages.count > 3)
    for stage in stages.dropLast().reversed() {
      now = now.advanced(seconds: 5)
      #expect(fixture.undo(at: now) == [])
      #expect(essence(fixture) == stage)
    }
    #expect(fixture.undo(at: now) == [.nothingToUndo])
    for stage in stages.dropFirst() {
      now = now.advanced(seconds: 5)
      #expect(fixture.redo(at: now) == [])
      #expect(essence(fixture) == stage)
    }
    #expect(Situation(folding: fixture.events) == fixture.situation, "a replay folds the same")
  }

  @Test("an act on several things is one undo and one redo")
  func bulk() {
    var fixture = Self.world()
    let before = essence(fixture)
    let decisions = [WorkItem.request(Self.request), .source(Self.source), .report(Self.report)]
      .map { item in
        ActDecision(
          target: .work(item),
          decision: fixture.situation.decide(.take, on: item, by: Fixture.actor, at: start))
      }
    #expect(fixture.record(decisions) == [])
    let after = essence(fixture)
    #expect(fixture.situation.lastUndoable(by: Fixture.actor)?.targets.count == 3)
    #expect(fixture.undo() == [])
    #expect(essence(fixture) == before)
    #expect(fixture.redo() == [])
    #expect(essence(fixture) == after)
  }

  @Test("nobody undoes what another officer did, or what was done before the shift")
  func notYours() throws {
    var fixture = Self.world()
    #expect(fixture.act(.take, on: .request(Self.request)) == nil)
    #expect(fixture.undo(by: colleague) == [.nothingToUndo])
    let later = Actor(
      officer: Fixture.actor.officer, desk: Body("NL"), shiftStart: start.advanced(seconds: 60))
    #expect(fixture.undo(by: later) == [.beforeShift(start, shift: start.advanced(seconds: 60))])
  }

  @Test("what a feed changes stands in the way; a pulse and a count do not")
  func feeds() {
    var fixture = Self.world()
    #expect(fixture.act(.take, on: .source(Self.source)) == nil)
    var pulse = SourceReported()
    pulse.identity = Self.source
    fixture.record(pulse, on: WorkItem.source(Self.source).stream)
    #expect(fixture.undo() == [])
    #expect(fixture.act(.take, on: .request(Self.request)) == nil)
    var moved = RequestRescheduled()
    moved.identity = Self.request
    moved.due = DueDate("2026-07-01")
    fixture.record(moved, on: WorkItem.request(Self.request).stream)
    guard case .changedSince? = fixture.undo().first else {
      Issue.record("the feed's change was passed over")
      return
    }
    #expect(fixture.situation.partners.request(Self.request)?.officer != nil)
  }

  @Test("a queue that was counted after a crossing was closed stays when that is undone")
  func counts() {
    var fixture = Self.world()
    let item = WorkItem.crossing(Self.crossing)
    #expect(fixture.act(.setState(.slow, reason: "", queueMinutes: 240), on: item) == nil)
    var counted = CrossingCounted()
    counted.place = Self.crossing
    (counted.from, counted.to) = (Country("RS"), Country("HR"))
    counted.since = start
    counted.queueMinutes = 30
    fixture.record(counted, on: item.stream, at: start.advanced(seconds: 600))
    #expect(fixture.undo(at: start.advanced(seconds: 900)) == [])
    let passage = fixture.situation.transit.passages.first { $0.key.flow == .heroinNorthWest }?
      .value
    #expect(passage?.status == nil)
    #expect(passage?.queue?.minutes == 30)
  }

  @Test("a report that was attached leaves its incident again")
  func attached() throws {
    var fixture = Self.world()
    let decision = fixture.situation.decide(
      .attach(to: Fixture.reference, reason: "same"), on: Self.report, by: Fixture.actor, at: start)
    guard case .payloads(let payloads, let stream, _) = decision else {
      Issue.record("refused")
      return
    }
    for payload in payloads {
      fixture.record(payload, on: stream) { $0.actor = Fixture.actor.officer }
    }
    #expect(fixture.incident?.reports.count == 1)
    #expect(fixture.undo() == [])
    #expect(fixture.incident?.reports.isEmpty == true)
    #expect(fixture.situation.reports[Self.report]?.state == .inbox)
    #expect(fixture.redo() == [])
    #expect(fixture.incident?.reports.count == 1)
  }

  @Test("what left the desk is refused, also by a log that names it")
  func leftDesk() {
    var fixture = Self.world()
    #expect(fixture.act(.remind("please"), on: .request(Self.request)) == nil)
    let reminded = fixture.events[fixture.events.count - 1]
    #expect(fixture.undo() == [.leftDesk(RequestReminded.type)])
    let payload = ActReverted(
      event: reminded.envelope.id, of: reminded.envelope.type, position: reminded.position)
    fixture.record(payload, on: reminded.stream) { $0.actor = Fixture.actor.officer }
    #expect(fixture.situation.partners.request(Self.request)?.reminders == 1)
  }

  @Test("a reversion of what is not known changes nothing but the revision")
  func unknown() {
    var fixture = Self.world()
    let before = essence(fixture)
    let payload = ActReverted(
      event: EventID(high: 9, low: 9), of: RequestAssigned.type, position: 9)
    fixture.record(payload, on: WorkItem.request(Self.request).stream)
    fixture.record(payload, on: StreamName("act/9"))
    fixture.record(payload, on: WorkItem.request(RequestID("R-2026-9999")).stream)
    #expect(essence(fixture) == before)
    #expect(fixture.situation.partners.request(Self.request)?.revision == 2)
  }

  @Test("an acknowledgement of an alert is undone, and done again")
  func alerts() {
    var fixture = Self.world()
    let alert = AlertID(.requestOverdue(Self.request))
    var payload = AlertAcknowledged()
    payload.alert = alert
    payload.since = start
    fixture.record(payload, on: ActTarget.alert(alert).stream) {
      $0.actor = Fixture.actor.officer
    }
    #expect(fixture.situation.acknowledgements[alert] != nil)
    #expect(fixture.undo() == [])
    #expect(fixture.situation.acknowledgements[alert] == nil)
    #expect(fixture.redo() == [])
    #expect(fixture.situation.acknowledgements[alert]?.officer == Fixture.actor.officer)
  }

  @Test("a situation with undone acts on work is stored and read the same")
  func codable() throws {
    var fixture = Self.world()
    for item in Self.items { _ = fixture.act(.note("n", basis: .fact), on: item) }
    for item in Self.items { _ = fixture.act(.take, on: item) }
    _ = fixture.act(.setState(.slow, reason: "", queueMinutes: 5), on: .crossing(Self.crossing))
    _ = fixture.undo()
    _ = fixture.undo()
    let stored = try JSONEncoder().encode(fixture.situation)
    #expect(try JSONDecoder().decode(Situation.self, from: stored) == fixture.situation)
    #expect(fixture.redo() == [])
  }
}

extension Fixture {
  /// Decides a command on a piece of work and records what it decides; why it was refused.
  mutating func act(
    _ command: WorkCommand, on item: WorkItem, by actor: Actor = Self.actor,
    at instant: Instant = Self.start
  ) -> Refusal? {
    let decision = situation.decide(command, on: item, by: actor, at: instant)
    return record(
      [ActDecision(target: .work(item), decision: decision)], by: actor, at: instant
    ).first
  }
}

extension Situation {
  fileprivate init(folding events: [RecordedEvent]) {
    self.init()
    for event in events { apply(event) }
  }
}

extension WorkMemento {
  /// Without the revision and the place in the log, which undo moves on.
  fileprivate var essence: WorkMemento {
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
    case .source, .crossing, .signal, .alert: return self
    }
  }
}
