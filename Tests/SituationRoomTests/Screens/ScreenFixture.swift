import Canvas
import TaskForce

@testable import SituationRoom

/// A context over the fictional night, with the store's answers made from its log.
struct ScreenFixture {
  var night = FictionalNight.whole()
  var now = FictionalNight.now
  var language = Language.english
  var symbols = Symbols.unicode
  var quarantine: [QuarantinedLine] = Self.unreadable
  private let mapLayers = MapLayers()
  /// Computed once, since limits are dear without optimization.
  private static let charts = {
    let situation = FictionalNight.whole().situation
    return FlowCharts(
      situation.routes, transit: situation.transit, at: FictionalNight.now)
  }()

  static let unreadable = [
    QuarantinedLine(
      number: 2, file: "feed.jsonl", line: 118,
      error: FieldError("data.severity", expected: .oneOf(["emergency", "alarm"]), found: "red"),
      recordedAt: FictionalNight.now, excerpt: "{\"specversion\":\"1.0\""),
    QuarantinedLine(
      number: 1, file: "feed.jsonl", line: 7,
      error: FieldError("time", expected: .instant, found: "yesterday"),
      recordedAt: FictionalNight.now, excerpt: "{\"specversion\":\"1.0\""),
  ]

  /// The context, with everything `screen` asks the store for.
  func context(
    for screen: any RoomScreen, through lens: Country? = nil, flashOn: Bool = false,
    mark: Instant? = nil, partnerClocks: [Country: DeskClock] = FictionalNight.partnerClocks
  ) -> RoomContext {
    let isUsual = Self.charts.isGood(
      for: night.situation.routes, transit: night.situation.transit, at: now)
    let visible = VisibleSituation(
      night.situation, for: .officer(desk: Body("NL")), at: now,
      through: lens, charts: isUsual ? Self.charts : nil)
    func context(_ answers: StoreAnswers) -> RoomContext {
      RoomContext(
        situation: visible, now: now,
        desk: DeskIdentity(body: Body("NL"), officer: Officer("NL-2")),
        wording: Wording(language), symbols: symbols, gazetteer: .standard,
        mapLayers: mapLayers, answers: answers, flashOn: flashOn, mark: mark,
        partnerClocks: partnerClocks)
    }
    var answers = StoreAnswers()
    for query in screen.queries(context(answers)) {
      answers.keep(answer(query), to: query, releasedBy: visible)
    }
    return context(answers)
  }

  private func answer(_ query: StoreQuery) -> StoreAnswer {
    switch query {
    case .timeline(let stream, let limit):
      return .events(Array(night.log.reversed().filter { $0.stream == stream }.prefix(limit)))
    case .events(let before, let wanted, let limit):
      let matching = night.log.reversed().filter { event in
        event.position < before ?? .max
          && (wanted.isEmpty || "\(event.envelope.payload)".contains(wanted))
      }
      return .events(Array(matching.prefix(limit)))
    case .event(let position): return .events(night.log.filter { $0.position == position })
    case .quarantine: return .quarantine(quarantine)
    case .health:
      return .health(StoreHealth(events: Int64(night.log.count), chain: .holds(at: now)))
    }
  }

  /// The rows of `screen` in a frame of `width` × `height`: title bar and key bar left out.
  func rows(_ screen: any RoomScreen, _ width: Int, _ height: Int) -> [String] {
    let size = Size(width: width, height: height - 2)
    var canvas = Canvas(size: size)
    screen.draw(on: &canvas, in: canvas.bounds, context(for: screen))
    return canvas.rows
  }
}
