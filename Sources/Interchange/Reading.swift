import TaskForce

/// An event and when it became known, if that was before now.
package struct Known: Sendable {
  /// What happened.
  package var envelope: EventEnvelope
  /// When the source told it: the day of its report, or the end of the period in which it
  /// happened.
  package var becameKnownAt: Instant
}

/// A line that could not be read.
package struct Unreadable: Error, Sendable, Equatable {
  /// The file, as the person named it.
  package var file: String
  /// 1, 2, … within the file.
  package var line: Int
  /// Field, what was expected, what was found.
  package var error: FieldError
  /// The line, or its beginning.
  package var bytes: [UInt8]

  /// The line `line` of `file`.
  package init(file: String, line: Int, error: FieldError, bytes: [UInt8]) {
    self.file = file
    self.line = line
    self.error = error
    self.bytes = bytes
  }
}

/// What became of a line.
package enum Reading: Sendable {
  case event(Known)
  case unreadable(Unreadable)
}

/// What lines are decoded with, handed in from the edge.
package struct ReadingContext: Sendable {
  /// What the person called the file.
  package var file: String
  /// The desk in whose name incidents without a number are opened.
  package var desk: Body
  /// SHA-256, for identities of rows that have no UUID.
  package var digest: @Sendable ([UInt8]) -> [UInt8]
  /// The types that can be read.
  package var catalogue: EventCatalogue

  /// Reads `file` for `desk`.
  package init(
    file: String, desk: Body, catalogue: EventCatalogue = .standard,
    digest: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) {
    self.file = file
    self.desk = desk
    self.digest = digest
    self.catalogue = catalogue
  }

  /// The identity of something that `source` calls `name` and that happened at `instant`.
  func identity(_ name: String, source: String, at instant: Instant) -> EventID {
    if let own = EventID(name) { return own }
    return .version8(at: instant, digest: digest(Array((source + "\n" + name).utf8)))
  }
}

/// The order in which `ingest --backfill` writes history: as it became known.
package enum BackfillOrder {
  /// `known` by the moment it became known, then by the moment it happened; of equals the first
  /// stays first.
  package static func sorted(_ known: [Known]) -> [Known] {
    known.enumerated().sorted {
      ($0.element.becameKnownAt, $0.element.envelope.occurredAt, $0.offset)
        < ($1.element.becameKnownAt, $1.element.envelope.occurredAt, $1.offset)
    }.map(\.element)
  }
}
