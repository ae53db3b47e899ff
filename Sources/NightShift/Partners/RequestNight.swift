import TaskForce

/// What happens to requests in the shift: it is afternoon and evening over there.
struct RequestNight {
  private(set) var drafts: [RequestDraft]
  let incidents: [IncidentLives.Outcome]
  var random: SplitMix64

  private enum Happening {
    case ends(RequestDirection, RequestDraft.Ending)
    case opens(RequestDirection)
    case reminded, putOff
  }

  private static let plan: [(minutes: ClosedRange<Int>, partner: String, what: Happening)] = [
    (8...20, "EC", .ends(.toPartner, .answered)), (40...55, "CO", .opens(.toPartner)),
    (70...80, "US", .opens(.fromPartner)), (96...110, "US", .ends(.fromPartner, .answered)),
    (130...145, "BR", .reminded), (165...176, "CO", .ends(.toPartner, .answered)),
    (190...200, "EC", .opens(.toPartner)), (220...232, "BR", .ends(.toPartner, .refused)),
    (246...258, "PE", .ends(.toPartner, .answered)), (276...290, "CO", .opens(.fromPartner)),
    (330...345, "DO", .putOff), (376...390, "SR", .ends(.toPartner, .answered)),
    (462...472, "EC", .opens(.toPartner)), (505...520, "CO", .ends(.toPartner, .withdrawn)),
    (560...580, "EC", .ends(.fromPartner, .answered)), (630...650, "BR", .opens(.fromPartner)),
    (670...690, "US", .ends(.toPartner, .answered)),
  ]

  mutating func happen() {
    lastDay()
    for step in Self.plan {
      let moment = NightShift.start.advanced(
        seconds: 60 * random.number(in: step.minutes) + random.number(in: 0...59))
      let partner = Country(step.partner)
      switch step.what {
      case .opens(let direction): open(direction, partner, at: moment)
      case .ends(let direction, let how):
        change(partner, direction, at: moment) { $0.end = (moment, how) }
      case .reminded: change(partner, .toPartner, at: moment) { $0.reminders.append(moment) }
      case .putOff:
        change(partner, .toPartner, at: moment) {
          $0 = $0.putOff(at: moment, by: 14)
        }
      }
    }
  }

  /// One that we owe is due on the day on which the shift begins: at midnight it is overdue.
  private mutating func lastDay() {
    var draft = RequestDraft(
      partner: Country("CO"), direction: .fromPartner, kind: .information,
      about: "answer on terminal cameras", desk: "NL",
      openedAt: NightShift.start.advanced(days: -15).advanced(seconds: -20_000),
      due: NightShift.start.date)
    draft.incident = nil
    drafts.append(draft)
  }

  private mutating func open(
    _ direction: RequestDirection, _ partner: Country, at moment: Instant
  ) {
    let known = incidents.filter { $0.plot.openedAt < moment && $0.plot.origin == partner.code }
    let incident = known.max { $0.plot.openedAt < $1.plot.openedAt }
    let about =
      incident == nil || direction == .fromPartner
      ? RequestTexts.about(.information, direction, &random)
      : random.pick(["shipper of this load", "PIN and booking of this box", "who loaded it"])
    drafts.append(
      RequestDraft(
        partner: partner, direction: direction, kind: .information, about: about,
        desk: incident?.plot.desk ?? "NL", openedAt: moment,
        due: moment.date.advanced(days: random.number(in: 7...14)),
        incident: incident?.reference))
  }

  /// Changes the oldest open request that nothing else happens to in the night.
  private mutating func change(
    _ partner: Country, _ direction: RequestDirection, at moment: Instant,
    _ body: (inout RequestDraft) -> Void
  ) {
    let candidates = drafts.indices.filter { index in
      let draft = drafts[index]
      return draft.partner == partner && draft.direction == direction && draft.end == nil
        && draft.openedAt < NightShift.start && !draft.isLate(at: moment)
        && draft.putOff == nil && draft.due > NightShift.end.date
    }
    guard let index = candidates.min(by: { drafts[$0].openedAt < drafts[$1].openedAt }) else {
      return
    }
    body(&drafts[index])
  }
}

extension RequestDraft {
  /// The same with a later due day.
  func putOff(at moment: Instant, by days: Int) -> RequestDraft {
    var later = RequestDraft(
      partner: partner, direction: direction, kind: kind, about: about, desk: desk,
      openedAt: openedAt, due: due.advanced(days: days), incident: incident)
    later.reminders = reminders
    later.putOff = (moment, due)
    return later
  }
}
