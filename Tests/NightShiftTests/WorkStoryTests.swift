import TaskForce
import Testing

@testable import NightShift

@Suite struct WorkStoryTests {
  /// What is open of the requests at a moment.
  private struct Ledger {
    var open: [RequestID: RequestOpened] = [:]
    var due: [RequestID: DueDate] = [:]
    var answered = 0

    func count(_ direction: RequestDirection) -> Int {
      open.values.count { $0.direction == direction }
    }

    func late(_ direction: RequestDirection? = nil, at moment: Instant) -> [RequestID] {
      open.values.filter { direction == nil || $0.direction == direction }.map(\.identity)
        .filter { due[$0]?.isPast(at: moment) == true }
    }
  }

  private func ledger(of night: Folded, at moment: Instant) -> Ledger {
    var ledger = Ledger()
    func end(_ identity: RequestID) {
      #expect(ledger.open.removeValue(forKey: identity) != nil, "\(identity) is not open")
    }
    for event in night.events where event.recordedAt <= moment {
      switch event.envelope.payload {
      case let opened as RequestOpened:
        #expect(ledger.open[opened.identity] == nil && ledger.due[opened.identity] == nil)
        ledger.open[opened.identity] = opened
        ledger.due[opened.identity] = opened.due
      case let answered as RequestAnswered:
        end(answered.identity)
        ledger.answered += 1
      case let refused as RequestRefused: end(refused.identity)
      case let withdrawn as RequestWithdrawn: end(withdrawn.identity)
      case let reminded as RequestReminded: #expect(ledger.open[reminded.identity] != nil)
      case let moved as RequestRescheduled:
        #expect(ledger.open[moved.identity] != nil && ledger.due[moved.identity] == moved.before)
        ledger.due[moved.identity] = moved.due
      default: break
      }
    }
    return ledger
  }

  @Test(
    "requests are open, late and owed as the night wants it, and end once",
    arguments: Folded.seeds)
  func requests(seed: UInt64) {
    let night = Folded.night(seed)
    let start = ledger(of: night, at: NightShift.start)
    #expect(start.count(.toPartner) == 62)
    #expect(start.count(.fromPartner) == 34)
    #expect(start.late(.toPartner, at: NightShift.start).count == 9)
    #expect(start.late(.fromPartner, at: NightShift.start).count == 5)
    #expect((230...310).contains(start.answered))
    let end = ledger(of: night, at: NightShift.end)
    #expect(end.answered - start.answered >= 5)
    #expect(end.late(.fromPartner, at: NightShift.end).count == 6)
    #expect(Set(start.open.values.map(\.partner)).count == 12)
    #expect(Set(night.all(RequestOpened.self).map(\.payload.kind)).count == 4)
  }

  @Test(
    "of the overdue requests three are not acknowledged when the shift begins",
    arguments: Folded.seeds)
  func alerts(seed: UInt64) {
    let night = Folded.night(seed)
    let late = ledger(of: night, at: NightShift.start)
    let known = night.all(AlertAcknowledged.self)
    let waiting = late.late(at: NightShift.start).filter { identity in
      !known.contains { acknowledged, _ in
        acknowledged.alert == AlertID(.requestOverdue(identity))
          && acknowledged.since == late.due[identity].map { Instant($0.last.advanced(days: 1)) }
      }
    }
    #expect(waiting.count == 3)
    #expect(known.allSatisfy { $0.payload.since <= $0.event.recordedAt })
  }

  @Test("actions are agreed, moved, blocked, put off and done", arguments: Folded.seeds)
  func actions(seed: UInt64) {
    let night = Folded.night(seed)
    var percent: [ActionID: Int] = [:]
    var due: [ActionID: DueDate] = [:]
    var blocked: Set<ActionID> = []
    var done: Set<ActionID> = []
    var late = 0
    for event in night.events {
      if event.recordedAt < NightShift.start {
        late = due.count { !done.contains($0.key) && $0.value.isPast(at: NightShift.start) }
      }
      switch event.envelope.payload {
      case let agreed as ActionAgreed:
        due[agreed.identity] = agreed.due
        percent[agreed.identity] = 0
      case let moved as ActionProgressed:
        #expect(percent[moved.identity] == moved.before)
        #expect(!done.contains(moved.identity))
        percent[moved.identity] = moved.percent
      case let stopped as ActionBlocked: #expect(blocked.insert(stopped.identity).inserted)
      case let freed as ActionUnblocked: #expect(blocked.remove(freed.identity) != nil)
      case let later as ActionRescheduled:
        #expect(due[later.identity] == later.before)
        due[later.identity] = later.due
      case let completed as ActionCompleted: #expect(done.insert(completed.identity).inserted)
      default: break
      }
    }
    #expect(percent.count == 17)
    #expect(late == 4)
    #expect(blocked == [ActionID("A-08")])
    #expect(done.count == 4)
    let held = night.all(MeetingHeld.self).compactMap(\.payload.meeting?.code)
    #expect(held == ["amsterdam-2022", "valencia-2025"])
    let next = night.all(MeetingScheduled.self).filter { !held.contains($0.payload.identity.code) }
    #expect(next.map(\.payload.date?.text) == ["2026-04-23", "2026-10"])
  }

  @Test("engagements end after they began", arguments: Folded.seeds)
  func engagements(seed: UInt64) {
    var known: Set<EngagementID> = []
    for event in Folded.night(seed).events {
      switch event.envelope.payload {
      case let posted as LiaisonPosted: known.insert(posted.identity)
      case let started as CapacityStarted: known.insert(started.identity)
      case let started as OperationStarted: known.insert(started.identity)
      case let signed as AgreementSigned: known.insert(signed.identity)
      case let recalled as LiaisonRecalled: #expect(known.remove(recalled.identity) != nil)
      case let delivered as CapacityDelivered: #expect(known.remove(delivered.identity) != nil)
      case let concluded as OperationConcluded:
        #expect(concluded.operation.flatMap { known.remove($0) } != nil)
      case let ended as AgreementEnded: #expect(known.remove(ended.identity) != nil)
      default: break
      }
    }
    #expect(known.count == 11 + 10 + 3 + 7)
  }
}
