import Canvas
import Interchange
import TaskForce

@testable import SituationRoom

/// A room in which everything that `audience` may not see is a canary, and all that it says.
struct CanaryRoom {
  let audience: Audience
  private(set) var log: [RecordedEvent] = []
  private(set) var situation = Situation()
  private var canary = Canary()
  private let marking: Marking
  private let places: CanaryPlanter.Places

  static let now = FictionalNight.now

  /// Every type of the catalogue, marked with `marking`, three times: once for what was never heard
  /// of, and twice more so that what is there is changed.
  ///
  /// - Parameters:
  ///   - audience: which may not see `marking`.
  ///   - marking: of all events.
  ///   - places: whether places and countries are canaries too.
  init(_ audience: Audience, withholding marking: Marking, _ places: CanaryPlanter.Places) {
    self.audience = audience
    self.marking = marking
    self.places = places
    for round in 0..<3 {
      var things = [
        "RequestID": Canary.mark + "-R", "ActionID": Canary.mark + "-A",
        "EngagementID": Canary.mark + "-E", "MeetingID": Canary.mark + "-M",
      ]
      // Which feeds are heard is every desk's own affair.
      if !audience.isOutside { things["SourceID"] = "S2" }
      for type in EventCatalogue.standard.all {
        withhold(type, about: "\(Canary.mark)-2026-000007", daysAgo: 90 - 20 * round, names: things)
      }
    }
  }

  /// Something that the audience may see, and every change of it that it may not.
  mutating func addVisible(_ visible: Marking) {
    var action = ActionAgreed()
    action.identity = ActionID("A-77")
    action.title = "Seventy-seven"
    action.lead = Body("NL")
    tell(action, in: StreamName(kind: "action", "A-77"), visible, daysAgo: 80)
    var opened = IncidentOpened()
    opened.title = "Seventy-eight"
    let reference = IncidentReference(desk: Body("NL"), year: 2026, counter: 78)
    tell(opened, in: StreamName(reference), visible, daysAgo: 80)
    var request = RequestOpened()
    request.identity = RequestID("R-77")
    request.partner = Country("CO")
    request.about = "Seventy-nine"
    tell(request, in: StreamName(kind: "request", "R-77"), visible, daysAgo: 80)
    var names = ["ActionID": "A-77", "RequestID": "R-77"]
    if !audience.isOutside { names["SourceID"] = "S2" }
    for type in EventCatalogue.standard.all
    where type != RequestOpened.self && type != ActionAgreed.self && type != IncidentOpened.self {
      withhold(
        type, about: reference.description, daysAgo: 60, names: names)
    }
  }

