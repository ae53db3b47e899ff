extension FilterTest {
  func holds(_ view: IncidentView, at now: Instant) -> Bool {
    // Read from where it stands: a copy of an incident would touch all its texts.
    switch self {
    case .word(let word):
      return view.incident.title.holds(folded: word)
        || view.incident.reference.mayHold(word)
          && view.incident.reference.description.holds(folded: word)
    case .severity(let comparison, let grade):
      return comparison.holds(view.standing.severity, grade)
    case .country(let country): return view.incident.matter.touches(country)
    case .hub(let place): return view.incident.matter.place == place
    case .state(let state): return view.standing.state == state
    case .age(let comparison, let length):
      return comparison.holds(now.seconds(since: view.incident.openedAt), length)
    case .updated(let comparison, let length):
      return comparison.holds(now.seconds(since: view.incident.changedAt), length)
    case .cold(let comparison, let length):
      return comparison.left(until: view.incident.matter.coldAt, length, now)
    case .due(let comparison, let length):
      return comparison.left(until: view.incident.nextDeadline, length, now)
    case .owner(let officer): return view.incident.owner?.code.lowercased() == officer?.code
    case .kilograms(let comparison, let weight):
      return view.incident.matter.kilograms.map { comparison.holds($0, weight) } ?? false
    case .mode(let mode): return view.incident.matter.mode == mode
    case .priority(let comparison, let rank):
      return comparison.holds(view.priority(at: now).rank, rank)
    default: return holds(marksOf: view.incident)
    }
  }

  private func holds(marksOf incident: Incident) -> Bool {
    switch self {
    case .source(let source, let information):
      return incident.evaluation.map { evaluation in
        evaluation.source == source && information.map { $0 == evaluation.information } ?? true
      } ?? false
    case .handling(let codes): return incident.marking.handling.isSuperset(of: codes)
    case .tlp(let comparison, let colour):
      return comparison.holds(incident.marking.tlp, colour)
    case .tag(let tag): return incident.tags.contains(tag)
    case .reference(let reference):
      return incident.reference == reference || incident.merged.contains(reference)
    case .from(let source):
      return incident.source == source || incident.reports.contains { $0.source == source }
    case .linked(let other):
      return other.map(incident.links.contains) ?? !incident.links.isEmpty
    case .since(let instant): return incident.openedAt >= instant
    default: return false
    }
  }

  func holds(_ alert: DerivedAlert, _ words: String, at now: Instant) -> Bool {
    switch self {
    case .word(let word): words.holds(folded: word) || alert.id.code.holds(folded: word)
    case .severity(let comparison, let grade): comparison.holds(alert.severity, grade)
    case .state(let state): state == .new && alert.isNotAcknowledged
    case .age(let comparison, let length):
      comparison.holds(now.seconds(since: alert.since), length)
    case .source(_, _): false
    case .from(let source): alert.id.subject == source.code
    case .since(let instant): alert.since >= instant
    default: false
    }
  }
}

extension FilterComparison {
  /// Whether what is left until `end` compares so with a length; what has no end fits nothing,
  /// and what is past has nothing left.
  fileprivate func left(until end: Instant?, _ length: Int, _ now: Instant) -> Bool {
    guard let end, end >= now else { return false }
    return holds(end.seconds(since: now), length)
  }
}

extension IncidentMatter {
  /// Whether `country` is where it will be met or where it comes from.
  fileprivate func touches(_ wanted: Country) -> Bool {
    if country == wanted || origin == wanted { return true }
    guard let known = place.flatMap({ Gazetteer.standard.place($0) }) else { return false }
    return known.country == wanted || known.otherCountry == wanted
  }
}

extension Incident {
  /// The first moment by which somebody still owes something about it.
  fileprivate var nextDeadline: Instant? { owed.map(\.by).min() }
}

extension String {
  /// Whether it holds `needle`, which is in lower case, in any case.
  func holds(folded needle: String) -> Bool {
    guard !needle.isEmpty else { return true }
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      needle.utf8.withContiguousStorageIfAvailable { Self.holds(bytes, folded: $0) } ?? nil
    }
    return (found ?? nil) ?? lowercased().contains(needle)
  }

  /// The same for text without accents, without a copy of it; nil for text with accents.
  private static func holds(
    _ text: UnsafeBufferPointer<UInt8>, folded needle: UnsafeBufferPointer<UInt8>
  ) -> Bool? {
    guard text.allSatisfy({ $0 < 128 }) else { return nil }
    guard needle.count <= text.count else { return false }
    for start in 0...(text.count - needle.count) {
      var length = 0
      while length < needle.count {
        let byte = text[start + length]
        let folded = (65...90).contains(byte) ? byte + 32 : byte
        guard folded == needle[length] else { break }
        length += 1
      }
      if length == needle.count { return true }
    }
    return false
  }
}

extension IncidentReference {
  /// Whether a text that holds these small letters, digits and hyphens could be its own; saves
  /// writing it down for most words.
  fileprivate func mayHold(_ word: String) -> Bool {
    word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), 128...: true
      default: desk.code.utf8.contains { $0 == byte || $0 | 32 == byte }
      }
    }
  }
}
