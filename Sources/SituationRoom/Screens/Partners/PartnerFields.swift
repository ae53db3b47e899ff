import TaskForce

/// What an officer needs of one partner at night, as labelled rows.
struct PartnerFields {
  let country: Country
  let context: RoomContext

  var wording: Wording { context.wording }
  private var partners: Partners { context.situation.partners.value }

  var fields: [FieldRows.Field] {
    let figures = context.partnerFigures[country] ?? PartnerFigures()
    let engagements = partners.engagements(with: country, at: context.now)
    func standing(_ kind: Engagement.Kind, _ count: Int) -> String {
      list(engagements.filter { $0.kind == kind }, count: count)
    }
    return [
      .init(wording[.partnerThere], office, .strong),
      .init(wording[.partnerFrame], frame(engagements.filter { $0.kind == .agreement })),
      .init(wording[.partnerRelease], release),
      .init(wording[.partnerLiaison], standing(.liaison, figures.liaison)),
      .init(wording[.partnerCapacity], standing(.capacity, figures.capacity)),
      .init(wording[.partnerOperations], standing(.operation, figures.operations)),
      .init(wording[.partnerAnswers], answers(figures)),
    ] + overTime(figures)
  }

  /// Its day and time, and whether somebody is in the office.
  private var office: String {
    let office = context.office(of: country)
    guard let local = office.local else { return wording[.partnerOfficeUnknown] }
    let time =
      wording.weekdayName(local.date.weekday) + " " + String(local.clockTime.prefix(5))
    if office.isAlwaysOpen { return wording(.partnerOfficeAlways, ["time": time]) }
    guard let opens = office.opensAt else {
      return wording(.partnerOfficeOpen, ["time": time])
    }
    return wording(
      .partnerOfficeShut,
      ["time": time, "opens": context.dayAhead(opens) + String(opens.clockTime.prefix(5)) + "Z"])
  }

  private func frame(_ agreements: [Engagement]) -> String {
    let texts = agreements.map { agreement in
      agreement.due.map {
        wording(
          .partnerUntil, ["title": agreement.title, "until": wording.partnerDue($0)])
      } ?? agreement.title
    }
    let group = Partner.of(country)?.group
    let head = group == .taskForce ? [wording[.partnerGroupTaskForce]] : []
    return (head + (texts.isEmpty ? [wording[.partnerNoAgreement]] : texts))
      .joined(separator: "; ")
  }

  /// What may go there: the limit of the agreement; codes as domain.md, "Handling", has them.
  private var release: String {
    guard let limit = partners.releaseLimit(for: country, at: context.now) else {
      return wording[.partnerReleaseNone]
    }
    return wording(.partnerReleaseTerms, ["tlp": limit.rawValue])
  }

  private func list(_ engagements: [Engagement], count: Int) -> String {
    guard count > 0 else { return wording[.partnerNothing] }
    let texts = engagements.map { text(of: $0) }
    let all = wording.whole(count)
    return texts.isEmpty ? all : all + ": " + texts.joined(separator: "; ")
  }

  private func text(of engagement: Engagement) -> String {
    let bodies = engagement.bodies.map(\.code).joined(separator: " ")
    switch engagement.kind {
    case .liaison:
      return bodies.isEmpty ? engagement.title : engagement.title + " " + bodies
    case .capacity, .agreement:
      guard let due = engagement.due else { return engagement.title }
      return wording(
        .partnerDue, ["title": engagement.title, "due": wording.partnerDue(due)])
    case .operation:
      let since = wording(
        .partnerSince,
        ["title": engagement.title, "since": engagement.since.date.iso8601])
      return bodies.isEmpty ? since : wording(.partnerWith, ["title": since, "bodies": bodies])
    }
  }

  private func answers(_ figures: PartnerFigures) -> String {
    guard let share = figures.promptShare, let spread = figures.spread else {
      return wording[.partnerNotAnswered]
    }
    return wording(
      .partnerAnswered,
      [
        "median": context.days(spread.median), "low": wording.number(spread.low),
        "high": context.days(spread.high.rounded()), "share": wording.number(share * 100),
        "n": wording.whole(figures.answered),
      ])
  }
}
