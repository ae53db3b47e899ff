/// What is known of transit through the Balkans.
package struct Transit: Sendable, Equatable, Codable, Area {
  /// Finds at Balkan ports and crossings.
  package private(set) var finds: [PlaceID: Int] = [:]

  mutating func record(_ seizure: SeizureRecorded, _ event: RecordedEvent) {
    guard let place = seizure.circumstances.place,
      Gazetteer.standard.place(place)?.role == .balkan
    else { return }
    finds[place, default: 0] += 1
  }

  mutating func record(_ payload: some EventPayload, _ event: RecordedEvent) {}

  func released(to audience: Audience) -> Transit { self }
  func concerning(_ country: Country, _ gazetteer: Gazetteer) -> Transit { self }
}
