/// Identities in the order in which they came, taken out at the front.
///
/// An array would move all of them with every one that leaves, a quarter of folding a log in which
/// a report comes and one goes with every event. What has left stays in front until it is as much
/// as the rest; equal and stored is only what is left.
struct ArrivalOrder: Sendable, Equatable, Codable {
  private var stored: [EventID] = []
  private var gone = 0

  init() {}

  init(_ ids: some Sequence<EventID>) { stored = Array(ids) }

  init(from decoder: any Decoder) throws {
    stored = try [EventID](from: decoder)
  }

  func encode(to encoder: any Encoder) throws { try Array(all).encode(to: encoder) }

  /// Oldest first.
  var all: ArraySlice<EventID> { stored[gone...] }

  var count: Int { stored.count - gone }

  var first: EventID? { gone < stored.count ? stored[gone] : nil }

  mutating func append(_ id: EventID) { stored.append(id) }

  mutating func removeFirst() -> EventID {
    let id = stored[gone]
    gone += 1
    if gone * 2 > stored.count {
      stored.removeFirst(gone)
      gone = 0
    }
    return id
  }

  func keeping(_ isKept: (EventID) -> Bool) -> ArrivalOrder { ArrivalOrder(all.filter(isKept)) }

  static func == (left: ArrivalOrder, right: ArrivalOrder) -> Bool { left.all == right.all }
}
