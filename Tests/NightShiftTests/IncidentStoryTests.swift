import TaskForce
import Testing

@testable import NightShift

@Suite struct IncidentStoryTests {
  @Test(
    "thirty-one incidents in the shift and twenty before it, of all four grades",
    arguments: Folded.seeds)
  func counts(seed: UInt64) {
    let opened = Folded.night(seed).all(IncidentOpened.self)
    let inShift = opened.filter { $0.event.recordedAt >= NightShift.start }
    #expect(inShift.count == 31)
    #expect(opened.count == 51)
    #expect(Set(inShift.map(\.payload.severity)) == Set(Severity.allCases))
    #expect(Set(inShift.map { $0.event.stream.incident?.desk.code }).count == 6)
    let atStart = Folded.night(seed).situation(at: NightShift.start).incidents.all
    let open = atStart.filter(\.state.isOpen)
    #expect(open.count == 9)
    #expect(Set(open.map(\.severity)) == Set(Severity.allCases))
  }

  @Test(
    "acts name the incident that the store has numbered so, and never one not yet opened",
    arguments: Folded.seeds)
  func references(seed: UInt64) {
    var known: Set<IncidentReference> = []
    for event in Folded.night(seed).events where event.envelope.type.area == "incident" {
      guard let reference = event.stream.incident else {
        Issue.record("\(event.stream) is no incident")
        continue
      }
      if event.envelope.payload is IncidentOpened {
        #expect(known.insert(reference).inserted)
        #expect(event.envelope.stream == .newIncident(desk: reference.desk))
        #expect(event.envelope.body == reference.desk)
      } else {
        #expect(known.contains(reference), "\(event.envelope.type) on \(reference)")
        #expect(event.envelope.body == reference.desk)
        #expect(event.envelope.actor != nil)
      }
    }
    let asked = Folded.night(seed).all(RequestOpened.self)
    for (request, event) in asked {
      guard let incident = request.incident else { continue }
      let opened = Folded.night(seed).events.first { $0.stream == StreamName(incident) }
      #expect(opened.map { $0.position < event.position } == true, "\(incident)")
    }
  }

  @Test(
    "every act is one that the table of states allows at that moment",
    arguments: Folded.seeds)
  func allowed(seed: UInt64) {
    var situation = Situation()
    for event in Folded.night(seed).events {
      if let step = Self.step(of: event.envelope.payload),
        let incident = event.stream.incident.flatMap({ situation.incidents[$0] })
      {
        let standing = incident.standing(at: event.recordedAt)
        let after = standing.state.after(step, before: incident.stateBefore)
        #expect(after != nil, "\(step) from \(standing.state) at \(event.recordedAt)")
        if let regraded = event.envelope.payload as? IncidentRegraded {
          #expect(regraded.from == standing.severity)
          #expect(regraded.from != regraded.to)
        }
      }
      situation.apply(event)
    }
  }

  private static func step(of payload: any EventPayload) -> IncidentStep? {
    switch payload {
    case is IncidentAcknowledged: .acknowledge
    case let assigned as IncidentAssigned: assigned.officer == nil ? .giveBack : .assign
    case let regraded as IncidentRegraded: regraded.to > regraded.from ? .gradeUp : .gradeDown
    case is IncidentShelved: .shelve
    case is IncidentResolved: .resolve
    case is IncidentClosed: .close
    case is IncidentNoted: .note
    case is IncidentMerged: .merge
    default: nil
    }
  }

  @Test(
    "in each of the first three hours the clock makes a warning an alarm",
    arguments: Folded.seeds)
  func grows(seed: UInt64) {
    let night = Folded.night(seed)
    for hour in 0..<3 {
      let grown = night.all(IncidentOpened.self).filter { opened, event in
        let moment = event.recordedAt.advanced(seconds: Policy().warningToAlarm)
        return opened.severity == .warning && event.recordedAt >= .shift(hour)
          && moment < .shift(hour + 1)
          && !night.events.contains {
            $0.stream == event.stream && $0.revision == 2 && $0.recordedAt <= moment
          }
      }
      #expect(!grown.isEmpty, "hour \(hour)")
      for (_, event) in grown {
        let moment = event.recordedAt.advanced(seconds: Policy().warningToAlarm)
        let incident = event.stream.incident.flatMap {
          night.situation(at: moment).incidents[$0]
        }
        #expect(incident?.standing(at: moment).severity == .alarm)
      }
    }
  }

  @Test("reports join the incident whose box, ship or reference they name", arguments: Folded.seeds)
  func joins(seed: UInt64) {
    let night = Folded.night(seed)
    let reports = night.all(ReportReceived.self)
    let joined = night.situation(at: NightShift.end).incidents.all
      .reduce(0) { $0 + $1.reports.count }
    #expect(joined == reports.count)
    #expect(reports.count { $0.event.recordedAt >= NightShift.start } >= 12)
  }

  @Test(
    "what is written down fits one line of the screen and is not said twice of an incident",
    arguments: Folded.seeds)
  func notes(seed: UInt64) {
    let night = Folded.night(seed)
    for (opened, _) in night.all(IncidentOpened.self) {
      #expect((8...40).contains(opened.title.count), "\(opened.title)")
      #expect(!opened.title.contains("%"))
      #expect((opened.matter.coldAt == nil) == (opened.matter.coldKind == nil))
      #expect(opened.matter.rule != nil)
    }
    let notes = night.all(IncidentNoted.self).map { "\($0.event.stream) \($0.payload.text)" }
    #expect(Set(notes).count == notes.count)
  }

  @Test(
    "a confirmed incident has its find, in the log before it is closed", arguments: Folded.seeds)
  func confirmed(seed: UInt64) {
    let night = Folded.night(seed)
    let finds = night.all(SeizureRecorded.self)
    for (closed, event) in night.all(IncidentClosed.self) where closed.disposition == .confirmed {
      let find = finds.first { $0.payload.circumstances.reference == event.stream.identity }
      #expect(find.map { $0.event.position < event.position } == true, "\(event.stream)")
    }
  }

  @Test("nothing that somebody has taken goes cold in the shift", arguments: Folded.seeds)
  func cold(seed: UInt64) {
    let night = Folded.night(seed)
    let hours = (1...12).map { Instant.shift($0) }
    for (hour, situation) in zip(hours, night.situations(at: hours)) {
      for incident in situation.incidents.all where incident.state == .assigned {
        let isCold = incident.matter.coldAt.map { $0 < hour } ?? false
        let isYoung = incident.openedAt.advanced(seconds: 4 * 3_600) > hour
        #expect(!isCold || isYoung, "\(incident.reference) \(incident.title)")
      }
    }
  }
}
