import Canvas
import TaskForce
import Testing

@testable import SituationRoom

/// A room whose acts are written to a log in memory and come back as events, as in the program.
final class DeedRoom {
  private(set) var model: Model
  private(set) var log: [RecordedEvent]
  var now = Instant.night
  /// Whether the next act meets a colleague who was faster.
  var isOvertaken = false
  private(set) var announced: [OfficerPresence] = []
  private(set) var calls: [AlertCall] = []
  private(set) var bells: [BellPattern] = []
  private(set) var edited: [String] = []
  private(set) var remembered: [Effect.Choice] = []
  private var revisions: [StreamName: Int] = [:]

  /// The screen of incidents on `incidents`, the newest of the grade first under the cursor.
  convenience init(_ book: LogBook, language: Language = .english) {
    self.init(log: book.events, language: language)
  }

  init(
    log: [RecordedEvent], language: Language = .english, shape: (inout RoomSetup) -> Void = { _ in }
  ) {
    self.log = log
    for event in log { revisions[event.stream] = event.revision }
    var setup = RoomSetup.exercise
    setup.isSilent = true
    shape(&setup)
    model = Model(
      setup: setup, situation: Situation(), screens: RoomScreens.all,
      size: Size(width: 120, height: 36), language: language, theme: "mono")
    perform(model.update(.eventsArrived(log), at: now))
    press(.character("6"))
  }

  func press(_ keys: KeyPress...) {
    for key in keys { perform(model.update(.key(key), at: now)) }
  }

  func send(_ message: Message) { perform(model.update(message, at: now)) }

  /// Puts the cursor on an incident.
  func select(_ counter: Int) {
    model.move(.place(.incident(.exercise(counter))), model.context(at: now))
  }

  /// Puts the cursor on anything that a screen lists.
  func select(_ subject: Subject) {
    model.move(.place(subject), model.context(at: now))
  }

  /// A colleague does something, which the log brings.
  func hear(
    _ payload: any EventPayload, on stream: StreamName? = nil, by officer: String? = "BE-1"
  ) {
    var envelope = EventEnvelope(
      id: EventID(high: 3, low: UInt64(log.count + 1)), occurredAt: now,
      source: SourceID("BE-1"), payload: payload)
    if let stream { envelope.stream = .named(stream) }
    envelope.actor = officer.map { Officer($0) }
    envelope.body = Body("BE")
    record(envelope)
    perform(model.update(.eventsArrived([log[log.count - 1]]), at: now))
  }

  func resize(_ width: Int, _ height: Int) {
    perform(model.update(.resized(Size(width: width, height: height)), at: now))
  }

  /// Presses letters, and `⏎` for Enter, `⎋` for Escape.
  func keys(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⏎": press(KeyPress(.enter))
      case "⎋": press(KeyPress(.escape))
      default: press(.character(scalar))
      }
    }
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      if case .append(let act) = effect { write(act) }
      if case .alert(let call) = effect { calls.append(call) }
      if case .bell(let pattern) = effect { bells.append(pattern) }
      if case .announce(let told) = effect { announced.append(told) }
      if case .edit(let text) = effect { edited.append(text) }
      if case .remember(let choice) = effect { remembered.append(choice) }
    }
  }

  private func write(_ act: ProposedAct) {
    if isOvertaken, let part = act.parts.first, case .named(let stream) = part.stream {
      isOvertaken = false
      let since = log.last { $0.stream == stream }
      perform(model.update(.appendConflicted(stream, since: since.map { [$0] } ?? []), at: now))
      return
    }
    for part in act.parts {
      guard let expected = part.revision, case .named(let stream) = part.stream else { continue }
      #expect(expected == revisions[stream] ?? 0, "the store would refuse this for \(stream)")
    }
    let before = log.count
    for append in act.appends(source: SourceID("NL-2"), makeID: nextID) {
      for envelope in append.events { record(envelope) }
    }
    perform(model.update(.eventsArrived(Array(log[before...])), at: now))
    perform(model.update(.appended(log[before...].map(\.stream)), at: now))
  }

  private var made: UInt64 = 0

  private func nextID() -> EventID {
    made += 1
    return EventID(high: 2, low: made)
  }

  private func record(_ envelope: EventEnvelope) {
    let position = Int64(log.count + 1)
    let stream: StreamName
    switch envelope.stream {
    case .named(let name): stream = name
    case .newIncident(let desk):
      let known = log.compactMap(\.stream.incident).filter { $0.desk == desk }
      stream = StreamName(
        IncidentReference(
          desk: desk, year: 2026, counter: (known.map(\.counter).max() ?? 0) + 1))
    }
    let revision = (revisions[stream] ?? 0) + 1
    revisions[stream] = revision
    log.append(
      RecordedEvent(
        envelope, position: position, stream: stream, revision: revision, recordedAt: now))
  }

  func incident(_ counter: Int) throws -> Incident {
    try #require(model.situation.incidents[.exercise(counter)])
  }

  func state(_ counter: Int) throws -> IncidentState {
    try incident(counter).standing(at: now).state
  }

  /// Types of the events written since the room opened, without their area.
  var written: [String] {
    log.filter { $0.envelope.id.high == 2 }.map { event in
      String(event.envelope.type.name.drop { $0 != "." }.dropFirst())
    }
  }

  /// The words of the notice that was told last.
  var told: String {
    model.room.notices.entries.last.map {
      model.wording.sentence($0.notice, desk: model.setup.desk, now: now)
    } ?? ""
  }

  var rows: [String] { RoomView.draw(model, at: now).rows }

  var cursor: Subject? { model.subject(at: now) }
}
