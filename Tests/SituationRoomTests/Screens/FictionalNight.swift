import TaskForce

/// A night that never was, folded from real payloads: sixteen incidents, finds of a year, sources
/// of which one is silent. Every figure and reference is invented.
struct FictionalNight {
  static let now = Instant(iso8601: "2026-03-14T02:32:07Z") ?? Instant(milliseconds: 0)

  private(set) var situation = Situation()
  private(set) var log: [RecordedEvent] = []
  var counter = 0
  private var revisions: [StreamName: Int] = [:]
  private var untold: [Told] = []

  private struct Told {
    let stream: StreamName
    let ago: Int
    let envelope: EventEnvelope
  }

  /// The whole night.
  static func whole() -> FictionalNight {
    var night = FictionalNight()
    night.registerSources()
    night.recordFinds()
    night.publishStatistics()
    night.openIncidents()
    night.dealWithPartners(short: false)
    night.crossTheBalkans(short: false)
    night.workOnActions(short: false)
    night.soundPulses()
    night.record()
    return night
  }

  /// A night in which every text is short, so that whatever is cut is a label.
  static func brief() -> FictionalNight {
    var night = FictionalNight()
    night.registerSources(short: true)
    night.recordFinds(short: true)
    night.publishStatistics()
    night.open(1, .emergency, ago: 63, "PIN", at: "BEANR", cold: (1_380, .gate), handling: .h1)
    night.open(2, .warning, ago: 480, "seal", at: "FRLEH", cold: (90_000, .berth))
    night.open(3, .caution, ago: 5_000, "scan")
    night.tell(IncidentAcknowledged(from: .new), in: stream(3), ago: 900, actor: "NL-2")
    night.dealWithPartners(short: true)
    night.crossTheBalkans(short: true)
    night.workOnActions(short: true)
    night.soundPulses()
    night.record()
    return night
  }

  /// Appends what `payload` tells, `ago` seconds before now.
  mutating func tell(
    _ payload: any EventPayload, in stream: StreamName, ago: Int, occurred: Instant? = nil,
    precision: Precision = .instant, source: String = "S2", actor: String? = nil,
    shape: (inout EventEnvelope) -> Void = { _ in }
  ) {
    var envelope = EventEnvelope(
      id: EventID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0000 + UInt64(untold.count)),
      stream: .named(stream), occurredAt: occurred ?? Self.now.advanced(seconds: -ago),
      precision: precision, source: SourceID(source), payload: payload)
    envelope.actor = actor.map { Officer($0) }
    envelope.body = Body("NL")
    shape(&envelope)
    untold.append(Told(stream: stream, ago: ago, envelope: envelope))
  }

  /// Writes what was told into the log, in the order in which it became known.
  mutating func record() {
    let order = untold.enumerated().sorted {
      ($1.element.ago, $0.offset) < ($0.element.ago, $1.offset)
    }
    for (_, told) in order {
      revisions[told.stream, default: 0] += 1
      let event = RecordedEvent(
        told.envelope, position: Int64(log.count + 1), stream: told.stream,
        revision: revisions[told.stream] ?? 1, recordedAt: Self.now.advanced(seconds: -told.ago))
      situation.apply(event)
      log.append(event)
    }
    untold = []
  }

  /// Opens an incident as a source would.
  mutating func open(
    _ counter: Int, _ severity: Severity, ago: Int, _ title: String, at place: String? = nil,
    cold: (Int, ColdKind)? = nil, evaluation: String? = nil, source: String = "S2",
    handling: Handling = .h0, _ more: (inout IncidentMatter) -> Void = { _ in }
  ) {
    var opened = IncidentOpened()
    opened.title = title
    opened.severity = severity
    opened.matter.place = place.map { PlaceID($0) }
    if let cold {
      opened.matter.coldAt = Self.now.advanced(seconds: cold.0)
      opened.matter.coldKind = cold.1
    }
    more(&opened.matter)
    tell(opened, in: Self.stream(counter), ago: ago, source: source) {
      $0.evaluation = evaluation.flatMap { Evaluation($0) }
      $0.handling = handling
    }
  }

  static func reference(_ counter: Int) -> IncidentReference {
    IncidentReference(desk: Body("NL"), year: 2026, counter: counter)
  }

  static func stream(_ counter: Int) -> StreamName { StreamName(reference(counter)) }
}
