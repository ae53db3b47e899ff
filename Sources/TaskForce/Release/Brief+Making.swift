extension Brief {
  /// Months that are told apart.
  static let monthCount = 12
  /// Months of the crossings.
  static let crossingMonths = 6

  /// What `policy` lets out of `situation` at `now`, through `lens` if one is set.
  ///
  /// Each fact that is not public record stands in one cell: a find in that of its gateway, or of
  /// its way through a crossing, and of its month; a request in that of its partner, direction and
  /// state; an incident in that of its grade. What is known to a month only is left out, since
  /// nobody can tell whether it is old enough.
  ///
  /// - Complexity: O(n) in the number of finds and requests.
  init(
    _ situation: Situation, _ policy: ReleasePolicy, for audience: Audience, at now: Instant,
    through lens: Country?, gazetteer: Gazetteer = .standard
  ) {
    self.policy = policy
    cutoff = policy.cutoff(at: now)
    let last = CivilDate(daysSinceEpoch: cutoff.date.daysSinceEpoch - 1).monthNumber
    let current = max(last, situation.routes.lastPublicMonth(at: now))
    months = Array(current - Self.monthCount + 1...current)
    let maker = BriefMaker(
      policy: policy, cutoff: cutoff, months: months, now: now, audience: audience,
      gazetteer: gazetteer)
    gateways = maker.gateways(situation.routes).filter { line in
      lens.map { gazetteer.touches($0, at: line.place.id) } ?? true
    }
    crossings = maker.crossings(situation.transit).filter { line in
      lens.map { gazetteer.touches($0, at: line.place.id) } ?? true
    }
    partners = maker.partners(situation.partners).filter { lens == nil || $0.country == lens }
    verdicts = maker.verdicts(situation.routes)
    publishedPairs = maker.publishedPairs(situation.routes)
    guard lens == nil else { return }
    grades = maker.grades(situation.incidents)
    (confiscations, confiscatedEuro) = maker.money(situation.assets)
  }
}

extension Routes {
  /// The month of the last find that is public record, since the year 0; 0 without one.
  fileprivate func lastPublicMonth(at now: Instant) -> Int {
    let today = now.date.daysSinceEpoch
    let isOpen = markings.map(\.isPublicRecord)
    guard isOpen.contains(true) else { return 0 }
    let days = byPlace.values.compactMap { finds in
      finds.byDay.filter { $0.key <= today && $0.value.contains { isOpen[$0.marking] } }.keys.max()
    }
    return days.max().map { CivilDate(daysSinceEpoch: $0).monthNumber } ?? 0
  }
}

/// Counts what may be counted.
private struct BriefMaker {
  let policy: ReleasePolicy
  let cutoff: Instant
  let months: [Int]
  let now: Instant
  let audience: Audience
  let gazetteer: Gazetteer

  private var cutoffDay: Int { cutoff.date.daysSinceEpoch }

  /// What is public record and what is not, by month.
  private struct Cells {
    var open: [Int]
    var withheld: [Int]

    init(_ count: Int) {
      open = Array(repeating: 0, count: count)
      withheld = open
    }

    mutating func add(_ count: Int = 1, in month: Int, isOpen: Bool) {
      guard open.indices.contains(month) else { return }
      if isOpen { open[month] += count } else { withheld[month] += count }
    }

    func guarded(_ policy: ReleasePolicy, isOpenRoom: Bool) -> [GuardedCount] {
      open.indices.map {
        GuardedCount(
          open: open[$0], withheld: withheld[$0], policy, isOpenRoom: isOpenRoom)
      }
    }
  }

