import TaskForce

/// Writes down what becomes known and when, and gives every event its identity.
struct Teller {
  private(set) var told: [NightShift.Timed] = []
  private let seed: UInt64
  private var counters: [String: UInt64] = [:]

  init(seed: UInt64) { self.seed = seed }

  /// Tells `payload` at `moment`.
  ///
  /// - Parameters:
  ///   - payload: what happened.
  ///   - moment: when it becomes known.
  ///   - voice: who says so.
  ///   - stream: where it is filed; nil for where its type belongs.
  ///   - shape: what else to say in the envelope.
  /// - Returns: the envelope as told.
  @discardableResult
  mutating func tell(
    _ payload: any EventPayload, at moment: Instant, by voice: Voice,
    in stream: StreamTarget? = nil, shape: (inout EventEnvelope) -> Void = { _ in }
  ) -> EventEnvelope {
    let id = identity(of: type(of: payload).type.name, at: moment)
    var envelope = EventEnvelope(
      id: id, stream: stream, occurredAt: moment, source: voice.source, payload: payload)
    envelope.actor = voice.officer
    envelope.body = voice.body
    shape(&envelope)
    told.append(NightShift.Timed(recordedAt: moment, envelope: envelope))
    return envelope
  }

  /// Everything in the order in which it becomes known; what comes at the same moment, in the
  /// order of telling.
  func inOrder() -> [NightShift.Timed] {
    told.enumerated().sorted {
      ($0.element.recordedAt, $0.offset) < ($1.element.recordedAt, $1.offset)
    }.map(\.element)
  }

  private mutating func identity(of kind: String, at moment: Instant) -> EventID {
    counters[kind, default: 0] += 1
    var bits = SplitMix64(seed &+ (counters[kind] ?? 0) &* 0x2545_f491_4f6c_dd1d, for: kind)
    let words = [bits.next(), bits.next()]
    let digest = words.flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
    }
    return EventID.version8(at: moment, digest: digest)
  }
}

/// Who says something: a feed, or an officer for a desk.
struct Voice {
  let source: SourceID
  var officer: Officer?
  var body: Body?

  /// The feed `S1` … `S8`.
  static func feed(_ feed: Feed) -> Voice { Voice(source: SourceID(feed.rawValue)) }

  /// An officer such as `NL-2`, whose desk stands in the code.
  static func officer(_ code: String) -> Voice {
    let desk = String(code.prefix { $0 != "-" })
    return Voice(source: SourceID(code), officer: Officer(code), body: Body(desk))
  }
}
