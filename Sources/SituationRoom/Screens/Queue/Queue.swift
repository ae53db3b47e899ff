import TaskForce

/// One incident or derived alert in the queue, as much of it as sorting and counting need; its
/// row is made only where it is shown.
struct QueueEntry: Sendable {
  let item: QueueItem
  /// Its place among the incidents or alerts of the situation.
  let index: Int
  let severity: Severity
  /// Since when it waits for an act at this desk; nil if it does not.
  let alertingSince: Instant?
  /// Whether somebody still has to do something about it.
  let isOpen: Bool
  /// When it became known, or has been raised.
  let since: Instant
  /// When the chance to act ends.
  let coldAt: Instant?

  /// Whether it flashes.
  var isUnacknowledged: Bool { alertingSince != nil }
}

/// The queue of a desk at one moment.
package struct Queue: Sendable {
  /// What is listed, in order: what the filter leaves, by the order chosen.
  private(set) var listed = QueueList()
  /// What somebody still has to do something about, filtered or not, in the standing order.
  private(set) var open = QueueList()
  /// Everything in the standing order.
  private(set) var all: [QueueEntry] = []
  /// How many of those that nobody has acknowledged the filter leaves out.
  private(set) var hiddenNew = 0

  /// Nothing to do.
  package init() {}

  /// The queue of `situation`.
  ///
  /// - Parameters:
  ///   - situation: what may be seen.
  ///   - choice: what is listed, and in which order.
  ///   - words: what a derived alert says.
  init(
    _ situation: VisibleSituation, _ choice: QueueChoice = QueueChoice(),
    words: (DerivedAlert) -> String
  ) {
    all = Self.all(of: situation)
    open = QueueList(all.filter(\.isOpen), isStanding: true)
    list(choice, situation, words: words)
  }

  /// The same queue by another choice.
  func listing(
    _ choice: QueueChoice, _ situation: VisibleSituation, words: (DerivedAlert) -> String
  ) -> Queue {
    var queue = self
    queue.list(choice, situation, words: words)
    return queue
  }

  private mutating func list(
    _ choice: QueueChoice, _ situation: VisibleSituation, words: (DerivedAlert) -> String
  ) {
    hiddenNew = 0
    if choice == QueueChoice(), open.entries.count == all.count {
      listed = open
      return
    }
    var entries = all
    if let filter = choice.filter, !filter.isEmpty {
      entries = all.filter { Self.matches($0, filter, situation, words: words) }
      hiddenNew = all.count(where: \.isUnacknowledged) - entries.count(where: \.isUnacknowledged)
    }
    if choice.order != .attention { entries = Self.sorted(entries, choice.order, situation) }
    listed = QueueList(entries)
  }

  /// What is listed.
  var entries: [QueueEntry] { listed.entries }
  /// The items of ``entries``.
  var items: [QueueItem] { listed.items }
  /// The items of ``open``.
  var openItems: [QueueItem] { open.items }
  /// How many there are without a filter.
  var total: Int { all.count }

  /// How many of all a filter would list.
  func count(
    matching filter: IncidentFilter, _ situation: VisibleSituation, words: (DerivedAlert) -> String
  ) -> Int {
    guard !filter.isEmpty else { return all.count }
    return all.count { Self.matches($0, filter, situation, words: words) }
  }

  private static func matches(
    _ entry: QueueEntry, _ filter: IncidentFilter, _ situation: VisibleSituation,
    words: (DerivedAlert) -> String
  ) -> Bool {
    switch entry.item {
    case .incident:
      filter.matches(situation.incidents[entry.index].value, at: situation.now)
    case .alert:
      filter.matches(
        situation.alerts[entry.index].value,
        saying: words(situation.alerts[entry.index].value), at: situation.now)
    }
  }

  /// Incidents, and derived alerts until somebody acknowledges them, in the standing order; of two
  /// that rank the same the incident comes first.
  private static func all(of situation: VisibleSituation) -> [QueueEntry] {
    let incidents = situation.incidents.enumerated().map { index, visible in
      (visible.value.rank, QueueEntry(visible.value, index))
    }
    let alerts = situation.alerts.enumerated().filter(\.element.value.isNotAcknowledged)
      .map { ($1.value.rank, QueueEntry($1.value, $0)) }
    var merged: [QueueEntry] = []
    merged.reserveCapacity(incidents.count + alerts.count)
    var rest = alerts[...]
    for (rank, entry) in incidents {
      while let first = rest.first, first.0 < rank { merged.append(rest.removeFirst().1) }
      merged.append(entry)
    }
    return merged + rest.map(\.1)
  }

  private static func sorted(
    _ entries: [QueueEntry], _ order: QueueOrder, _ situation: VisibleSituation
  ) -> [QueueEntry] {
    let keys = entries.map { entry in
      switch entry.item {
      case .incident: order.key(of: situation.incidents[entry.index].value, at: situation.now)
      case .alert: order.key(of: situation.alerts[entry.index].value, at: situation.now)
      }
    }
    return entries.indices.sorted { left, right in
      if entries[left].isOpen != entries[right].isOpen { return entries[left].isOpen }
      return keys[left] == keys[right] ? left < right : keys[left] < keys[right]
    }.map { entries[$0] }
  }
}

/// What a queue lists, and in which order.
package struct QueueChoice: Hashable, Sendable {
  /// What is listed; nil for everything.
  package var filter: IncidentFilter?
  /// The order.
  package var order = QueueOrder.attention

  /// Everything in the standing order.
  package init() {}
}

extension QueueEntry {
  fileprivate init(_ view: IncidentView, _ index: Int) {
    item = .incident(view.incident.reference)
    self.index = index
    severity = view.standing.severity
    alertingSince = view.alertingSince
    isOpen = view.standing.state.isOpen
    since = view.incident.openedAt
    coldAt = view.incident.matter.coldAt
  }

  fileprivate init(_ alert: DerivedAlert, _ index: Int) {
    item = .alert(alert.id)
    self.index = index
    severity = alert.severity
    alertingSince = alert.isNotAcknowledged ? alert.since : nil
    isOpen = true
    since = alert.since
    coldAt = nil
  }
}

extension RoomContext {
  /// The row of an entry.
  func line(_ entry: QueueEntry) -> QueueLine {
    switch entry.item {
    case .incident: QueueLine(situation.incidents[entry.index].value, self)
    case .alert: QueueLine(situation.alerts[entry.index].value, self)
    }
  }
}
