import TaskForce

/// An event with all of appending it that needs neither the lock nor the log: its row without a
/// place, and what it says in canonical bytes, hashed.
package struct PreparedEvent: Sendable {
  /// What is told.
  package let envelope: EventEnvelope
  let row: EventRow
  /// The row's, made once for both of its codes.
  let content: CanonicalBytes

  init(_ envelope: EventEnvelope, _ secret: StoreSecret) {
    self.envelope = envelope
    var row = EventRow(envelope, backfilled: envelope.backfilled)
    content = row.content
    row.payloadHash = Digest.sha256(row.payload ?? [])
    var clear = content
    clear.append(row.payload ?? [])
    row.contentMAC = secret.code(for: clear.bytes)
    self.row = row
  }
}
