/// What was counted and found at one way through a crossing, or at a sea gate.
struct PassageRecord: Sendable, Equatable, Codable {
  /// Days that are kept.
  static let keptDays = 400

  /// Checks of the periods that ended on one day, and what queues were seen on it.
  struct Day: Sendable, Equatable, Codable {
    var checks = 0
    var queueMinutes = 0
    var queues = 0
  }

  /// The last count: when its period ended, and who counted.
  struct LastCount: Sendable, Equatable, Codable {
    let at: Instant
    let source: SourceID
  }

  /// How long lorries waited at one moment.
  struct Queue: Sendable, Equatable, Codable {
    let minutes: Int
    let at: Instant
  }

  /// How traffic goes since when, and why.
  struct Status: Sendable, Equatable, Codable {
    let state: CrossingState
    let since: Instant
    var reason: String
    let marking: Marking
  }

  private(set) var days: [Int: Day] = [:]
  private(set) var finds: [Int: [TransitFind]] = [:]
  /// Finds known only to their month or year.
  private(set) var undatedFinds = 0
  private(set) var lastCount: LastCount?
  private(set) var queue: Queue?
  private(set) var status: Status?

  /// Whether there is anything to show of it; a state alone tells something only of the way that
  /// traffic mostly goes.
  func isKnown(in flow: TransitFlow) -> Bool {
    lastCount != nil || !finds.isEmpty || undatedFinds > 0
      || (status != nil && flow != .moneySouthEast)
  }

  mutating func count(_ checks: Int, queueMinutes: Int?, _ event: RecordedEvent) {
    let envelope = event.envelope
    let number = envelope.occurredAt.date.daysSinceEpoch
    var day = days[number] ?? Day()
    day.checks += checks
    if let queueMinutes {
      day.queueMinutes += queueMinutes
      day.queues += 1
      see(Queue(minutes: queueMinutes, at: envelope.occurredAt))
    }
    days[number] = day
    if envelope.occurredAt >= lastCount?.at ?? envelope.occurredAt {
      lastCount = LastCount(at: envelope.occurredAt, source: envelope.source)
    }
    if days.count > Self.keptDays, let newest = days.keys.max() {
      days = days.filter { $0.key > newest - Self.keptDays }
    }
  }

  mutating func change(_ payload: CrossingStatusChanged, _ event: RecordedEvent) {
    let moment = event.envelope.occurredAt
    if let minutes = payload.queueMinutes { see(Queue(minutes: minutes, at: moment)) }
    guard moment >= status?.since ?? moment else { return }
    status = Status(
      state: payload.state, since: moment, reason: payload.reason,
      marking: Marking(event.envelope))
  }

  /// Gives back how traffic went.
  mutating func setStatus(_ status: Status?, queue: Queue?) {
    self.status = status
    self.queue = queue
  }

  mutating func find(_ find: TransitFind, _ event: RecordedEvent) {
    switch event.envelope.precision {
    case .instant, .day:
      finds[event.envelope.occurredAt.date.daysSinceEpoch, default: []].append(find)
    case .month, .year: undatedFinds += 1
    }
    if finds.count > Self.keptDays, let newest = finds.keys.max() {
      finds = finds.filter { $0.key > newest - Self.keptDays }
    }
  }

  private mutating func see(_ seen: Queue) {
    if seen.at >= queue?.at ?? seen.at { queue = seen }
  }

  /// Without texts that `audience` may not see; says of how many finds they are.
  mutating func release(to audience: Audience) -> Int {
    if let status, !audience.maySee(status.marking) { self.status?.reason = "" }
    var withheld = 0
    for (day, list) in finds where list.contains(where: { !audience.maySee($0.marking) }) {
      finds[day] = list.map { find in
        guard !audience.maySee(find.marking) else { return find }
        withheld += 1
        return find.withheld
      }
    }
    return withheld
  }
}

/// One find at a crossing or sea gate.
struct TransitFind: Sendable, Equatable, Codable {
  let substance: String?
  let concealment: String?
  let origin: Country?
  let kilograms: Double?
  let marking: Marking
  /// The day on which it became known, since 1970.
  let knownOn: Int

  init(_ facts: Circumstances, _ marking: Marking, knownOn: Int) {
    self.knownOn = knownOn
    substance = facts.substance
    concealment = facts.concealment
    origin = facts.origin ?? facts.originPlace.flatMap { Gazetteer.standard.place($0)?.country }
    kilograms = facts.kilograms
    self.marking = marking
  }

  /// That there was a find, and nothing of it.
  var withheld: TransitFind {
    TransitFind(Circumstances(), marking, knownOn: knownOn)
  }
}
