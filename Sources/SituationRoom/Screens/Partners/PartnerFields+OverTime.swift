import Canvas
import TaskForce

extension PartnerFields {
  /// How fast answers come and how that has changed, what was exchanged, and what may be under way.
  func overTime(_ figures: PartnerFigures) -> [FieldRows.Field] {
    promises(figures) + exchange + leads + months(figures)
  }

  private func promises(_ figures: PartnerFigures) -> [FieldRows.Field] {
    guard let share = figures.lateNow.share else {
      return [.init(wording[.partnerOnTime], wording[.partnerNoData], .muted)]
    }
    let before = figures.lateBefore.share.map { wording.number($0 * 100) }
    return [
      .init(
        wording[.partnerOnTime],
        wording(
          .partnerLateShare,
          [
            "now": wording.number(share * 100), "before": before ?? wording[.partnerNoData],
            "n": wording.whole(figures.lateNow.due),
          ]))
    ]
  }

  private func months(_ figures: PartnerFigures) -> [FieldRows.Field] {
    guard figures.answered > 0 else { return [] }
    let counts = context.symbols.sparkline(figures.answersByMonth)
    let medians = context.symbols.sparkline(
      figures.spreadByMonth.map { Self.step(of: $0?.median) })
    return [
      .init(wording[.partnerMonths], wording(.partnerByMonth, ["line": counts]), .sparkline),
      .init(
        " ", wording(.partnerDaysByMonth, ["line": medians, "days": wording.whole(Self.stepDays)]),
        .sparkline),
    ]
  }

  /// Days of one step of the line of medians: seven steps reach the limit of a prompt answer.
  private static let stepDays = 3

  /// The step of a median; none for a month without an answer.
  private static func step(of days: Double?) -> Int {
    days.map { max(1, Int(($0 / Double(stepDays)).rounded(.up))) } ?? 0
  }

  private var exchange: [FieldRows.Field] {
    let figures = context.situation.partners.value.exchange(with: country, at: context.now)
    guard !figures.isEmpty else {
      return [.init(wording[.partnerShared], wording[.partnerNoData], .muted)]
    }
    let values: KeyValuePairs = [
      "code": country.code, "n": wording.whole(figures.shared),
      "withheld": wording.whole(figures.withheldCount), "why": reasons(figures),
    ]
    let phrase: PartnerPhrase =
      figures.withheldCount > 0 ? .partnerSharedText : .partnerSharedAll
    return [
      .init(wording[.partnerShared], wording(phrase, values)),
      .init(
        wording[.partnerReceived],
        wording(
          .partnerReceivedText,
          [
            "code": country.code, "n": wording.whole(figures.received), "grades": grades(figures),
          ])),
    ]
  }

  /// `code 2, person 1`, the most often first.
  private func reasons(_ figures: ExchangeFigures) -> String {
    WithholdingReason.allCases.compactMap { reason in
      figures.withheld[reason].map { (reason, $0) }
    }.sorted { $0.1 > $1.1 }.map { wording.name($0.0) + " " + wording.whole($0.1) }
      .joined(separator: ", ")
  }

  /// `A 3, B 15, C 3, X 1`, by the reliability of the source, and what nobody has rated.
  private func grades(_ figures: ExchangeFigures) -> String {
    let rated = Evaluation.Source.allCases.map { ($0.rawValue, figures.received(from: $0)) }
    let unrated = [(wording[.partnerUnrated], figures.unrated)]
    return (rated + unrated).filter { $0.1 > 0 }
      .map { $0.0 + " " + wording.whole($0.1) }.joined(separator: ", ")
  }

  /// The last two departures from there: an assessment.
  private var leads: [FieldRows.Field] {
    func isHere(_ place: PlaceID) -> Bool { context.gazetteer.place(place)?.country == country }
    let windows = context.leadWindows.filter { isHere($0.departure.origin) }
    guard windows.isEmpty else {
      var texts = windows.prefix(2).map { context.text(of: $0) }
      texts[texts.count - 1] += " " + context.leadSpeeds
      return texts.enumerated().map { index, text in
        .init(index == 0 ? wording[.leadLabel] : " ", text, .assessment)
      }
    }
    let isAny = context.departures.contains { isHere($0.origin) }
    let text =
      isAny
      ? wording[.leadNoDistance]
      : wording(.leadNone, ["n": wording.whole(Routes.departureDays)])
    return [.init(wording[.leadLabel], text, .muted)]
  }
}

extension Wording {
  /// Why something was not given, in short.
  func name(_ reason: WithholdingReason) -> String {
    switch reason {
    case .handling: self[.partnerWhyHandling]
    case .marking: self[.partnerWhyMarking]
    case .release: self[.partnerWhyRelease]
    case .person: self[.partnerWhyPerson]
    case .other: self[.partnerWhyOther]
    }
  }
}
