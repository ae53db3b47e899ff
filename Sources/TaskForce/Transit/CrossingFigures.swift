/// What can be said of one way through a crossing, or of a sea gate, at one moment.
///
/// A count belongs to the day on which its period ended, a find to the day on which it was made.
package struct CrossingFigures: Sendable, Equatable {
  /// The place and the flow.
  package let key: PassageKey
  /// From where to where.
  package let way: TransitWay
  /// Checks in the last 30 days.
  package var checks = 0
  /// Checks in the 30 days before those.
  package var checksBefore = 0
  /// Finds in the last 30 days.
  package var finds = 0
  /// Finds in the 30 days before those.
  package var findsBefore = 0
  /// Finds known only to their month or year, which nothing else here counts.
  package var undatedFinds = 0
  /// Finds of the last eight weeks (Monday to Sunday, UTC), oldest first, the running one last.
  package var weeks = Array(repeating: 0, count: Transit.weeks)
  /// When the period of the last count ended; nil without a count.
  package var countedAt: Instant?
  /// Seconds since then; nil without a count.
  package private(set) var countAge: Int?
  /// Who counted last.
  package var countSource: SourceID?
  /// How traffic goes; nil if nobody said.
  package var state: CrossingState?
  /// Since when.
  package var stateSince: Instant?
  /// Why.
  package var stateReason = ""
  /// How long lorries wait, in minutes.
  package var queueMinutes: Int?
  /// The median of the queues of the last 30 days, in minutes.
  package var usualQueueMinutes: Int?
  /// What was found in the last 30 days.
  package var matter = FoundMatter()

  /// Finds per 1,000 checks in the last 30 days; nil without checks.
  package var rate: CheckRate? { CheckRate(finds: finds, checks: checks) }

  /// Whether its last count is older than ``Transit/countLimit``, so that no sum holds it.
  package var isStale: Bool { countAge.map { $0 > Transit.countLimit } ?? false }

  /// The same a little later on the same day.
  package func aged(at now: Instant) -> CrossingFigures {
    var figures = self
    figures.countAge = countedAt.map { max(0, now.seconds(since: $0)) }
    return figures
  }

  /// By how many percent checks differ from those of the 30 days before; nil without such.
  package var checksChange: Double? {
    guard checksBefore > 0 else { return nil }
    return (Double(checks) / Double(checksBefore) - 1) * 100
  }
}

/// What a flow adds up to, passages with an old count left out.
package struct FlowFigures: Sendable, Equatable {
  /// The flow.
  package let flow: TransitFlow
  /// Passages of which anything is known.
  package var passages = 0
  /// Finds in the last 30 days.
  package var finds = 0
  /// Checks in the last 30 days.
  package var checks = 0
  /// Finds per 1,000 checks, of passages that were counted; nil without checks.
  package var rate: CheckRate?
  /// Passages that are left out since their last count is too old.
  package var stale: [PassageKey] = []
}

extension Transit {
  /// Weeks of the sparkline.
  package static let weeks = 8
  /// Seconds after which a count is too old to be added to others.
  package static let countLimit = 12 * 3600

  /// Figures of every passage of which anything is known: by flow, in a flow those with most finds
  /// first, then with most checks.
  ///
  /// - Complexity: O(passages × days).
  package func crossings(at now: Instant) -> [CrossingFigures] {
    let known = passages.compactMap { key, record -> CrossingFigures? in
      guard record.isKnown(in: key.flow), let way = Gazetteer.standard.way(of: key) else {
        return nil
      }
      return record.figures(of: key, way, at: now)
    }
    return TransitFlow.allCases.flatMap { flow in
      known.filter { $0.key.flow == flow }.sorted {
        let (left, right) = ([$0.finds, $0.checks], [$1.finds, $1.checks])
        return left == right ? $0.key < $1.key : right.lexicographicallyPrecedes(left)
      }
    }
  }

  /// Sums of every flow, in the order of its cases.
  package func flows(at now: Instant) -> [FlowFigures] { Self.sums(of: crossings(at: now)) }

  /// Sums of figures by flow; those that rest on an old count are named and not added.
  package static func sums(of crossings: [CrossingFigures]) -> [FlowFigures] {
    TransitFlow.allCases.map { flow in
      let all = crossings.filter { $0.key.flow == flow }
      let fresh = all.filter { !$0.isStale }
      let counted = fresh.filter { $0.checks > 0 }
      var sum = FlowFigures(flow: flow)
      sum.passages = all.count
      sum.finds = fresh.reduce(0) { $0 + $1.finds }
      sum.checks = fresh.reduce(0) { $0 + $1.checks }
      sum.rate = CheckRate(finds: counted.reduce(0) { $0 + $1.finds }, checks: sum.checks)
      sum.stale = all.filter(\.isStale).map(\.key)
      return sum
    }
  }
}

extension PassageRecord {
  func figures(of key: PassageKey, _ way: TransitWay, at now: Instant) -> CrossingFigures {
    let month = FindWindow.last(30, before: now)
    let before = (month.lowerBound - 30)...(month.lowerBound - 1)
    var figures = CrossingFigures(key: key, way: way)
    for (day, counted) in days {
      if month.contains(day) { figures.checks += counted.checks }
      if before.contains(day) { figures.checksBefore += counted.checks }
    }
    let monday = now.date.startOfWeek.daysSinceEpoch
    for (day, list) in finds where day <= month.upperBound {
      if month.contains(day) { figures.finds += list.count }
      if before.contains(day) { figures.findsBefore += list.count }
      let week = Transit.weeks - 1 + (day - monday).flooredDivision(by: 7)
      if figures.weeks.indices.contains(week) { figures.weeks[week] += list.count }
    }
    figures.undatedFinds = undatedFinds
    figures.matter = FoundMatter(finds.filter { month.contains($0.key) }.flatMap(\.value))
    figures.countedAt = lastCount?.at
    figures.countSource = lastCount?.source
    figures.state = status?.state
    figures.stateSince = status?.since
    figures.stateReason = status?.reason ?? ""
    figures.queueMinutes = queue?.minutes
    let queues = days.filter { month.contains($0.key) && $0.value.queues > 0 }
      .map { Double($0.value.queueMinutes) / Double($0.value.queues) }
    figures.usualQueueMinutes = queues.sorted().middle.map { Int($0.rounded()) }
    return figures.aged(at: now)
  }
}
