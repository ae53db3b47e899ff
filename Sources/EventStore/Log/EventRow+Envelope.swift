import TaskForce

extension EventRow {
  /// The columns that the envelope gives; the store adds the others.
  init(_ envelope: EventEnvelope, backfilled: Bool) {
    id = envelope.id.column
    type = envelope.type.name
    version = Int64(envelope.version)
    source = envelope.source.code
    body = envelope.body?.code
    actor = envelope.actor?.code
    occurredAt = envelope.occurredAt.milliseconds
    precision = envelope.precision.rawValue
    self.backfilled = backfilled ? 1 : 0
    correlation = envelope.correlation?.column
    causation = envelope.causation?.column
    evaluation = envelope.evaluation?.code
    handling = Int64(envelope.handling.rawValue)
    handlingText = envelope.handlingText
    tlp = envelope.tlp.rawValue
    release = Self.text(of: envelope.release)
    basis = envelope.basis.rawValue
    payload = envelope.payload.json(with: envelope.unrecognised).bytes
  }

  private static func text(of release: ReleaseList) -> String? {
    switch release {
    case .everybody: nil
    case .bodies(let bodies): bodies.map(\.code).sorted().joined(separator: " ")
    }
  }
}