  private mutating func withhold(
    _ type: any EventPayload.Type, about incident: String, daysAgo: Int, names: [String: String]
  ) {
    var planter = CanaryPlanter(canary, places, names: names)
    let payload = planter.event(type)
    canary = planter.canary
    let id = EventID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0000 + UInt64(log.count))
    var stream = StreamName(incident: incident)
    if type.type.area != "incident", case .named(let name) = payload.stream(for: id) {
      stream = name
    }
    tell(payload, in: stream, marking, daysAgo: daysAgo, isPlanted: true)
  }

  private mutating func tell(
    _ payload: any EventPayload, in stream: StreamName, _ marking: Marking, daysAgo: Int,
    isPlanted: Bool = false
  ) {
    let moment = Self.now.advanced(days: -daysAgo)
    var envelope = EventEnvelope(
      id: EventID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0000 + UInt64(log.count)),
      stream: .named(stream), occurredAt: moment, source: SourceID("S2"), payload: payload)
    envelope.handling = marking.handling
    envelope.tlp = marking.tlp
    envelope.release = marking.release
    envelope.body = marking.body
    if isPlanted {
      if audience.isOutside { envelope.source = SourceID(canary.next()) }
      envelope.actor = Officer(canary.next())
      envelope.handlingText = canary.next()
    }
    let event = RecordedEvent(
      envelope, position: Int64(log.count + 1), stream: stream, revision: log.count + 1,
      recordedAt: moment)
    situation.apply(event)
    log.append(event)
  }

  /// Everything that a person could read in this room or have printed.
  var outputs: [String] { screens + exports }

  private var setup: RoomSetup {
    var setup = RoomSetup(
      desk: DeskIdentity(body: Body("NL"), officer: Officer("NL-2")))
    setup.audience = audience
    setup.mode = .exercise
    setup.quarantine = QuarantineLevel(count: 2, newest: Self.now)
    return setup
  }

  /// Every screen in several sizes, with what opens over it, and what every key that acts says.
  private var screens: [String] {
    var texts: [String] = []
    for size in [
      Size(width: 59, height: 15), Size(width: 60, height: 16), Size(width: 80, height: 24),
      Size(width: 200, height: 60),
    ] {
      var model = Model(
        setup: setup, situation: situation, screens: RoomScreens.all, size: size)
      for screen in ScreenID.allCases where model.room.screens[screen] != nil {
        answer(model.show(screen, at: Self.now), &model)
        texts += picture(of: model)
        guard size.width == 80 || size.width == 200 else { continue }
        texts += look(about: &model, isWide: size.width == 200)
        texts += PlainReport.lines(model.facts(at: Self.now), model.wording)
        texts.append(JSONReport.text(model.facts(at: Self.now)))
      }
      texts += said(by: model)
    }
    return texts
  }

  private func picture(of model: Model) -> [String] { RoomView.draw(model, at: Self.now).rows }

  /// Presses keys on the first lines of every panel.
  private func look(about model: inout Model, isWide: Bool) -> [String] {
    var texts: [String] = []
    for _ in 0..<3 {
      for _ in 0..<2 {
        let keys: [KeyPress] =
          isWide
          ? [.character("i"), KeyPress(.enter)]
          : "iaoOsrpwcxXTELM+dutf:?CW".map { .character($0.unicodeScalars.first ?? " ") }
        for key in keys {
          press(key, &model)
          texts += picture(of: model)
          // Back from wherever it led, and never out of the room.
          for _ in 0..<4 where !model.room.overlays.isEmpty { press(KeyPress(.escape), &model) }
          for _ in 0..<4 where !model.room.trail.isEmpty { press(KeyPress(.backspace), &model) }
        }
        press(.character("j"), &model)
      }
      press(KeyPress(.tab), &model)
      texts += picture(of: model)
    }
    for command in [":messages", ":keys"] {
      for scalar in command.unicodeScalars { press(.character(scalar), &model) }
      press(KeyPress(.enter), &model)
      texts += picture(of: model)
      press(KeyPress(.escape), &model)
    }
    return texts
  }

  private func press(_ key: KeyPress, _ model: inout Model) {
    answer(model.update(.key(key), at: Self.now), &model)
  }

  /// Every notice as a sentence: refusals and objections among them.
  private func said(by model: Model) -> [String] {
    model.room.notices.entries.map { entry in
      model.wording.sentence(entry.notice, desk: model.setup.desk, now: Self.now)
    }
  }

  /// Plays the store.
  private func answer(_ effects: [Effect], _ model: inout Model) {
    for effect in effects {
      switch effect {
      case .query(let query):
        answer(model.update(.answered(query, stored(query)), at: Self.now), &model)
      case .append:
        // Somebody else was faster: the room tells who, if it may.
        answer(
          model.update(
            .appendConflicted(StreamName("action/A-77"), since: log.suffix(1)), at: Self.now),
          &model)
      default: break
      }
    }
  }

  private func stored(_ query: StoreQuery) -> StoreAnswer {
    switch query {
    case .timeline(let stream, let limit):
      .events(Array(log.reversed().filter { $0.stream == stream }.prefix(limit)))
    case .events(_, _, let limit): .events(Array(log.reversed().prefix(limit)))
    case .event(let position): .events(log.filter { $0.position == position })
    case .quarantine:
      .quarantine([
        QuarantinedLine(
          number: 1, file: audience.isOutside ? Canary.mark : "feed", line: 1,
          error: FieldError(
            "time", expected: .instant, found: audience.isOutside ? Canary.mark : "x"),
          recordedAt: Self.now, excerpt: audience.isOutside ? Canary.mark : "x")
      ])
    case .health: .health(StoreHealth(events: Int64(log.count)))
    }
  }

  /// What the commands print.
  private var exports: [String] {
    let visible = VisibleSituation(situation, for: audience, at: Self.now)
    let context = RoomContext(
      situation: visible, now: Self.now, desk: setup.desk, wording: Wording(.english),
      symbols: .unicode, gazetteer: .standard, mapLayers: MapLayers())
    let query = QueryReport(context)
    var texts = query.table + query.csv + [query.json]
    for event in log {
      guard let shown = visible.show(event)?.value else { continue }
      texts.append(CloudEventsEncoder.line(shown))
      texts.append(context.text(of: shown))
    }
    let brief = BriefReport(context)
    texts += brief.markdown + brief.csv + [brief.json]
    let today = Self.now.date.daysSinceEpoch
    let routes = RoutesReport(context, days: today - 120..<today)
    texts += routes.markdown + routes.csv + [routes.json]
    let handover = HandoverReport(context, since: Self.now.advanced(days: -100))
    return texts + handover.markdown + handover.text + [handover.json]
  }
}

extension StreamName {
  fileprivate init(incident: String) { self.init(kind: "incident", incident) }
}
