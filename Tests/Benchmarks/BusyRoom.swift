import TaskForce

/// What a busy room writes, event by event, the same in every run: an event every 30 s, most of
/// them pulses and reports, some hundred finds a week, two hundred incidents open at any moment.
struct BusyRoom {
  /// When the first event becomes known.
  static let start = Instant(milliseconds: 1_750_000_000_000)

  /// When the event at `index` becomes known.
  static func moment(_ index: Int) -> Instant { start.advanced(seconds: index * 30) }

  private var open: [IncidentReference] = []
  private var opened = 0

  mutating func event(_ index: Int) -> EventEnvelope {
    switch index % 20 {
    case 0..<10: pulse(index)
    case 10..<15: report(index)
    case 15: find(index)
    case 16: opening(index)
    case 17: work(index, open.last) { IncidentAcknowledged() }
    default: ending(index)
    }
  }

  private func envelope(
    _ index: Int, _ stream: StreamName, _ payload: any EventPayload
  ) -> EventEnvelope {
    EventEnvelope(
      id: EventID(high: UInt64(index) << 16, low: UInt64(index)), stream: .named(stream),
      occurredAt: Self.moment(index), source: SourceID("S\(index % 8 + 1)"), payload: payload)
  }

  private func pulse(_ index: Int) -> EventEnvelope {
    var payload = SourceReported()
    payload.identity = SourceID("S\(index % 8 + 1)")
    payload.items = index % 7
    return envelope(index, StreamName(kind: "source", payload.identity.code), payload)
  }

  private func report(_ index: Int) -> EventEnvelope {
    var payload = ReportReceived()
    payload.circumstances.summary = "container \(index) weighed again, 1.2 t over"
    payload.circumstances.place = PlaceID("BEANR")
    return envelope(index, StreamName(kind: "report", "\(index)"), payload)
  }

  /// One in twenty of these is a find: some hundred a week.
  private func find(_ index: Int) -> EventEnvelope {
    guard index % 400 == 15 else { return pulse(index) }
    var payload = SeizureRecorded()
    payload.circumstances.place = PlaceID(["BEANR", "NLRTM", "FRLEH", "ESALG"][index / 400 % 4])
    payload.circumstances.summary = "among bananas"
    return envelope(index, StreamName(kind: "seizure", "\(index)"), payload)
  }

  private mutating func opening(_ index: Int) -> EventEnvelope {
    opened += 1
    let reference = IncidentReference(desk: Body("NL"), year: 2025, counter: opened)
    open.append(reference)
    var payload = IncidentOpened()
    payload.title = "\(index) kg among bananas"
    payload.severity = Severity.allCases[index / 20 % 4]
    payload.matter.place = PlaceID("BEANR")
    return envelope(index, StreamName(reference), payload)
  }

  private func work(
    _ index: Int, _ reference: IncidentReference?, _ make: () -> any EventPayload
  ) -> EventEnvelope {
    guard let reference else { return pulse(index) }
    return envelope(index, StreamName(reference), make())
  }

  /// Two hundred stay open; the oldest is closed.
  private mutating func ending(_ index: Int) -> EventEnvelope {
    guard open.count > 200 else { return pulse(index) }
    let oldest = open.removeFirst()
    return work(index, oldest) {
      var payload = IncidentClosed()
      payload.disposition = .refuted
      return payload
    }
  }
}
