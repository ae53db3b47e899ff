import Canvas
import TaskForce
import Testing

@testable import SituationRoom

/// Drives a model as the program does, and fails on a change or an effect that a test did not
/// expect.
final class TestRoom {
  private(set) var model: Model
  var now: Instant
  private var effects: [Effect] = []

  /// A room of two screens, whose first look at the world has been dealt with.
  init(
    _ setup: RoomSetup = .exercise, incidents: [RecordedEvent] = [], at now: Instant = .night,
    size: Size = Size(width: 120, height: 36), language: Language = .english
  ) {
    self.now = now
    model = Model(
      setup: setup, situation: Situation(),
      screens: [.overview: ListScreen(), .incidents: ListScreen(), .log: ListScreen()],
      size: size, language: language, theme: "night-watch")
    _ = model.update(.eventsArrived(incidents), at: now)
  }

  deinit {
    if !effects.isEmpty { Issue.record("effects nobody expected: \(effects)") }
  }

  /// Sends `message`; `change` must turn the state before into the state after. Presence and the
  /// book-keeping of queries are not compared.
  func send(
    _ message: Message, location: SourceLocation = #_sourceLocation,
    _ change: (inout RoomState) -> Void = { _ in }
  ) {
    if !effects.isEmpty {
      Issue.record("effects nobody expected: \(effects)", sourceLocation: location)
    }
    var expected = model.room
    effects = model.update(message, at: now)
    change(&expected)
    expected.presence = model.room.presence
    expected.asked = model.room.asked
    expected.waiting = model.room.waiting
    expected.stale = model.room.stale
    #expect(model.room == expected, sourceLocation: location)
  }

  /// Sends `message` without comparing anything; what is to be done about it.
  func hear(_ message: Message) -> [Effect] { model.update(message, at: now) }

  /// Sends keys as ``send(_:location:_:)`` does, without comparing the state.
  func press(_ keys: KeyPress...) {
    for key in keys {
      effects += model.update(.key(key), at: now)
    }
  }

  /// Types text, letter by letter.
  func type(_ text: String) {
    for scalar in text.unicodeScalars { press(.character(scalar)) }
  }

  /// The effects so far must be these, in order.
  func expect(_ expected: Effect..., location: SourceLocation = #_sourceLocation) {
    #expect(effects == expected, sourceLocation: location)
    effects = []
  }

  /// The act that is to be written, as the only effect.
  func expectAct(location: SourceLocation = #_sourceLocation) -> ProposedAct? {
    defer { effects = [] }
    guard effects.count == 1, case .append(let act) = effects[0] else {
      Issue.record("expected one act, found \(effects)", sourceLocation: location)
      return nil
    }
    return act
  }

  /// The words of the notice that was told last.
  var told: String? {
    model.room.notices.entries.last.map {
      model.wording.sentence($0.notice, desk: model.setup.desk, now: now)
    }
  }

  /// The rows of the picture.
  var rows: [String] { RoomView.draw(model, at: now).rows }
}

/// A screen that lists incidents, enough to try the room without the real ones.
struct ListScreen: RoomScreen {
  var selected: IncidentReference?
  var searched = ""
  var zooms = 0

  mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {
    let all = context.situation.incidents.map(\.value.incident.reference)
    let place = selected.flatMap { all.firstIndex(of: $0) } ?? 0
    switch movement {
    case .down: selected = all.isEmpty ? nil : all[min(place + 1, all.count - 1)]
    case .up: selected = all.isEmpty ? nil : all[max(place - 1, 0)]
    case .select(.incident(let reference)): selected = reference
    case .find(let text): searched = text
    case .zoomPanel: zooms += 1
    default: break
    }
  }

  func subject(_ context: RoomContext) -> Subject? {
    let first = context.situation.incidents.first?.value.incident.reference
    return (selected ?? first).map(Subject.incident)
  }

  func opened(_ context: RoomContext) -> Destination? {
    subject(context).map { Destination(.log, $0) }
  }

  func queries(_ context: RoomContext) -> [StoreQuery] { [] }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    for (row, incident) in context.situation.incidents.enumerated() {
      canvas.put(incident.value.incident.title, column: 1, row: area.top + row)
    }
  }

  func facts(_ context: RoomContext) -> [Fact] { [] }
}

