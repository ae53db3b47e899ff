/// What a field or line should have been; the wording of it belongs to the catalogue of texts.
package enum Expectation: Hashable, Sendable {
  /// Text of at most this many bytes of UTF-8.
  case text(maximum: Int)
  /// A whole number within these bounds.
  case wholeNumber(ClosedRange<Int>)
  /// A number within these bounds.
  case number(ClosedRange<Double>)
  /// ISO 8601 with an offset.
  case instant
  /// A calendar day, `2022-10-07`.
  case date
  case truthValue
  /// One of these words.
  case oneOf([String])
  /// At most this many items.
  case list(maximum: Int)
  case object
  /// Some value, where there was none.
  case present
  /// No value, where there was one.
  case absent
  case countryCode, placeCode, bodyCode, sourceCode, officerCode
  /// A short code of a request, action, project or meeting, such as `R-2026-0071`.
  case workCode
  /// The code of a derived alert, such as `source:S5`.
  case alertCode
  /// A day, month, season or year, such as `2026-04-23`, `2026-04`, `2023-21`, `2026`.
  case dueDate
  case eventID, evaluation, handling, reference, subjectToken, streamName
  /// One JSON object on one line.
  case json
  case utf8
  /// A line of at most this many bytes.
  case lineLength(maximum: Int)
  /// A line that ends with a line break.
  case completeLine
  /// An event type of the catalogue.
  case knownType
  /// A version of the type that this program can read, up to this one.
  case version(maximum: Int)
  /// This many columns.
  case columns(Int)
  /// The content that is already stored under this identity.
  case sameContent
  /// The name of a file beside the one that names it.
  case fileName
  /// Lower-case letters, digits and hyphens.
  case slug
  /// A name that nothing else has.
  case unused
  /// A key of the keyboard.
  case keyName
  /// Something that a scene shows; in which language and size it does not.
  case onScreen(String)
  /// A caption of two rows; in which language it is longer.
  case twoRows(String)
  /// A moment not before the one before.
  case later
  /// Something that a screen can select.
  case subject

  /// A notation that files keep and ``init(notation:)`` reads, such as `text:200`.
  package var notation: String {
    switch self {
    case .text(let maximum): "text:\(maximum)"
    case .wholeNumber(let range): "whole-number:\(range.lowerBound)…\(range.upperBound)"
    case .number(let range): "number:\(range.lowerBound)…\(range.upperBound)"
    case .oneOf(let words): "one-of:" + words.joined(separator: ",")
    case .list(let maximum): "list:\(maximum)"
    case .lineLength(let maximum): "line-length:\(maximum)"
    case .version(let maximum): "version:\(maximum)"
    case .columns(let count): "columns:\(count)"
    default: Self.plain.first { $0.value == self }?.key ?? "present"
    }
  }

  /// Reads what ``notation`` wrote.
  package init?(notation: String) {
    if let plain = Self.plain[notation] {
      self = plain
      return
    }
    let parts = notation.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    let bounds = parts[1].split(separator: "…").map(String.init)
    switch (parts[0], Int(parts[1])) {
    case ("text", let maximum?): self = .text(maximum: maximum)
    case ("list", let maximum?): self = .list(maximum: maximum)
    case ("line-length", let maximum?): self = .lineLength(maximum: maximum)
    case ("version", let maximum?): self = .version(maximum: maximum)
    case ("columns", let count?): self = .columns(count)
    case ("one-of", _): self = .oneOf(parts[1].split(separator: ",").map(String.init))
    case ("whole-number", _):
      guard bounds.count == 2, let low = Int(bounds[0]), let high = Int(bounds[1]), low <= high
      else { return nil }
      self = .wholeNumber(low...high)
    case ("number", _):
      guard bounds.count == 2, let low = Double(bounds[0]), let high = Double(bounds[1]),
        low <= high
      else { return nil }
      self = .number(low...high)
    default: return nil
    }
  }

  private static let plain: [String: Expectation] = [
    "instant": .instant, "date": .date, "truth-value": .truthValue, "object": .object,
    "present": .present, "absent": .absent, "country": .countryCode, "place": .placeCode,
    "body": .bodyCode, "work-code": .workCode, "alert-code": .alertCode,
    "due-date": .dueDate, "source": .sourceCode, "officer": .officerCode, "event-id": .eventID,
    "evaluation": .evaluation, "handling": .handling, "reference": .reference,
    "subject-token": .subjectToken, "stream": .streamName, "json": .json, "utf8": .utf8,
    "complete-line": .completeLine, "known-type": .knownType, "same-content": .sameContent,
    "file-name": .fileName, "slug": .slug, "unused": .unused, "key": .keyName, "later": .later,
    "subject": .subject,
  ]
}

/// Why a field could not be read.
package struct FieldError: Error, Hashable, Sendable {
  /// The field, outer names first: `data.persons[2]`.
  package var path: String
  /// What should have stood there.
  package var expected: Expectation
  /// What stood there, shortened; empty for nothing.
  package var found: String

  /// The error at `path`; `found` is cut to 80 characters.
  package init(_ path: String, expected: Expectation, found: String = "") {
    self.path = path
    self.expected = expected
    self.found = String(found.prefix(80))
  }

  /// The same error seen from one level further out.
  package func inside(_ outer: String) -> FieldError {
    let joined = path.isEmpty ? outer : path.hasPrefix("[") ? outer + path : outer + "." + path
    return FieldError(joined, expected: expected, found: found)
  }
}
