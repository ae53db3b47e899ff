// What officers add by hand besides incidents; each returns what is to be written, or throws why
// not.

extension Situation {
  /// A request to or from a partner, under the next number of the year.
  ///
  /// - Parameters:
  ///   - partner: the country.
  ///   - direction: who asks whom.
  ///   - kind: what kind of request it is.
  ///   - about: what is asked, in one line.
  ///   - due: by when an answer is due.
  ///   - incident: what it is about.
  ///   - now: when it is asked.
  /// - Returns: what is to be written to a new stream.
  /// - Throws: why not.
  package func newRequest(
    partner: Country, direction: RequestDirection, kind: RequestKind, about: String,
    due: DueDate?, incident: IncidentReference?, at now: Instant
  ) throws(Refusal) -> RequestOpened {
    if let incident, incidents[incident] == nil { throw .unknown(incident) }
    var payload = RequestOpened()
    payload.identity = nextRequest(in: now.date.year)
    payload.partner = partner
    payload.direction = direction
    payload.kind = kind
    payload.about = try TextLimit.about.check(about.onOneLine)
    payload.due = due
    payload.incident = incident
    return payload
  }

  private func nextRequest(in year: Int) -> RequestID {
    let head = "R-\(year.padded(to: 4))-"
    let numbers = partners.requestsByID.keys.compactMap { id -> Int? in
      id.code.hasPrefix(head) ? Int(id.code.dropFirst(head.count)) : nil
    }
    return RequestID(head + ((numbers.max() ?? 0) + 1).padded(to: 4))
  }

  /// An item of the action plan, under the next number.
  ///
  /// - Parameters:
  ///   - title: one line.
  ///   - text: what was agreed, in full; empty for the title.
  ///   - pillar: the pillar it belongs to.
  ///   - lead: the body that leads it.
  ///   - due: by when it is to be done.
  ///   - meeting: where it was agreed.
  /// - Returns: what is to be written to a new stream.
  /// - Throws: why not.
  package func newAction(
    title: String, text: String, pillar: Pillar, lead: Body?, due: DueDate?, meeting: MeetingID?
  ) throws(Refusal) -> ActionAgreed {
    var payload = ActionAgreed()
    payload.identity = nextAction
    payload.title = try TextLimit.actionTitle.check(title.onOneLine)
    payload.text = try TextLimit.reason.check(text)
    payload.pillar = pillar
    payload.lead = lead
    payload.due = due
    payload.meeting = meeting
    return payload
  }

  private var nextAction: ActionID {
    let numbers = actions.all.compactMap { action -> Int? in
      action.id.code.hasPrefix("A-") ? Int(action.id.code.dropFirst(2)) : nil
    }
    return ActionID("A-" + ((numbers.max() ?? 0) + 1).padded(to: 2))
  }

  /// A meeting of the ministers, called after its city and year.
  package func newMeeting(city: String, date: DueDate) throws(Refusal) -> MeetingScheduled {
    var payload = MeetingScheduled()
    payload.city = try TextLimit.city.check(city.onOneLine)
    payload.date = date
    let letters = payload.city.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) }
    let name = String(String.UnicodeScalarView(letters.prefix(18)))
    payload.identity = MeetingID((name.isEmpty ? "meeting" : name) + "-\(date.first.year)")
    return payload
  }

  /// A comparison of two periods of equal length, the second from `start` on.
  ///
  /// - Parameters:
  ///   - squeezed: where pressure is put on.
  ///   - squeezedComparison: comparable places.
  ///   - receiver: where the trade may go.
  ///   - receiverComparison: places comparable to those.
  ///   - weeks: weeks in each period, 4 to 52.
  ///   - start: the first day of the second period.
  /// - Returns: what is to be written.
  /// - Throws: why not.
  package func newComparison(
    squeezed: [PlaceID], squeezedComparison: [PlaceID], receiver: [PlaceID],
    receiverComparison: [PlaceID], weeks: Int, start: CivilDate
  ) throws(Refusal) -> ComparisonFixed {
    let places = squeezed + squeezedComparison + receiver + receiverComparison
    var seen: Set<PlaceID> = []
    for place in places {
      guard Gazetteer.standard.place(place)?.role == .gateway else { throw .noGateway(place) }
      guard seen.insert(place).inserted else { throw .placeOnTwoSides(place) }
    }
    guard (4...52).contains(weeks) else { throw .comparisonWeeks(weeks) }
    var payload = ComparisonFixed()
    payload.squeezed = squeezed
    payload.squeezedComparison = squeezedComparison
    payload.receiver = receiver
    payload.receiverComparison = receiverComparison
    payload.beforeFrom = Instant(start.advanced(days: -7 * weeks))
    payload.beforeUntil = Instant(start)
    payload.afterFrom = Instant(start)
    payload.afterUntil = Instant(start.advanced(days: 7 * weeks))
    return payload
  }

  /// What was checked at a crossing of the Balkans until `now`.
  ///
  /// - Parameters:
  ///   - place: the crossing.
  ///   - from: the country that the checked traffic leaves.
  ///   - checks: vehicles that were checked.
  ///   - since: when the period began.
  ///   - queueMinutes: how long lorries wait.
  ///   - now: when it ends.
  /// - Returns: what is to be written.
  /// - Throws: why not.
  package func newCount(
    at place: PlaceID, from: Country, checks: Int, since: Instant, queueMinutes: Int?,
    until now: Instant
  ) throws(Refusal) -> CrossingCounted {
    guard let known = Gazetteer.standard.place(place), known.kind == .crossing,
      let other = known.otherCountry
    else { throw .unknownWork(.crossing(place)) }
    let countries = [known.country, other]
    guard countries.contains(from) else { throw .noSuchWay(place, countries: countries) }
    guard (0...1_000_000).contains(checks) else { throw .checks(checks) }
    guard since < now, since >= now.advanced(days: -31) else {
      throw .period(from: since, until: now)
    }
    if let queueMinutes, !(0...10_000).contains(queueMinutes) { throw .queue(queueMinutes) }
    var payload = CrossingCounted()
    payload.place = place
    payload.from = from
    payload.to = from == known.country ? other : known.country
    payload.since = since
    payload.checks = checks
    payload.queueMinutes = queueMinutes
    return payload
  }

  /// A report that somebody gave by telephone.
  ///
  /// - Parameters:
  ///   - text: what was said, in a sentence or two.
  ///   - caller: who said it: an authority, never a person.
  ///   - matter: the place, identifiers, weight and origin that were named.
  ///   - now: when.
  /// - Returns: what is to be written; it joins an open incident that speaks of the same.
  /// - Throws: why not.
  package func newReport(
    _ text: String, from caller: String, about matter: IncidentMatter, at now: Instant
  ) throws(Refusal) -> ReportReceived {
    let matter = try matter.checked(at: now)
    var payload = ReportReceived()
    payload.kind = "telephone"
    payload.identifiers = matter.identifiers
    payload.circumstances.summary = try TextLimit.message.check(text)
    let authority = try TextLimit.concealment.check(caller.onOneLine)
    payload.circumstances.authority = authority.isEmpty ? nil : authority
    payload.circumstances.place = matter.place
    payload.circumstances.kilograms = matter.kilograms
    payload.circumstances.origin = matter.origin
    payload.circumstances.country = matter.place.flatMap { Gazetteer.standard.place($0)?.country }
    return payload
  }
}
