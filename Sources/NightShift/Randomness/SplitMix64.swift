/// SplitMix64: the same numbers from the same seed on every machine.
struct SplitMix64 {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// Numbers of their own for one part of the night, so that a change in one part leaves the
  /// others as they were.
  init(_ seed: UInt64, for part: String) {
    self.init(seed ^ part.fingerprint)
    self = SplitMix64(next())
  }

  /// Numbers of their own for one part of what these numbers are for.
  func part(_ name: String) -> SplitMix64 { SplitMix64(state, for: name) }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension String {
  /// FNV-1a over the bytes: Swift's own hash differs from run to run.
  var fingerprint: UInt64 {
    utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
