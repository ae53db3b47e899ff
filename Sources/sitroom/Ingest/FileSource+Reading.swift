import EventStore
import Interchange
import TaskForce

/// What was read of a file in one go.
struct FilePortion: Sendable {
  var items: [Feed.Item]
  /// Bytes read so far.
  var bytes: Int
  /// Lines read so far.
  var lines: Int
  /// Whether nothing more could be had at once, so that nothing is worth waiting for.
  var isAllThereIs: Bool

  fileprivate func prepared(_ prepare: (EventEnvelope) -> PreparedEvent?) -> FilePortion {
    var result = self
    for index in items.indices {
      guard case .event(let known) = items[index].reading else { continue }
      result.items[index].prepared = prepare(known.envelope)
    }
    return result
  }
}

extension FileSource {
  /// The file could not be read on.
  struct ReadError: Error {
    let errorNumber: Int32
  }

  /// Portions that may wait: about as many events as are written together, so that these are read
  /// while those before them are written.
  private static let places = 16

  /// Reads and decodes on a thread of its own, while `take` does with the portions what it must.
  ///
  /// - Parameters:
  ///   - context: with what lines are decoded.
  ///   - isFollowing: whether to wait for more at the end.
  ///   - prepare: what else can be done with an event before it is written; nil for nothing.
  ///   - take: is given every portion, and whether others wait behind it.
  /// - Throws: ``ReadError``, or what `take` threw.
  func forEachPortion(
    _ context: ReadingContext, isFollowing: Bool,
    prepare: @escaping @Sendable (EventEnvelope) -> PreparedEvent?,
    take: (FilePortion, Bool) throws -> Void
  ) throws {
    // Not awaited: a pipe may never bring anything again, and a full disk is to be told now.
    try handingOver(
      places: Self.places, name: "sitroom-ingest", isAwaited: false,
      make: { handover throws(ReadError) in
        try readPortions(context, isFollowing) { portion in
          handover.give(portion.prepared(prepare))
        }
      }, take: take)
  }

  private func readPortions(
    _ context: ReadingContext, _ isFollowing: Bool, _ give: (FilePortion) -> Bool
  ) throws(ReadError) {
    var feed = Feed(context)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var read = 0
    func portion(_ items: [Feed.Item], isAllThereIs: Bool) -> FilePortion {
      FilePortion(items: items, bytes: read, lines: feed.lines, isAllThereIs: isAllThereIs)
    }
    while true {
      switch self.read(into: &buffer) {
      case .bytes(let bytes):
        read += bytes.count
        let items = feed.push(bytes)
        guard give(portion(items, isAllThereIs: !hasMore)) else { return }
      case .end:
        if isFollowing {
          guard give(portion([], isAllThereIs: true)) else { return }
          if awaitGrowth() { continue }
        }
        _ = give(portion(feed.finish(), isAllThereIs: true))
        return
      case .failed(let number): throw ReadError(errorNumber: number)
      }
    }
  }
}
