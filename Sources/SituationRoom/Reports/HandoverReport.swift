import TaskForce

/// What the next officer must know: how things stand, and what has happened since a moment.
package struct HandoverReport: Sendable {
  /// One heading and what stands under it.
  package struct Section: Sendable, Equatable {
    /// Its stable name.
    package let key: String
    /// What it is called.
    package let title: String
    /// One fact a line.
    package var lines: [Line]
  }

  /// One fact: what it is about, and what is said of it.
  package struct Line: Sendable, Equatable {
    /// Such as `NL-2026-000412`; empty where it is about nothing that has a name.
    package let reference: String
    /// In words.
    package let text: String
  }

  /// From when what has happened is told.
  package let since: Instant
  /// When it was made.
  package let at: Instant
  /// The strictest marking of what is told.
  package let banner: String
  /// In the order of reading.
  package let sections: [Section]
  let wording: Wording

  /// The report of what `context` shows, since `since`.
  package init(_ context: RoomContext, since: Instant) {
    let maker = HandoverMaker(context: context, since: since)
    self.since = since
    at = context.now
    wording = context.wording
    banner = maker.banner
    sections = [
      maker.duty, maker.open, maker.new, maker.closed, maker.shelved, maker.due, maker.silent,
      maker.waiting,
    ]
  }
}

extension HandoverReport {
  /// When the last hand-over at this desk was, or the officer's shift began, or twelve hours ago.
  package static func beginning(_ context: RoomContext) -> Instant {
    let shifts = context.situation.shifts.value
    return shifts.lastHandOver(at: context.desk.body)?.at ?? shifts[context.desk.body]?.since
      ?? context.now.advanced(seconds: -12 * 3600)
  }
}
