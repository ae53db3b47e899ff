/// What is known of the work with partners: requests both ways, posts, projects, operations and
/// agreements, and what happened with each partner.
///
/// Bounded: what ended more than ``daysKept`` days ago goes, and each list has a most.
package struct Partners: Sendable, Equatable, Codable {
  /// Days after its end for which a request or an engagement is kept: more than the year that
  /// figures look back.
  package static let daysKept = 400
  /// Requests that are kept at most, ended or not.
  package static let requestsKept = 10_000
  /// Posts, projects, operations and agreements that are kept at most.
  package static let engagementsKept = 2_000

  /// Joint operations and rounds of arrests that ended.
  package internal(set) var operations = 0
  var requestsByID: [RequestID: PartnerRequest] = [:]
  var engagementsByID: [EngagementID: Engagement] = [:]
  var timelines: [Country: PartnerTimeline] = [:]
  /// What went to partners and came from them, in the order in which it became known.
  var exchanges: [Country: [Exchange]] = [:]
  /// The day on which what ended long ago was last let go.
  private var clearedOn = Int.min

  package init() {}

  /// Lets go, once a day, of what ended long ago, and of the oldest where there is too much.
  mutating func clear(at now: Instant) {
    let day = now.date.daysSinceEpoch
    if day > clearedOn {
      clearedOn = day
      let limit = now.advanced(days: -Self.daysKept)
      requestsByID = requestsByID.filter { $0.value.endedAt.map { $0 >= limit } ?? true }
      engagementsByID = engagementsByID.filter { $0.value.endedAt.map { $0 >= limit } ?? true }
      exchanges = exchanges.mapValues { $0.filter { $0.at >= limit } }.filter { !$0.value.isEmpty }
    }
    if requestsByID.count > Self.requestsKept,
      let oldest = requestsByID.values.min(by: PartnerRequest.goesBefore)
    {
      requestsByID[oldest.id] = nil
    }
    if engagementsByID.count > Self.engagementsKept,
      let oldest = engagementsByID.values.min(by: Engagement.goesBefore)
    {
      engagementsByID[oldest.id] = nil
    }
  }

  /// Adds an entry about work to the timelines of `partners`.
  mutating func tell(
    _ event: RecordedEvent, of partners: [Country], reference: String, text: String
  ) {
    for partner in partners {
      timelines[partner, default: PartnerTimeline()].work.add(
        event, reference: reference, text: text)
    }
  }
}

extension Partners {
  /// Requests that are open though the day by which they were due has passed, longest overdue
  /// first; without those that are withheld.
  package func overdue(at now: Instant) -> [PartnerRequest] {
    requestsByID.values.filter { $0.isLate(at: now) && !$0.isWithheld }
      .sorted(by: PartnerRequest.inOrder)
  }

  /// Requests nobody has answered, refused or withdrawn, those longest overdue first, then by the
  /// day on which they are due; without those that are withheld.
  package var openRequests: [PartnerRequest] {
    requestsByID.values.filter { $0.state == .open && !$0.isWithheld }
      .sorted(by: PartnerRequest.inOrder)
  }

  /// The request called `id`, ended or not; nil if it is not known or withheld.
  package func request(_ id: RequestID) -> PartnerRequest? {
    requestsByID[id].flatMap { $0.isWithheld ? nil : $0 }
  }

  /// The requests that are about `incident` or linked with it, without those that are withheld.
  package func about(_ incident: IncidentReference) -> [RequestID] {
    requestsByID.values.filter {
      !$0.isWithheld && ($0.incident == incident || $0.links.contains(incident))
    }.map(\.id).sorted()
  }

  /// Open requests that the audience may not see; figures count them all the same.
  package var withheldRequests: Int {
    requestsByID.values.count { $0.state == .open && $0.isWithheld }
  }

  /// The posts, projects, operations and agreements with `partner` that last at `now`, oldest
  /// first; without those that are withheld.
  package func engagements(with partner: Country, at now: Instant) -> [Engagement] {
    engagementsByID.values.filter {
      !$0.isWithheld && $0.partners.contains(partner) && $0.lasts(at: now)
    }.sorted { ($0.since, $0.id) < ($1.since, $1.id) }
  }

  /// What happened with `partner`, newest first.
  package func timeline(of partner: Country) -> [ChronicleEntry] {
    timelines[partner]?.entries ?? []
  }

  /// How many entries of the timeline of `partner` the audience may not see.
  package func withheldEntries(of partner: Country) -> Int { timelines[partner]?.withheld ?? 0 }

  /// Partners that are not in the reference table though something is known of work with them.
  package var others: [Country] {
    let known = Set(Partner.all.map(\.country))
    let named =
      requestsByID.values.map(\.partner) + engagementsByID.values.flatMap(\.partners)
      + exchanges.keys
    return Set(named).subtracting(known).sorted()
  }

  /// Whether no request and no engagement is known.
  package var isEmpty: Bool { requestsByID.isEmpty && engagementsByID.isEmpty }
}

extension Partners: Area {
  func released(to audience: Audience) -> Partners {
    var result = self
    for (id, request) in requestsByID {
      if !audience.maySee(request.marking) {
        result.requestsByID[id] = request.withheld
        continue
      }
      if let marking = request.officerMarking, !audience.maySee(marking) {
        result.requestsByID[id]?.officer = nil
      }
      if request.tieMarkings.contains(where: { !audience.maySee($0) }) {
        result.requestsByID[id]?.tags = []
        result.requestsByID[id]?.links = []
      }
    }
    for (id, engagement) in engagementsByID where !audience.maySee(engagement.marking) {
      result.engagementsByID[id] = engagement.withheld
    }
    for (country, timeline) in timelines {
      result.timelines[country] = timeline.released(to: audience)
    }
    return result
  }

  func concerning(_ country: Country, _ gazetteer: Gazetteer) -> Partners {
    var result = self
    let body = Body(country.code)
    result.requestsByID = requestsByID.filter {
      $0.value.partner == country || $0.value.marking.body == body
    }
    result.engagementsByID = engagementsByID.compactMapValues { $0.concerning(country) }
    result.exchanges = exchanges.mapValues { $0.filter { $0.body == body } }
      .filter { !$0.value.isEmpty }
    result.exchanges[country] = exchanges[country]
    result.timelines = timelines.compactMapValues { $0.by(body) }
    result.timelines[country] = timelines[country]
    return result
  }
}