extension Instant {
  /// The night of the sketches.
  static let night = Instant(
    CivilDate(daysSinceEpoch: 20_526), hour: 2, minute: 32, second: 7)
}

extension RoomSetup {
  /// The desk of the sketches.
  static var exercise: RoomSetup {
    let clock = DeskClock(
      label: "AMS", periods: [.init(start: Instant(milliseconds: 0), seconds: 3600)])
    var setup = RoomSetup(
      desk: DeskIdentity(body: Body("NL"), officer: Officer("NL-2"), clock: clock))
    setup.mode = .exercise
    setup.themes = ["night-watch", "daylight", "mono"]
    return setup
  }
}

/// Writes a log for tests.
struct LogBook {
  private(set) var events: [RecordedEvent] = []
  private var revisions: [StreamName: Int] = [:]

  @discardableResult
  mutating func add(
    _ payload: any EventPayload, to stream: StreamName, at instant: Instant,
    source: String = "S1", handling: Handling = [], body: Body = Body("NL")
  ) -> RecordedEvent {
    let position = Int64(events.count + 1)
    let revision = (revisions[stream] ?? 0) + 1
    revisions[stream] = revision
    var envelope = EventEnvelope(
      id: EventID(high: 1, low: UInt64(position)), stream: .named(stream), occurredAt: instant,
      source: SourceID(source), payload: payload)
    envelope.handling = handling
    envelope.body = body
    envelope.actor = Officer("BE-1")
    let event = RecordedEvent(
      envelope, position: position, stream: stream, revision: revision, recordedAt: instant)
    events.append(event)
    return event
  }

  @discardableResult
  mutating func open(
    _ counter: Int, _ severity: Severity, minutesAgo: Int, handling: Handling = []
  ) -> RecordedEvent {
    var opened = IncidentOpened()
    opened.title = "incident \(counter)"
    opened.severity = severity
    return add(
      opened, to: StreamName(.exercise(counter)),
      at: Instant.night.advanced(seconds: -60 * minutesAgo), handling: handling)
  }

  mutating func register(_ source: String, minutesAgo: Int) {
    var registered = SourceRegistered()
    registered.identity = SourceID(source)
    registered.title = source
    registered.silentAfter = 3600
    add(
      registered, to: StreamName(kind: "source", source),
      at: Instant.night.advanced(seconds: -60 * minutesAgo), source: source)
  }

  /// One warning that nobody has acknowledged.
  static var oneWarning: LogBook {
    var log = LogBook()
    log.open(1, .warning, minutesAgo: 5)
    return log
  }

  /// What the title bars of the sketches show.
  static var sketch: [RecordedEvent] {
    var log = LogBook()
    log.register("S5", minutesAgo: 104)
    for number in [1, 2, 3, 4, 6, 7, 8] { log.register("S\(number)", minutesAgo: 30) }
    log.open(409, .alarm, minutesAgo: 20, handling: .h2)
    log.open(410, .warning, minutesAgo: 11)
    log.open(411, .warning, minutesAgo: 8)
    log.open(412, .emergency, minutesAgo: 1, handling: .h1)
    log.acknowledge(AlertID(.sourceSilent(SourceID("S5"))))
    log.acknowledge(AlertID(.quarantine), count: 2)
    return log.events
  }

  /// The alert called `alert` is acknowledged, however often it was raised until now.
  mutating func acknowledge(_ alert: AlertID, count: Int? = nil) {
    var payload = AlertAcknowledged()
    payload.alert = alert
    payload.since = .night
    payload.count = count
    add(payload, to: StreamName(kind: "alert", alert.code), at: .night)
  }
}

extension IncidentReference {
  /// An incident of the desk of the sketches.
  static func exercise(_ counter: Int) -> IncidentReference {
    IncidentReference(desk: Body("NL"), year: 2026, counter: counter)
  }
}

extension QuarantineLevel {
  /// That many lines, put aside a minute before the night of the tests.
  static func test(_ count: Int) -> QuarantineLevel {
    QuarantineLevel(count: count, newest: Instant.night.advanced(seconds: -60))
  }
}
