/// What happened with one partner: work and finds apart, so that many finds of one source do not
/// push out what was asked and agreed.
package struct PartnerTimeline: Sendable, Equatable, Codable {
  var work = Chronicle()
  var finds = Chronicle()
  /// Entries that the audience may not see.
  private(set) var withheld = 0

  /// Newest first.
  var entries: [ChronicleEntry] {
    (work.entries + finds.entries).sorted { $0.position > $1.position }
  }

  func released(to audience: Audience) -> PartnerTimeline {
    var result = self
    result.work = work.released(to: audience)
    result.finds = finds.released(to: audience)
    result.withheld = entries.count - result.entries.count
    return result
  }

  /// What `body` told of it; nil if nothing.
  func by(_ body: Body) -> PartnerTimeline? {
    var result = self
    result.work = work.keeping { $0.marking.body == body }
    result.finds = finds.keeping { $0.marking.body == body }
    return result.entries.isEmpty ? nil : result
  }
}

extension Partners {
  mutating func record(_ seizure: SeizureRecorded, _ event: RecordedEvent) {
    tellFind(seizure.circumstances, event)
  }

  mutating func record(_ report: ReportReceived, _ event: RecordedEvent) {
    tellFind(report.circumstances, event)
  }

  /// Finds and reports that name a partner as the country where or from where it was.
  private mutating func tellFind(_ facts: Circumstances, _ event: RecordedEvent) {
    let place = facts.originPlace.flatMap { Gazetteer.standard.place($0)?.country }
    let named = Set([facts.country, facts.origin, place].compactMap { $0 })
    for partner in Partner.all where named.contains(partner.country) {
      timelines[partner.country, default: PartnerTimeline()].finds.add(
        event, reference: facts.place?.code ?? facts.country?.code ?? "", text: facts.brief)
    }
  }
}

extension Circumstances {
  /// The sentence, or else weight and substance.
  fileprivate var brief: String {
    guard summary.isEmpty else { return summary }
    let weight = kilograms.map { "\(Int(min($0, 1e9).rounded())) kg" }
    return [weight, substance].compactMap { $0 }.joined(separator: " ")
  }
}