  func gateways(_ routes: Routes) -> [Brief.Gateway] {
    let isOpen = routes.markings.map(\.isPublicRecord)
    let isOpenRoom = !hasOldWithheld(routes, isOpen)
    let today = now.date.daysSinceEpoch
    return routes.byPlace.compactMap { id, finds -> Brief.Gateway? in
      // Crossings and sea gates have cells of their own.
      guard let place = gazetteer.place(id), place.role == .gateway, let first = months.first
      else { return nil }
      var cells = Cells(months.count)
      var record = finds.publicByMonth.values.reduce(0, +) + finds.publicByYear.values.reduce(0, +)
      for (day, all) in finds.byDay where day <= today {
        let month = CivilDate(daysSinceEpoch: day).monthNumber - first
        for find in all where find.isInward {
          if isOpen[find.marking] {
            record += 1
            cells.add(in: month, isOpen: true)
          } else if day < cutoffDay, find.knownOn < cutoffDay {
            cells.add(in: month, isOpen: false)
          }
        }
      }
      for (month, count) in finds.publicByMonth {
        cells.add(count, in: month - first, isOpen: true)
      }
      let counts = cells.guarded(policy, isOpenRoom: isOpenRoom)
      guard record > 0 || counts.contains(where: { $0.shown > 0 }) else { return nil }
      return Brief.Gateway(
        place: place, months: counts, trend: trend(of: counts, isOpenRoom), record: record)
    }.sorted {
      ($1.total.shown, $1.record, $0.place.id) < ($0.total.shown, $0.record, $1.place.id)
    }
  }

  /// Whether any find that is old enough is not public record, so that something may be left out.
  /// That a room holds more than the public record is no secret; since when it does, is.
  private func hasOldWithheld(_ routes: Routes, _ isOpen: [Bool]) -> Bool {
    guard isOpen.contains(false) else { return false }
    let month = cutoff.date.monthNumber
    return routes.byPlace.values.contains { finds in
      finds.byDay.contains { day, all in
        day < cutoffDay && all.contains { !isOpen[$0.marking] && $0.knownOn < cutoffDay }
      } || finds.byMonth.contains { $0.key < month && finds.publicByMonth[$0.key] != $0.value }
    }
  }

  /// Of whole months only.
  private func trend(of counts: [GuardedCount], _ isOpenRoom: Bool) -> BriefTrend {
    let end = isOpenRoom ? now : cutoff
    let whole = counts.prefix(months.count { $0 < end.date.monthNumber })
    return BriefTrend(before: whole.suffix(6).prefix(3).sum, after: whole.suffix(3).sum)
  }

  func crossings(_ transit: Transit) -> [Brief.Crossing] {
    let months = months.suffix(Brief.crossingMonths)
    guard let first = months.first else { return [] }
    let isOpenRoom = !transit.passages.values.contains { record in
      record.finds.contains { day, finds in
        day < cutoffDay
          && finds.contains { !$0.marking.isPublicRecord && $0.knownOn < cutoffDay }
      }
    }
    return transit.passages.compactMap { key, record -> Brief.Crossing? in
      guard let place = gazetteer.place(key.place), place.role == .balkan else { return nil }
      var cells = Cells(months.count)
      for (day, finds) in record.finds {
        let month = CivilDate(daysSinceEpoch: day).monthNumber - first
        for find in finds {
          if find.marking.isPublicRecord {
            cells.add(in: month, isOpen: true)
          } else if day < cutoffDay, find.knownOn < cutoffDay {
            cells.add(in: month, isOpen: false)
          }
        }
      }
      let checks = record.days.reduce(0) { sum, day in
        let month = CivilDate(daysSinceEpoch: day.key).monthNumber
        return sum + (day.key < cutoffDay && months.contains(month) ? day.value.checks : 0)
      }
      let counts = cells.guarded(policy, isOpenRoom: isOpenRoom)
      guard counts.contains(where: { $0.shown > 0 }) else { return nil }
      return Brief.Crossing(
        place: place, flow: key.flow, months: counts,
        checks: checks >= policy.minimumCell ? checks : nil)
    }.sorted {
      ($0.flow.order, $1.total.shown, $0.place.id) < ($1.flow.order, $0.total.shown, $1.place.id)
    }
  }

