/// The reports of the last 30 days, and what became of each.
package struct Reports: Sendable, Equatable, Codable {
  /// Days for which a report is kept here; the log has it for good.
  package static let keptDays = 30
  /// Reports that are kept at most, the newest.
  package static let most = 2_000

  private var known: [EventID: ReceivedReport] = [:]
  /// Oldest first.
  private var order = ArrivalOrder()

  /// Every report in here, in no order.
  package var all: some Collection<ReceivedReport> { known.values }

  /// Every report: those that wait first, what nobody has rated before the rest, newest first.
  package var inOrder: [ReceivedReport] {
    // Only what decides the order is moved about while it is sorted.
    known.indices.map { ($0, known.values[$0].state.rank, known.values[$0].position) }
      .sorted { ($0.1, -$0.2) < ($1.1, -$1.2) }
      .map { known.values[$0.0] }
  }

  /// How many wait for an officer to say where they belong.
  package var waiting: Int { known.values.count(where: \.isWaiting) }

  /// How many of those nobody has rated.
  package var unrated: Int { known.values.count { $0.state == .inbox } }

  /// The report called `id`, or nil.
  package subscript(id: EventID) -> ReceivedReport? { known[id] }

  /// The report whose event stands at `position` of the log.
  ///
  /// - Complexity: O(n) in the number of reports kept.
  package func report(at position: Int64) -> ReceivedReport? {
    known.values.first { $0.position == position }
  }

  /// The reports of `earlier` whose text an officer has changed since.
  package func corrected(since earlier: Reports) -> Set<EventID> {
    Set(
      earlier.known.values.compactMap { before in
        guard let report = known[before.id], report.text != before.text else { return nil }
        return before.id
      })
  }

  mutating func receive(
    _ payload: ReportReceived, _ event: RecordedEvent, joined outcome: ReportOutcome?
  ) {
    let facts = payload.circumstances
    guard known.index(forKey: event.envelope.id) == nil else { return }
    var report = ReceivedReport(
      id: event.envelope.id, position: event.position, recordedAt: event.recordedAt,
      occurredAt: event.envelope.occurredAt, source: event.envelope.source,
      marking: Marking(event.envelope), basis: event.envelope.basis, kind: payload.kind,
      reference: facts.reference, place: facts.place,
      country: facts.country, origin: facts.origin, identifiers: payload.identifiers,
      namesPerson: payload.person != nil || payload.subject != nil, text: facts.summary)
    report.precision = event.envelope.precision
    report.evaluation = event.envelope.evaluation
    report.outcome = outcome
    if event.stream == report.stream { report.revision = event.revision }
    known[report.id] = report
    order.append(report.id)
    if order.count > Self.most { known[order.removeFirst()] = nil }
  }

  /// Changes a report by what an officer did about it.
  mutating func change(
    _ id: EventID, _ event: RecordedEvent, _ body: (inout ReceivedReport) -> Void
  ) {
    guard var report = known[id] else { return }
    if event.stream == report.stream { report.revision = event.revision }
    report.officer = event.envelope.actor ?? report.officer
    report.actMarkings.insert(Marking(event.envelope))
    body(&report)
    known[id] = report
  }

  /// Gives back what a report was; its revision stays what it is.
  mutating func restore(_ id: EventID, _ before: ReceivedReport) {
    guard let report = known[id] else { return }
    var result = before
    result.revision = report.revision
    known[id] = result
  }

  mutating func keepRevision(of id: EventID, _ event: RecordedEvent) {
    guard let report = known[id], event.stream == report.stream else { return }
    known[id]?.revision = event.revision
  }

  /// Takes out what became known more than 30 days before `now`.
  mutating func release(asOf now: Instant) {
    let limit = now.advanced(days: -Self.keptDays)
    while let oldest = order.first {
      if let index = known.index(forKey: oldest) {
        guard known.values[index].recordedAt < limit else { return }
        known.remove(at: index)
      }
      _ = order.removeFirst()
    }
  }

  private func keeping(_ isKept: (ReceivedReport) -> Bool) -> Reports {
    var result = self
    result.known = known.filter { isKept($0.value) }
    result.order = order.keeping { result.known[$0] != nil }
    return result
  }
}

extension Reports: Area {
  func released(to audience: Audience) -> Reports {
    var result = self
    result.known = known.compactMapValues { $0.released(to: audience) }
    result.order = order.keeping { result.known[$0] != nil }
    return result
  }

  func concerning(_ country: Country, _ gazetteer: Gazetteer) -> Reports {
    keeping { report in
      report.country == country || report.origin == country
        || report.place.map { gazetteer.touches(country, at: $0) } ?? false
        || report.marking.body?.code == country.code
    }
  }
}
