import GRDB

extension EventRow {
  static let select = """
    SELECT e.position, e.id, s.name, e.revision, t.name, e.version, u.name, e.body, e.actor,
      e.occurred_at, e.precision, e.recorded_at, e.backfilled, e.correlation, e.causation,
      e.evaluation, e.handling, e.handling_text, e.tlp, e.release, e.basis, e.payload
    FROM event e CROSS JOIN stream s ON s.number = e.stream
      CROSS JOIN type t ON t.number = e.type CROSS JOIN source u ON u.number = e.source
    """

  /// The row that `statement`, a ``select``, stands on, without the columns of the chain.
  init(_ statement: Prepared) {
    position = statement.integer(0)
    id = statement.bytes(1) ?? []
    stream = statement.text(2) ?? ""
    revision = statement.integer(3)
    type = statement.text(4) ?? ""
    version = statement.integer(5)
    source = statement.text(6) ?? ""
    body = statement.text(7)
    actor = statement.text(8)
    occurredAt = statement.integer(9)
    precision = statement.text(10) ?? ""
    recordedAt = statement.integer(11)
    backfilled = statement.integer(12)
    correlation = statement.bytes(13)
    causation = statement.bytes(14)
    evaluation = statement.text(15)
    handling = statement.integer(16)
    handlingText = statement.text(17)
    tlp = statement.text(18) ?? ""
    release = statement.text(19)
    basis = statement.text(20) ?? ""
    payload = statement.bytes(21)
  }
}
