/// How long a text may be that an officer writes, so that what is written can be read again.
struct TextLimit {
  let kind: Refusal.TextKind
  /// Bytes of UTF-8, as the field of the event is declared.
  let bytes: Int
  /// Whether it may be empty.
  var isOptional = true

  static let title = TextLimit(kind: .title, bytes: 200, isOptional: false)
  static let note = TextLimit(kind: .note, bytes: 4000, isOptional: false)
  static let reason = TextLimit(kind: .reason, bytes: 400)
  static let report = TextLimit(kind: .report, bytes: 4000)
  static let neededReason = TextLimit(kind: .reason, bytes: 400, isOptional: false)
  static let answer = TextLimit(kind: .answer, bytes: 400, isOptional: false)
  static let outage = TextLimit(kind: .reason, bytes: 200)
  static let evidence = TextLimit(kind: .evidence, bytes: 200, isOptional: false)
  static let about = TextLimit(kind: .about, bytes: 160, isOptional: false)
  static let actionTitle = TextLimit(kind: .title, bytes: 120, isOptional: false)
  static let city = TextLimit(kind: .city, bytes: 60, isOptional: false)
  static let told = TextLimit(kind: .message, bytes: 160, isOptional: false)
  static let message = TextLimit(kind: .message, bytes: 400, isOptional: false)
  static let concealment = TextLimit(kind: .concealment, bytes: 160)

  /// `text` without blanks at its ends, if it may be written.
  func check(_ text: String) throws(Refusal) -> String {
    let text = text.trimmed
    guard isOptional || !text.isEmpty else { throw .textMissing(kind) }
    guard text.utf8.count <= bytes else {
      throw .textTooLong(kind, bytes: text.utf8.count, limit: bytes)
    }
    return text
  }
}

extension String {
  /// Without blanks and line breaks at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
