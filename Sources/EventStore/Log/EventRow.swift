/// One row of the log with every column as it is stored, names instead of their numbers.
struct EventRow: Equatable {
  var position: Int64 = 0
  var id: [UInt8] = []
  var stream = ""
  var revision: Int64 = 0
  var type = ""
  var version: Int64 = 1
  var source = ""
  var body: String?
  var actor: String?
  var occurredAt: Int64 = 0
  var precision = ""
  var recordedAt: Int64 = 0
  var backfilled: Int64 = 0
  var correlation: [UInt8]?
  var causation: [UInt8]?
  var evaluation: String?
  var handling: Int64 = 0
  var handlingText: String?
  var tlp = ""
  var release: String?
  var basis = ""
  /// UTF-8 of the JSON text; nil once it was taken out.
  var payload: [UInt8]?
  var payloadHash: [UInt8] = []
  var contentMAC: [UInt8] = []
  var hash: [UInt8] = []

  /// What the row's hash must be behind a row with the hash `previous`: over every column, the
  /// payload through its own hash so that taking it out changes nothing.
  ///
  /// - Parameters:
  ///   - previous: the hash of the row before.
  ///   - content: ``content``, where it is known.
  /// - Returns: 32 bytes.
  func chainHash(after previous: [UInt8], content: CanonicalBytes? = nil) -> [UInt8] {
    var bytes = CanonicalBytes()
    bytes.append(previous)
    bytes.append(position)
    bytes.append(stream)
    bytes.append(revision)
    bytes.append(recordedAt)
    bytes.append(backfilled)
    bytes.append(content ?? self.content)
    bytes.append(payloadHash)
    bytes.append(contentMAC)
    return bytes.digest
  }

  /// What a writer says when he tells the same again: all but what the store gave it. The stream
  /// is compared on its own, since the number of a new incident is the store's.
  func content(_ clear: [UInt8]) -> [UInt8] {
    var bytes = content
    bytes.append(clear)
    return bytes.bytes
  }

  /// What the envelope says.
  var content: CanonicalBytes {
    var bytes = CanonicalBytes()
    bytes.append(id)
    bytes.append(type)
    bytes.append(version)
    bytes.append(source)
    bytes.append(body)
    bytes.append(actor)
    bytes.append(occurredAt)
    bytes.append(precision)
    bytes.append(correlation)
    bytes.append(causation)
    bytes.append(evaluation)
    bytes.append(handling)
    bytes.append(handlingText)
    bytes.append(tlp)
    bytes.append(release)
    bytes.append(basis)
    return bytes
  }
}
