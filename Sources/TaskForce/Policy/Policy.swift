/// The limits by which the clock acts, as the task force adopted them.
package struct Policy: Hashable, Sendable, Codable {
  /// Seconds after which a warning that nobody acknowledged is an alarm (MSC.302(87)
  /// 6.2.2.2); longer than on a bridge, since a desk telephones abroad.
  package var warningToAlarm = 30 * 60
  /// Seconds after which an alarm that nobody acknowledged goes to all desks.
  package var alarmToAllDesks = 10 * 60
  /// Seconds after which an acknowledged incident that nobody took counts as new again.
  package var acknowledgementLasts = 4 * 3600
  /// Days after which a resolved incident counts as closed.
  package var resolvedCloses = 14
  /// Days for which a report joins an open incident about the same thing.
  package var joinWindow = 30

  package init() {}
}

/// The policies that were in force, by the moment they became known.
package struct Policies: Sendable, Equatable, Codable {
  private struct Entry: Sendable, Equatable, Codable {
    let since: Instant
    let policy: Policy
  }
  private var entries: [Entry] = []

  /// The policy in force at `instant`; the standard one before any was adopted.
  package func inForce(at instant: Instant) -> Policy {
    entries.last { $0.since <= instant }?.policy ?? Policy()
  }

  mutating func adopt(_ policy: Policy, at instant: Instant) {
    entries.append(Entry(since: instant, policy: policy))
  }
}

/// The task force adopted time-outs and limits.
package struct PolicyAdopted: EventPayload {
  package static let type = EventType("policy.adopted")
  /// The limits from now on.
  package var policy = Policy()

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("warningToAlarm", &policy.warningToAlarm, .range(60...864_000))
    try visitor.field("acknowledgementLasts", &policy.acknowledgementLasts, .range(60...864_000))
    try visitor.field("resolvedCloses", &policy.resolvedCloses, .range(1...365))
    try visitor.field("joinWindow", &policy.joinWindow, .range(1...365))
    // Events of before this limit lack it.
    var spreading: Int? = policy.alarmToAllDesks
    try visitor.field("alarmToAllDesks", &spreading, .range(60...864_000))
    policy.alarmToAllDesks = spreading ?? Policy().alarmToAllDesks
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "policy", "limits"))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.policies.adopt(policy, at: event.recordedAt)
  }
}
