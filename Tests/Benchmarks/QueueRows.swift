import Canvas
import SituationRoom
import TaskForce

/// Keys on a queue of 10,000 open incidents, each with the frame that follows.
enum QueueRows {
  private static let count = 10_000

  static func measure(into report: inout Report) {
    var situation = Situation()
    for index in 0..<count { situation.apply(incident(index)) }
    var model = FictionalRoom.model(situation)
    let now = Instant(milliseconds: 1_780_000_000_000)
    func press(_ text: String) {
      FictionalRoom.press(text, &model, now)
      _ = RoomView.draw(model, at: now)
    }
    press("6")
    func tell(_ name: String, limit: Double? = nil, _ body: () -> Void) {
      report.add(
        Measurement(
          name + ", 10,000 open", "µs", Timing.median(of: 21, body),
          budget: limit == nil ? "" : "≤ 5 ms", limit: limit))
    }
    tell("step down, with the frame") { press("j") }
    tell("mark one, with the frame") { press(" ") }
    tell("mark all, with the frame") { press("*") }
    _ = model.update(.key(KeyPress(.escape)), at: now)
    // Another filter each time: what was counted once is remembered.
    FictionalRoom.press("f", &model, now)
    var typed = 0
    tell("filter: a digit typed, with the frame", limit: 5000) {
      typed += 1
      press(String(typed % 10))
    }
    _ = model.update(.key(.control("u")), at: now)
    FictionalRoom.press("sev>=alarm⏎", &model, now)
    var round = 0
    tell("filter set, with the frame", limit: 5000) {
      round += 1
      FictionalRoom.press("f", &model, now)
      _ = model.update(.key(.control("u")), at: now)
      FictionalRoom.press("sev>=alarm \(round)", &model, now)
      press("⏎")
    }
    FictionalRoom.press("f", &model, now)
    _ = model.update(.key(.control("u")), at: now)
    press("⏎")
    var byPlace = false
    tell("sort by place, or back, with the frame") {
      byPlace.toggle()
      press(byPlace ? "Sl" : "Sa")
    }
    tell("look at all anew, with the frame") {
      _ = model.update(.eventsArrived([]), at: now)
      _ = RoomView.draw(model, at: now)
    }
  }

  private static func incident(_ index: Int) -> RecordedEvent {
    let reference = IncidentReference(desk: Body("NL"), year: 2026, counter: index + 1)
    var opened = IncidentOpened()
    opened.title = "\(index) kg among bananas"
    opened.severity = Severity.allCases[index % 4]
    opened.matter.place = PlaceID(["BEANR", "NLRTM", "FRLEH"][index % 3])
    let at = Instant(milliseconds: 1_779_000_000_000 + Int64(index) * 60_000)
    let envelope = EventEnvelope(
      id: EventID(high: 0, low: UInt64(index + 1)), stream: .named(StreamName(reference)),
      occurredAt: at, source: SourceID("S1"), payload: opened)
    return RecordedEvent(
      envelope, position: Int64(index + 1), stream: StreamName(reference), revision: 1,
      recordedAt: at)
  }
}
