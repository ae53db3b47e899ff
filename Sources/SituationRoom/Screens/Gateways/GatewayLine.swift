import Canvas
import TaskForce

/// One gateway as a row of the table shows it.
struct GatewayLine: Sendable {
  let figures: GatewayFigures
  let name: String
  /// Way by which most finds came, in words; empty if that is not known.
  let way: String
  /// Whether a source of its recent finds is silent, so that the newest may be missing.
  let restsOnSilence: Bool
  /// What its charts say; nil without a baseline.
  let chart: GatewayChart?
  /// Finds of the last four weeks still expected; nil without delays to judge by.
  let late: Estimate?

  var place: PlaceID { figures.place }

  /// What a search looks at.
  var searchText: String { place.code + " " + name }
}

extension RoomContext {
  /// Weeks that the full table shows.
  static var tableWeeks: Int { 12 }

  /// Figures of every gateway with a find, most finds of the last 30 days first.
  var gatewayLines: [GatewayLine] { gatewayLines(known: .now) }

  /// The same with weeks by what is known now, or was when each had ended.
  func gatewayLines(known: Knowledge) -> [GatewayLine] {
    derived.gateways.value(gatewayKey(known: known), clock) { makeGatewayLines(known: known) }
  }

  /// What the lines depend on.
  func gatewayKey(known: Knowledge) -> DerivedFigures.GatewayKey {
    DerivedFigures.GatewayKey(
      known: known, language: wording.language)
  }

  private func makeGatewayLines(known: Knowledge) -> [GatewayLine] {
    let silent = silentSources
    let charts = situation.charts.value
    let figures = situation.routes.value.gateways(
      at: clock.nowByDay, weeks: Self.tableWeeks, known: known)
    return figures.compactMap { figures in
      guard let place = gazetteer.place(figures.place), place.role == .gateway else { return nil }
      return GatewayLine(
        figures: figures, name: place.name,
        way: figures.way == .unknown ? "" : wording.name(figures.way),
        restsOnSilence: !figures.sources.isDisjoint(with: silent),
        chart: charts.byPlace[figures.place], late: charts.late?.estimate(figures.recentWeeks))
    }
  }

  /// The sources that are silent; none where history is shown.
  var silentSources: Set<SourceID> {
    guard isLive else { return [] }
    return derived.silent.value(isLive, clock) {
      Set(situation.sources.value.watched.filter { $0.isSilent(at: clock.silentNow) }.map(\.id))
    }
  }

  /// Finds at places that are no gateways: at the source and in transit.
  var elsewhere: [GatewayFigures] {
    situation.routes.value.gateways(at: clock.nowByDay, weeks: 1).filter {
      gazetteer.place($0.place)?.role != .gateway
    }
  }
}
