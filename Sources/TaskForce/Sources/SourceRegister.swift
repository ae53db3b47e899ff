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

    /// The last silence that was announced.
    package internal(set) var outage: Outage?
    /// Who may know what it is called, why it is silent, and who calls: nil for everybody.
    var titleMarking: Marking?
    var outageMarking: Marking?
    var callerMarking: Marking?
    /// Who calls the people behind it.
    package internal(set) var caller: Officer?
    /// The revision that its stream had after the last event: acts of officers and pulses stand
    /// in one stream.
    package internal(set) var revision = 0

    /// A silence that was announced.
    package struct Outage: Sendable, Equatable, Codable {
      /// When it begins.
      package let from: Instant
      /// When it ends.
      package let until: Instant
      /// Why.
      package internal(set) var reason: String
    }

    /// Seconds without a pulse at `now`.
    package func silence(at now: Instant) -> Int { now.seconds(since: lastHeard) }

    /// Whether its silence at `now` was announced.
    package func isPlannedOut(at now: Instant) -> Bool {
      outage.map { $0.from <= now && now < $0.until } ?? false
    }

    /// Whether it has been silent for too long at `now`, an announced silence not counted.
    package func isSilent(at now: Instant) -> Bool {
      guard silentAfter != nil, !isPlannedOut(at: now) else { return false }
      return now >= silentSince(at: now)
    }

    /// The first moment at which it counts as silent if nothing is heard of it after `now`.
    package func silentSince(at now: Instant) -> Instant {
      let back = outage.flatMap { $0.from <= now ? $0.until : nil } ?? lastHeard
      return max(lastHeard, back).advanced(seconds: (silentAfter ?? 0) + 1)
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
      if pulses.count > 8 {
        for old in pulses.keys.filter({ $0 <= running - 8 }) { pulses[old] = nil }
      }
    }
  }

  /// Every source, by code.
  package var all: [Feed] { known.values.sorted { $0.id < $1.id } }

  /// The sources of which a pulse is expected.
  package var watched: [Feed] { all.filter { $0.silentAfter != nil } }

  /// The source called `id`, or nil.
  package subscript(id: SourceID) -> Feed? { known[id] }

  mutating func hear(_ id: SourceID, at instant: Instant, counts: Bool) {
    guard let index = known.index(forKey: id) else {
      var feed = Feed(id: id, title: id.code, lastHeard: instant)
      feed.hear(at: instant)
      if counts { feed.events += 1 }
      known[id] = feed
      return
    }
    known.values[index].hear(at: instant)
    if counts { known.values[index].events += 1 }
  }

  mutating func register(
    _ id: SourceID, title: String, silentAfter: Int, _ event: RecordedEvent
  ) {
    hear(id, at: event.recordedAt, counts: false)
    known[id]?.titleMarking = Marking(event.envelope)
    known[id]?.title = title
    known[id]?.silentAfter = silentAfter
  }

  mutating func planOutage(_ payload: SourceOutagePlanned, _ event: RecordedEvent) {
    note(payload.source, event)
    known[payload.source]?.outageMarking = Marking(event.envelope)
    known[payload.source]?.outage = Feed.Outage(
      from: payload.from, until: payload.until, reason: payload.reason)
  }

  mutating func assign(_ payload: SourceAssigned, _ event: RecordedEvent) {
    note(payload.source, event)
    known[payload.source]?.caller = payload.officer
    known[payload.source]?.callerMarking = Marking(event.envelope)
  }

  /// The sources that are heard, since every figure rests on them: without words and officers that
  /// `audience` may not see.
  func released(to audience: Audience) -> SourceRegister {
    var result = self
    func isHidden(_ marking: Marking?) -> Bool { marking.map { !audience.maySee($0) } ?? false }
    for (id, feed) in known {
      if isHidden(feed.titleMarking) { result.known[id]?.title = id.code }
      if isHidden(feed.outageMarking) { result.known[id]?.outage?.reason = "" }
      if isHidden(feed.callerMarking) { result.known[id]?.caller = nil }
    }
    return result
  }

  mutating func restore(_ id: SourceID, caller: Officer?, outage: Feed.Outage?) {
    known[id]?.caller = caller
    known[id]?.outage = outage
  }

  mutating func note(_ source: SourceID, _ event: RecordedEvent) {
    if let revision = event.revision(of: .source(source)) { known[source]?.revision = revision }
  }

  /// When the next source falls silent after `now`, or an announced silence begins or ends.
  func nextSilence(after now: Instant) -> Instant? {
    known.values.flatMap { feed -> [Instant] in
      guard feed.silentAfter != nil else { return [] }
      return [feed.silentSince(at: now), feed.outage?.from, feed.outage?.until].compactMap { $0 }
    }.filter { $0 > now }.min()
  }
}
