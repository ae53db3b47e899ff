import TaskForce

/// Gathers what officers read of an event: texts, codes and names of places, never text about
/// persons.
struct SearchText: FieldVisitor {
  private(set) var words: [String] = []
  private let gazetteer: Gazetteer

  static func of(_ event: RecordedEvent, _ gazetteer: Gazetteer) -> String {
    var collector = SearchText(gazetteer: gazetteer)
    collector.words = [event.stream.identity, event.envelope.source.code]
    if let actor = event.envelope.actor { collector.words.append(actor.code) }
    collector.visit(event.envelope.payload)
    return collector.words.joined(separator: "\n")
  }

  private init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  private mutating func visit<Payload: EventPayload>(_ payload: Payload) {
    var payload = payload
    try? payload.visitFields(&self)
  }

  mutating func field<Value: FieldValue>(
    _ name: StaticString, _ value: inout Value, _ limit: Limit
  ) throws(FieldError) {
    guard !limit.isPersonal, !value.isAbsent else { return }
    switch value as Any {
    case let text as String: words.append(text)
    case let place as PlaceID:
      words.append(place.code)
      if let name = gazetteer.place(place)?.name { words.append(name) }
    case let code as any TextCode: words.append(code.code)
    case let codes as [Identifier]: words += codes.map(\.value)
    case let texts as [String]: words += texts
    case let reference as IncidentReference: words.append(reference.description)
    default: break
    }
  }
}

/// What somebody typed into the search field, as FTS5 wants it.
enum SearchQuery {
  private static let mostWords = 16
  private static let mostBytes = 400

  /// Every word must occur; the last may be unfinished. Nil if there is nothing to look for.
  ///
  /// Each word stands in quotation marks, in which FTS5 knows only the quotation mark, so no text
  /// is a syntax error.
  static func expression(_ text: String) -> String? {
    let words = String(decoding: text.utf8.prefix(mostBytes), as: UTF8.self)
      .split { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 32 } }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
      .prefix(mostWords)
    guard !words.isEmpty else { return nil }
    return words.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: " ")
      + "*"
  }
}
