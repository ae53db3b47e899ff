import TaskForce

/// Crossings that slow down and go on again.
struct CrossingStates {
  private struct Change {
    let at: Instant
    let place: String
    let way: (String, String)
    let state: CrossingState
    let reason: String
    let queue: Int
  }

  func tell(_ teller: inout Teller, _ random: SplitMix64) {
    var random = random
    let slow = Instant.shift(2, random.number(in: 6...18))
    let again = Instant.shift(10, random.number(in: 5...25))
    let changes = [
      Change(
        at: .shift(-40 * 24), place: "horgos-roszke", way: ("RS", "HU"), state: .slow,
        reason: "one lane under repair", queue: 260),
      Change(
        at: .shift(-38 * 24), place: "horgos-roszke", way: ("RS", "HU"), state: .open,
        reason: "all lanes again", queue: 130),
      Change(
        at: .shift(-36), place: "kapitan-andreevo", way: ("TR", "BG"), state: .slow,
        reason: "checks cut, strike of the scanner crews", queue: 380),
      Change(
        at: .shift(-22), place: "kapitan-andreevo", way: ("TR", "BG"), state: .open,
        reason: "strike over", queue: 190),
      Change(
        at: slow, place: Passage.slowed.code, way: ("RS", "HR"), state: .slow,
        reason: "joint control of all lorries from two firms", queue: 276),
      Change(
        at: again, place: Passage.slowed.code, way: ("RS", "HR"), state: .open,
        reason: "joint control ended", queue: 120),
    ]
    var states: [String: CrossingState] = [:]
    for place in (Passage.northWest.map(\.place) + SeaGate.all.map(\.place)).sorted() {
      var opened = CrossingStatusChanged()
      opened.place = place
      opened.state = .open
      teller.tell(opened, at: .shift(-60 * 24), by: .feed(.crossings)) { $0.tlp = .green }
    }
    for change in changes.sorted(by: { $0.at < $1.at }) {
      var changed = CrossingStatusChanged()
      changed.place = PlaceID(change.place)
      changed.from = Country(change.way.0)
      changed.to = Country(change.way.1)
      changed.before = states[change.place] ?? .open
      changed.state = change.state
      changed.reason = change.reason
      changed.queueMinutes = change.queue
      states[change.place] = change.state
      teller.tell(changed, at: change.at, by: .feed(.crossings)) { $0.tlp = .green }
    }
  }
}