  func partners(_ partners: Partners) -> [Brief.PartnerLine] {
    Partner.all.compactMap { partner in
      let requests = partners.requestsByID.values.filter {
        $0.partner == partner.country && $0.openedAt < cutoff
      }
      // As it stood at the cutoff: what ended since was open then.
      func isOpen(_ request: PartnerRequest) -> Bool {
        request.endedAt.map { $0 >= cutoff } ?? true
      }
      func count(_ direction: RequestDirection, isLate: Bool) -> GuardedCount {
        guarded(
          requests.filter { request in
            request.direction == direction && isOpen(request)
              && (request.due?.isPast(at: cutoff) ?? false) == isLate
          }.map(\.marking))
      }
      let yearAgo = cutoff.advanced(days: -365)
      let answers = requests.filter { request in
        request.direction == .toPartner && request.state == .answered && !isOpen(request)
          && request.endedAt.map { $0 > yearAgo } ?? false
      }
      let answered = guarded(answers.map(\.marking))
      // Of those that the count shows, no others.
      let counted = answered.isAtLeast ? answers.filter(\.marking.isPublicRecord) : answers
      let engagements = partners.engagementsByID.values.filter {
        $0.partners.contains(partner.country) && $0.since < cutoff && $0.lasts(at: cutoff)
      }
      let line = Brief.PartnerLine(
        country: partner.country, asked: count(.toPartner, isLate: false),
        askedLate: count(.toPartner, isLate: true), owed: count(.fromPartner, isLate: false),
        owedLate: count(.fromPartner, isLate: true), answered: answered,
        medianDays: counted.isEmpty ? nil : counted.compactMap(\.daysToAnswer).sorted().median,
        engagements: guarded(engagements.map(\.marking)))
      return line.isEmpty ? nil : line
    }
  }

  /// One cell of items of which each has a marking.
  private func guarded(_ markings: [Marking]) -> GuardedCount {
    let open = markings.count(where: \.isPublicRecord)
    return GuardedCount(open: open, withheld: markings.count - open, policy)
  }

  func grades(_ incidents: Incidents) -> [(severity: Severity, count: GuardedCount)] {
    let standings = incidents.all.compactMap { incident -> (Severity, Marking)? in
      let isOld = incident.marking.isPublicRecord || incident.openedAt < cutoff
      let standing = incident.standing(at: now)
      return isOld && standing.state.isOpen ? (standing.severity, incident.marking) : nil
    }
    return Severity.allCases.map { severity in
      (severity, guarded(standings.filter { $0.0 == severity }.map(\.1)))
    }
  }

  func money(_ assets: Assets) -> (GuardedCount, Double) {
    let old = assets.withheld.filter { $0.key < cutoffDay }.values
    let count = old.reduce(0) { $0 + $1.count }
    let guarded = GuardedCount(
      open: assets.open.count, withheld: count, policy, isOpenRoom: old.isEmpty)
    guard count >= policy.minimumCell else { return (guarded, assets.open.euro) }
    let million = 1_000_000.0
    let euro = old.reduce(0) { $0 + $1.euro }
    return (guarded, assets.open.euro + (euro / million).rounded(.down) * million)
  }

  /// A verdict is one of five words. It rests on eight sums of what is old enough, and stands only
  /// where each of them is large enough to be shown; none of the sums is.
  func verdicts(_ routes: Routes) -> [Brief.Verdict] {
    routes.comparisons.compactMap { comparison in
      guard audience.maySee(comparison.marking) else { return nil }
      func places(_ ids: [PlaceID]) -> [Place]? {
        let known = ids.compactMap { gazetteer.place($0) }
        return known.count == ids.count ? known : nil
      }
      guard let squeezed = places(comparison.squeezed), let receiver = places(comparison.receiver)
      else { return nil }
      let isOld = comparison.after.upperBound <= cutoffDay
      let result = routes.displacement(of: comparison)
      return Brief.Verdict(
        squeezed: squeezed, receiver: receiver,
        verdict: isOld && result.counts.allSatisfy { $0 >= policy.minimumCell }
          ? result.verdict : nil)
    }
  }

  func publishedPairs(_ routes: Routes) -> [PublishedPair] {
    var published = routes
    published.keepStatistics { $0.marking.isPublicRecord }
    return published.publishedPairs.filter {
      gazetteer.place($0.fell) != nil && gazetteer.place($0.rose) != nil
    }
  }
}

extension Brief.PartnerLine {
  fileprivate var isEmpty: Bool {
    [asked, askedLate, owed, owedLate, answered, engagements].allSatisfy { $0.shown == 0 }
  }
}

extension Displacement {
  /// The eight counts.
  fileprivate var counts: [Int] {
    [squeezed, squeezedComparison, receiver, receiverComparison].flatMap { [$0.before, $0.after] }
  }
}

extension TransitFlow {
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
