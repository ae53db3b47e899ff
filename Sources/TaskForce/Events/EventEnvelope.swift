/// An event as somebody reports it, before the store gives it a place.
///
/// Everything here goes into the eternal log, so nothing can be added later for events of today.
package struct EventEnvelope: Sendable {
  /// Identity; the same id with the same content is one event.
  package var id: EventID
  /// Where it is filed.
  package var stream: StreamTarget
  /// When it happened in the world; at a precision below the instant, the start of the period.
  package var occurredAt: Instant
  /// How exactly ``occurredAt`` is known.
  package var precision: Precision
  /// Whether history was loaded afterwards.
  package var backfilled: Bool
  /// The feed or desk that said it.
  package var source: SourceID
  /// Who caused it; nil for a feed.
  package var actor: Officer?
  /// For which body.
  package var body: Body?
  /// The command or line of events it belongs to.
  package var correlation: EventID?
  /// The event that led to it.
  package var causation: EventID?
  /// How reliable source and information are; nil before anybody has rated it.
  package var evaluation: Evaluation?
  /// Europol's handling codes.
  package var handling: Handling
  /// What the code `H3` says in words.
  package var handlingText: String?
  /// For partners outside police channels.
  package var tlp: TLP
  /// Bodies it may go to.
  package var release: ReleaseList
  /// Fact or assessment.
  package var basis: Basis
  /// What happened.
  package var payload: any EventPayload
  /// Members of the payload that this version does not know.
  package var unrecognised: UnrecognisedFields

  /// An event that is a fact, free of handling codes, for the six only (TLP:AMBER), unless said
  /// otherwise.
  package init(
    id: EventID, stream: StreamTarget? = nil, occurredAt: Instant, precision: Precision = .instant,
    source: SourceID, payload: any EventPayload
  ) {
    self.id = id
    self.stream = stream ?? payload.stream(for: id)
    self.occurredAt = occurredAt
    self.precision = precision
    self.source = source
    self.payload = payload
    backfilled = false
    handling = []
    tlp = .amber
    release = .everybody
    basis = .fact
    unrecognised = UnrecognisedFields()
  }

  /// The type of what happened.
  package var type: EventType { Swift.type(of: payload).type }
  /// The version its payload is written in.
  package var version: Int { Swift.type(of: payload).version }
}

/// An event in the log.
package struct RecordedEvent: Sendable {
  /// What was reported; its stream is a named one.
  package var envelope: EventEnvelope
  /// 1, 2, … over the whole log, without gaps.
  package var position: Int64
  /// The stream it is filed in.
  package var stream: StreamName
  /// 1, 2, … within the stream.
  package var revision: Int
  /// When it became known here; never decreases along the log.
  package var recordedAt: Instant

  /// The event at a place in the log.
  package init(
    _ envelope: EventEnvelope, position: Int64, stream: StreamName, revision: Int,
    recordedAt: Instant
  ) {
    self.envelope = envelope
    self.position = position
    self.stream = stream
    self.revision = revision
    self.recordedAt = recordedAt
  }
}
