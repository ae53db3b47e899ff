/// That information went to a partner, was kept from it, or came from it.
struct Exchange: Sendable, Equatable, Codable {
  enum Kind: Sendable, Equatable, Codable {
    case shared
    case withheld(WithholdingReason)
    case received(Evaluation?)
  }

  let kind: Kind
  let at: Instant
  let body: Body?
}

/// What was given to a partner and what came from it in the last 365 days.
package struct ExchangeFigures: Sendable, Equatable {
  /// Items given.
  package var shared = 0
  /// Items not given, by why.
  package var withheld: [WithholdingReason: Int] = [:]
  /// Items that came and were rated, by how.
  package var rated: [Evaluation: Int] = [:]
  /// Items that came and that nobody has rated.
  package var unrated = 0

  package init() {}

  /// Items not given.
  package var withheldCount: Int { withheld.values.reduce(0, +) }
  /// Items that came.
  package var received: Int { rated.values.reduce(unrated, +) }
  /// Whether nothing went or came.
  package var isEmpty: Bool { shared + withheldCount + received == 0 }

  /// Items that came, by the reliability of their source.
  package func received(from source: Evaluation.Source) -> Int {
    rated.reduce(0) { $0 + ($1.key.source == source ? $1.value : 0) }
  }

  fileprivate mutating func count(_ kind: Exchange.Kind) {
    switch kind {
    case .shared: shared += 1
    case .withheld(let reason): withheld[reason, default: 0] += 1
    case .received(let evaluation?): rated[evaluation, default: 0] += 1
    case .received(nil): unrated += 1
    }
  }
}

extension Partners {
  /// Exchanges with one partner that are kept at most, the newest.
  static let exchangesKept = 5_000

  mutating func record(
    _ kind: Exchange.Kind, with partner: Country, about: String, _ event: RecordedEvent
  ) {
    clear(at: event.recordedAt)
    let exchange = Exchange(
      kind: kind, at: event.envelope.occurredAt, body: event.envelope.body)
    exchanges[partner, default: []].append(exchange)
    if exchanges[partner, default: []].count > Self.exchangesKept {
      exchanges[partner]?.removeFirst()
    }
    tell(event, of: [partner], reference: "", text: about)
  }

  /// What went to `partner` and came from it in the last 365 days; withheld items are counted too.
  package func exchange(with partner: Country, at now: Instant) -> ExchangeFigures {
    let yearAgo = now.advanced(days: -365)
    var figures = ExchangeFigures()
    for exchange in exchanges[partner] ?? [] where exchange.at > yearAgo && exchange.at <= now {
      figures.count(exchange.kind)
    }
    return figures
  }
}
