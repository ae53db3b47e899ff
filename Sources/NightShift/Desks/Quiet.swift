import TaskForce

/// When feeds do not speak: port calls NL fall silent for no known reason, and the ports of the
/// south have an outage that was announced.
struct Quiet {
  /// From the last pulse of the port calls until they are back.
  let fault: Range<Instant>
  /// The announced outage of the southern ports.
  let outage: Range<Instant>

  init(seed: UInt64) {
    var random = SplitMix64(seed, for: "quiet")
    let start = NightShift.start
    // Silent for its limit of 45 minutes before half past nine.
    let lost = start.advanced(seconds: 3_600 + random.number(in: 300...2_400))
    fault = lost..<start.advanced(seconds: 9 * 3_600 + random.number(in: 1_200...4_800))
    let down = start.advanced(seconds: 3 * 3_600 + 1_800)
    outage = down..<down.advanced(seconds: 5_400)
  }

  /// When `feed`, which has something to say at `moment`, gets it out.
  func moment(of feed: Feed, at moment: Instant) -> Instant {
    switch feed {
    case .portCallsNL where fault.contains(moment): fault.upperBound
    case .southernPorts where outage.contains(moment): outage.upperBound
    default: moment
    }
  }

  /// Whether `feed` can be heard at `moment`.
  func speaks(_ feed: Feed, at moment: Instant) -> Bool {
    self.moment(of: feed, at: moment) == moment
  }
}
