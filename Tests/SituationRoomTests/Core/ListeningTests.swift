import Canvas
import TaskForce
import Testing

@testable import SituationRoom

/// A listener at a room whose clock is set by hand.
private struct Listener {
  private var model: Model
  private var told: ToldSituation
  private var log = LogBook()
  private(set) var now = Instant.night

  init(_ language: Language = .english, _ prepare: (inout LogBook) -> Void = { _ in }) {
    prepare(&log)
    model = Model(
      setup: .exercise, situation: Situation(), screens: RoomScreens.all,
      size: Size(width: 120, height: 36), language: language)
    _ = model.update(.eventsArrived(log.events), at: now)
    told = model.told(at: now)
  }

  /// What is told after `change` of the log, `minutes` later.
  mutating func hear(
    after minutes: Int = 0, _ change: (inout LogBook, Instant) -> Void = { _, _ in }
  ) -> [String] {
    now = now.advanced(seconds: 60 * minutes)
    let known = log.events.count
    change(&log, now)
    return hear(.eventsArrived(Array(log.events.dropFirst(known))))
  }

  mutating func hear(_ message: Message) -> [String] {
    _ = model.update(message, at: now)
    let after = model.told(at: now)
    defer { told = after }
    return model.changes(from: told, to: after, at: now)
  }
}

extension LogBook {
  fileprivate mutating func act(_ counter: Int, _ payload: any EventPayload, at now: Instant) {
    add(payload, to: StreamName(.exercise(counter)), at: now)
  }
}

@Suite("Changes as a listener is told them")
struct ListeningTests {
  private func acknowledged(from: IncidentState = .new) -> IncidentAcknowledged {
    var payload = IncidentAcknowledged()
    payload.from = from
    return payload
  }

  private func assigned(_ officer: String, from: IncidentState) -> IncidentAssigned {
    var payload = IncidentAssigned()
    payload.from = from
    payload.officer = Officer(officer)
    return payload
  }

