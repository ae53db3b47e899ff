import TaskForce

/// What a screen wants from the store because the situation does not hold it.
package enum StoreQuery: Hashable, Sendable {
  /// The newest events of one stream, newest first.
  case timeline(StreamName, limit: Int)
  /// Events of the log, newest first: those before a position (nil for the newest), of which
  /// officers' text matches (empty for all).
  case events(before: Int64?, matching: String, limit: Int)
  /// One event by position.
  case event(Int64)
  /// Lines in quarantine, newest first.
  case quarantine(limit: Int)
  /// Number of events, last verification and the like.
  case health

  /// Whether an event that has come in since makes an answer old.
  package func isTouched(by event: RecordedEvent) -> Bool {
    switch self {
    case .timeline(let stream, _): event.stream == stream
    case .events(let before, _, _): before == nil
    case .event, .quarantine: false
    case .health: true
    }
  }
}

/// What the store says to a ``StoreQuery``, as it leaves the store.
package enum StoreAnswer: Sendable {
  /// To `timeline`, `events` and `event`.
  case events([RecordedEvent])
  case quarantine([QuarantinedLine])
  case health(StoreHealth)
}

/// A line that could not be read.
package struct QuarantinedLine: Hashable, Sendable {
  /// By which it can be named and retried.
  package var number: Int64
  /// The file it came from.
  package var file: String
  /// 1, 2, … within the file.
  package var line: Int
  /// Field, what was expected, what was found.
  package var error: FieldError
  /// When it was put aside.
  package var recordedAt: Instant
  /// The beginning of the line, made fit to show.
  package var excerpt: String

  /// The line with this number.
  package init(
    number: Int64, file: String, line: Int, error: FieldError, recordedAt: Instant,
    excerpt: String
  ) {
    self.number = number
    self.file = file
    self.line = line
    self.error = error
    self.recordedAt = recordedAt
    self.excerpt = excerpt
  }
}

/// How the store is.
package struct StoreHealth: Hashable, Sendable {
  /// Whether the chain of hashes holds.
  package enum Chain: Hashable, Sendable {
    case notChecked
    case holds(at: Instant)
    case broken(position: Int64)
  }
  /// Events in the log.
  package var events: Int64
  /// Whether the chain of hashes holds.
  package var chain: Chain
  /// Bytes on disk.
  package var bytes: Int64

  /// A store of that many events.
  package init(events: Int64, chain: Chain = .notChecked, bytes: Int64 = 0) {
    self.events = events
    self.chain = chain
    self.bytes = bytes
  }
}

/// The answers that are at hand, cut to what may be shown.
package struct StoreAnswers: Sendable {
  /// One answer about events.
  package struct Events: Sendable {
    /// In the order of the answer.
    package var shown: [Visible<RecordedEvent>]
    /// How many the release rules kept back.
    package var withheld: Int
    /// How many the store gave in all; fewer than the limit means that there are no more.
    package var count: Int
  }

  private var events: [StoreQuery: Events] = [:]
  /// Lines in quarantine, newest first; nil before the store has answered.
  package private(set) var quarantine: [QuarantinedLine]?
  /// How the store is; nil before it has answered.
  package private(set) var health: StoreHealth?

  /// Counts what was answered: the same number, the same answers.
  private(set) var revision = 0

  /// Nothing answered yet.
  package init() {}

  /// The answer to a question about events; nil before the store has answered.
  package func events(for query: StoreQuery) -> Events? { events[query] }

  /// Whether `query` has an answer.
  package func has(_ query: StoreQuery) -> Bool {
    switch query {
    case .timeline, .events, .event: events[query] != nil
    case .quarantine: quarantine != nil
    case .health: health != nil
    }
  }

  /// Keeps what the store said, as far as `situation` releases it.
  package mutating func keep(
    _ answer: StoreAnswer, to query: StoreQuery, releasedBy situation: VisibleSituation
  ) {
    let isOutside = situation.audience.isOutside
    revision += 1
    switch answer {
    case .events(let recorded):
      let shown = recorded.compactMap { situation.show($0) }
      // How many are withheld is itself withheld outside the desks.
      events[query] = Events(
        shown: shown,
        withheld: isOutside
          ? 0 : recorded.count { !situation.audience.maySee(Marking($0.envelope)) },
        count: isOutside ? shown.count : recorded.count)
    case .quarantine(let lines): quarantine = isOutside ? [] : lines
    case .health(let health): self.health = isOutside ? nil : health
    }
  }

  /// Forgets answers to questions that no screen asks any more.
  package mutating func forget(except wanted: Set<StoreQuery>) {
    revision += 1
    events = events.filter { wanted.contains($0.key) }
  }
}
