import Canvas
import TaskForce

extension RoomContext {
  /// The finds and reports at ports of source and transit that another load may have left with,
  /// newest first.
  var departures: [SourceDeparture] {
    (situation.routes.value.departures(at: clock.nowByDay, gazetteer: gazetteer)
      + situation.reports.value.departures(at: clock.nowByDay, gazetteer: gazetteer)).inOrder
  }

  /// When what left would arrive, the newest departure first.
  var leadWindows: [LeadWindow] {
    derived.leads.value(clock) {
      situation.routes.value.leadWindows(of: departures, at: clock.nowByDay, gazetteer: gazetteer)
    }
  }

  /// `Guayaquil 3 Mar → Antwerp 16-20 Mar`; `~` where the distance is that of a neighbour. In less
  /// than its `width` ports have their codes, and what was found there is left out.
  func text(of window: LeadWindow, width: Int = .max) -> String {
    let full = text(of: window, portName)
    guard full.columns > width else { return full }
    var brief = window
    brief.found = 0
    let named = text(of: brief, portName)
    return named.columns <= width ? named : text(of: brief, \.code)
  }

  private func text(of window: LeadWindow, _ portName: (PlaceID) -> String) -> String {
    let origin = portName(window.departure.origin)
    let text = wording(
      .leadWindow,
      [
        "origin": window.departure.kind == .find ? origin : origin + " " + wording[.leadSignal],
        "left": span(window.departure.days),
        "arrow": symbols.isASCII ? "->" : "→", "gateway": portName(window.gateway),
        "arrival": (window.lead.isApproximate ? "~" : "") + span(window.arrival),
      ])
    guard window.found > 0 else { return text }
    return text + wording(.leadFound, ["n": wording.whole(window.found)])
  }

  /// The speeds that make a window: `at 14-18 kn`.
  var leadSpeeds: String {
    wording(
      .leadSpeeds,
      [
        "low": wording.number(SeaLead.knots.lowerBound),
        "high": wording.number(SeaLead.knots.upperBound),
      ])
  }

  /// `14.8 d`, `~14.6 d`, `-` where no sea distance is known.
  func leadDays(_ lead: SeaLead?) -> String {
    guard let lead else { return "-" }
    let days = wording(.leadDays, ["n": wording.number(lead.days, decimals: 1)])
    return (lead.isApproximate ? "~" : "") + days
  }

  private func portName(_ id: PlaceID) -> String { gazetteer.place(id)?.name ?? id.code }

  /// `3 Mar`, `16-20 Mar`, `27 Feb-2 Mar`.
  private func span(_ days: ClosedRange<Int>) -> String {
    let (first, last) = (
      CivilDate(daysSinceEpoch: days.lowerBound), CivilDate(daysSinceEpoch: days.upperBound)
    )
    func text(_ date: CivilDate) -> String { "\(date.day) " + wording.monthName(date.month) }
    if first == last { return text(last) }
    let isOneMonth = first.month == last.month && first.year == last.year
    return (isOneMonth ? "\(first.day)" : text(first)) + "-" + text(last)
  }

  /// How long a route by sea takes; nothing for another way.
  func leadFacts(of route: RouteKey, _ path: [String], _ head: String) -> [Fact] {
    guard route.way == .sea else { return [] }
    let lead = SeaLead.between(route.origin, route.gateway, gazetteer)
    return [
      Fact(
        path + ["leadDays"], head + wording[.leadFactDays],
        lead.map { .number($0.days) } ?? .none),
      Fact(
        path + ["leadSlackDays"], head + wording[.leadFactSlack],
        lead.map { .number($0.slack) } ?? .none),
    ]
  }

  /// The windows for plain lines and JSON.
  var leadFacts: [Fact] {
    leadWindows.flatMap { window -> [Fact] in
      let departure = window.departure
      let left = Self.iso(departure.days)
      let path = ["leads", departure.origin.code, departure.kind.rawValue, left]
      let head = portName(departure.origin) + " " + left + ", "
      func fact(_ name: String, _ label: LeadPhrase, _ value: FactValue) -> Fact {
        Fact(path + [name], head + wording[label], value)
      }
      func day(_ number: Int) -> FactValue { .text(CivilDate(daysSinceEpoch: number).iso8601) }
      return [
        fact("gateway", .leadFactGateway, .text(window.gateway.code)),
        fact("days", .leadFactDays, .number(window.lead.days)),
        fact("slackDays", .leadFactSlack, .number(window.lead.slack)),
        fact("arrivalFrom", .leadFactFrom, day(window.arrival.lowerBound)),
        fact("arrivalUntil", .leadFactUntil, day(window.arrival.upperBound)),
        fact("found", .leadFactFound, .whole(window.found)),
      ]
    }
  }

  private static func iso(_ days: ClosedRange<Int>) -> String {
    let first = CivilDate(daysSinceEpoch: days.lowerBound).iso8601
    return days.count == 1
      ? first : first + ".." + CivilDate(daysSinceEpoch: days.upperBound).iso8601
  }
}
