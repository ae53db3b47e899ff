/// What is known of criminal money that was taken away.
package struct Assets: Sendable, Equatable, Codable {
  /// How often something was confiscated, and its worth.
  struct Tally: Sendable, Equatable, Codable {
    var count = 0
    var euro = 0.0

    mutating func add(_ euro: Double?) {
      count += 1
      self.euro += euro ?? 0
    }
  }

  /// How often something was confiscated.
  package private(set) var confiscations = 0
  /// Worth in euros of what was confiscated, as far as the sources give it.
  package private(set) var confiscatedEuro = 0.0
  /// What of it is public record.
  private(set) var open = Tally()
  /// What is not, by the day on which it became known, since 1970.
  private(set) var withheld: [Int: Tally] = [:]

  mutating func record(_ confiscated: AssetConfiscated, _ event: RecordedEvent) {
    let euro = confiscated.circumstances.valueEuro
    confiscations += 1
    confiscatedEuro += euro ?? 0
    if Marking(event.envelope).isPublicRecord {
      open.add(euro)
    } else {
      withheld[event.recordedAt.date.daysSinceEpoch, default: Tally()].add(euro)
    }
  }
}