  @Test("what is new is told with time, grade, place, title and handling, and told once")
  func new() {
    var listener = Listener()
    let lines = listener.hear { log, now in
      var opened = IncidentOpened()
      opened.title = "Container with \u{1b}[31mcocaine\u{202e}"
      opened.severity = .alarm
      opened.matter.place = PlaceID("BEANR")
      log.add(opened, to: StreamName(.exercise(412)), at: now, handling: .h1)
    }
    #expect(
      lines == [
        "02:32Z ALARM new: #412 BEANR Container with \u{fffd}[31mcocaine\u{fffd} (TLP:AMBER H1)"
      ]
    )
    #expect(listener.hear(.ticked) == [])
    #expect(listener.hear() == [])
  }

  @Test("the way of an incident is told step by step")
  func incident() {
    var listener = Listener { $0.open(1, .warning, minutesAgo: 5) }
    let first = listener.hear(after: 1) { log, now in log.act(1, acknowledged(), at: now) }
    #expect(first == ["02:33Z WARNING acknowledged: #1 incident 1"])
    let second = listener.hear(after: 1) { log, now in
      log.act(1, assigned("NL-2", from: .acknowledged), at: now)
    }
    #expect(second == ["02:34Z WARNING taken by NL-2: #1 incident 1"])
    let third = listener.hear(after: 1) { log, now in
      var regraded = IncidentRegraded()
      (regraded.from, regraded.to) = (.warning, .alarm)
      regraded.reason = "gate"
      log.act(1, regraded, at: now)
    }
    #expect(third == ["02:35Z ALARM graded up from warning: #1 incident 1"])
    let fourth = listener.hear(after: 1) { log, now in
      var closed = IncidentClosed()
      closed.from = .assigned
      closed.disposition = .refuted
      log.act(1, closed, at: now)
    }
    #expect(fourth == ["02:36Z ALARM closed, refuted: #1 incident 1"])
    let fifth = listener.hear(after: 1) { log, now in
      var reopened = IncidentReopened()
      reopened.from = .closed
      reopened.reason = "more"
      log.act(1, reopened, at: now)
    }
    #expect(fifth == ["02:37Z ALARM reopened: #1 incident 1"])
  }

  @Test("what follows from the clock is told without an event")
  func clock() {
    var listener = Listener { $0.open(1, .warning, minutesAgo: 5) }
    #expect(listener.hear(after: 5) == [])
    let grown = listener.hear(after: 60)
    #expect(grown.first == "03:37Z ALARM grown from warning, nobody acknowledged it: #1 incident 1")
    #expect(grown.count == 1)
    #expect(listener.hear(after: 1) == [])
  }

  @Test("a source that falls silent is told, and that it is back")
  func source() {
    var listener = Listener { $0.register("S5", minutesAgo: 10) }
    #expect(listener.hear(after: 49) == [])
    #expect(listener.hear(after: 5) == ["03:26Z WARNING new: S5 silent 1:04: S5"])
    let back = listener.hear(after: 1) { log, now in
      var pulse = SourceReported()
      pulse.identity = SourceID("S5")
      log.add(pulse, to: StreamName(kind: "source", "S5"), at: now, source: "S5")
    }
    #expect(back == ["03:27Z source answers again: S5 S5"])
  }

  @Test("lines in quarantine are told when there are more of them, and acknowledging them")
  func quarantine() {
    var listener = Listener()
    #expect(
      listener.hear(.quarantineChanged(.test(1))) == ["02:32Z CAUTION new: 1 line unread"])
    #expect(
      listener.hear(.quarantineChanged(.test(3))) == ["02:32Z CAUTION new: 3 lines unread"])
    let acknowledged = listener.hear { log, _ in
      log.acknowledge(AlertID(.quarantine), count: 3)
    }
    #expect(acknowledged == ["02:32Z CAUTION acknowledged: 3 lines unread"])
  }

  @Test("requests are told when they come, are late and are answered; actions when they change")
  func work() {
    var listener = Listener()
    let asked = listener.hear { log, now in
      var opened = RequestOpened()
      opened.identity = RequestID("R-2026-0071")
      opened.partner = Country("CO")
      opened.direction = .toPartner
      opened.about = "who loaded it"
      opened.due = DueDate("2026-03-14")
      log.add(opened, to: StreamName(kind: "request", opened.identity.code), at: now)
      var agreed = ActionAgreed()
      agreed.identity = ActionID("A-05")
      agreed.title = "ship screening"
      log.add(agreed, to: StreamName(kind: "action", agreed.identity.code), at: now)
    }
    #expect(
      asked == [
        "02:32Z request new: R-2026-0071 CO who loaded it",
        "02:32Z action new: A-05 ship screening",
      ])
    let late = listener.hear(after: 24 * 60)
    #expect(late == ["02:32Z CAUTION new: R-2026-0071 CO asked, 1 d late"])
    let answered = listener.hear { log, now in
      var answer = RequestAnswered()
      answer.identity = RequestID("R-2026-0071")
      log.add(answer, to: StreamName(kind: "request", answer.identity.code), at: now)
      var blocked = ActionBlocked()
      blocked.identity = ActionID("A-05")
      blocked.reason = "law"
      log.add(blocked, to: StreamName(kind: "action", blocked.identity.code), at: now)
    }
    #expect(
      answered == [
        "02:32Z request answered: R-2026-0071 CO who loaded it",
        "02:32Z action blocked: A-05 ship screening",
      ])
  }

  @Test("what this desk may not see is not told")
  func withheld() {
    var listener = Listener()
    let lines = listener.hear { log, now in
      var opened = IncidentOpened()
      opened.title = "theirs"
      opened.severity = .emergency
      let reference = IncidentReference(desk: Body("BE"), year: 2026, counter: 1)
      log.add(opened, to: StreamName(reference), at: now, handling: .h2, body: Body("BE"))
    }
    #expect(lines == [])
  }

  @Test("every language has its own words for it", arguments: Language.allCases)
  func languages(language: Language) {
    var listener = Listener(language)
    let lines = listener.hear { log, _ in log.open(1, .emergency, minutesAgo: 0) }
    let wording = Wording(language)
    #expect(
      lines == [
        "02:32Z " + wording.name(Severity.emergency).uppercased() + " "
          + wording[TellingPhrase.tellNew] + ": #1 incident 1 (TLP:AMBER)"
      ])
  }

  @Test("a quiet clock makes no lines, an open window of changes names its next moment")
  func nextTelling() {
    let room = TestRoom(incidents: LogBook.oneWarning.events)
    let next = room.model.nextTelling(after: room.now)
    #expect(next.map { $0 > room.now } == true)
    var setup = RoomSetup.exercise
    setup.clockRuns = false
    let still = TestRoom(setup, incidents: LogBook.oneWarning.events)
    #expect(still.model.nextTelling(after: still.now) == nil)
  }
}
