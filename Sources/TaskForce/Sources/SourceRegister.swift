/// The feeds and desks that speak to the room, and when each was last heard.
package struct SourceRegister: Sendable, Equatable, Codable {
  private var known: [SourceID: Feed] = [:]

  /// One feed or desk.
  package struct Feed: Sendable, Equatable, Codable {
    /// Its code.
    package let id: SourceID
    /// What officers call it; its code until it is registered.
    package internal(set) var title: String
    /// Seconds without a pulse after which it counts as silent; nil for a source of which no
    /// pulse is expected.
    package internal(set) var silentAfter: Int?
    /// When it was last heard.
    package internal(set) var lastHeard: Instant
    /// Events it has sent.
    package internal(set) var events = 0
    /// Pulses by quarter of an hour since 1970, the last eight.
    package internal(set) var pulses: [Int64: Int] = [:]

    /// Seconds without a pulse at `now`.
    package func silence(at now: Instant) -> Int { now.seconds(since: lastHeard) }

    /// Whether it has been silent for too long at `now`.
    package func isSilent(at now: Instant) -> Bool {
      silentAfter.map { silence(at: now) > $0 } ?? false
    }

    /// Pulses in the last eight quarters of an hour, oldest first.
    package func pulse(at now: Instant) -> [Int] {
      let running = now.milliseconds / Self.quarter
      return (0..<8).map { pulses[running - 7 + Int64($0)] ?? 0 }
    }

    static let quarter: Int64 = 15 * 60 * 1000

    mutating func hear(at instant: Instant) {
      lastHeard = max(lastHeard, instant)
      let running = instant.milliseconds / Self.quarter
      pulses[running, default: 0] += 1
      if pulses.count > 8 { pulses = pulses.filter { $0.key > running - 8 } }
    }
  }

  /// Every source, by code.
  package var all: [Feed] { known.values.sorted { $0.id < $1.id } }

  /// The sources of which a pulse is expected.
  package var watched: [Feed] { all.filter { $0.silentAfter != nil } }

  /// The source called `id`, or nil.
  package subscript(id: SourceID) -> Feed? { known[id] }

  mutating func hear(_ id: SourceID, at instant: Instant, counts: Bool) {
    known[id, default: Feed(id: id, title: id.code, lastHeard: instant)].hear(at: instant)
    if counts { known[id]?.events += 1 }
  }

  mutating func register(_ id: SourceID, title: String, silentAfter: Int, at instant: Instant) {
    hear(id, at: instant, counts: false)
    known[id]?.title = title
    known[id]?.silentAfter = silentAfter
  }

  /// When the next source falls silent after `now`.
  func nextSilence(after now: Instant) -> Instant? {
    known.values.compactMap { feed in
      feed.silentAfter.map { feed.lastHeard.advanced(seconds: $0 + 1) }
    }.filter { $0 > now }.min()
  }
}
