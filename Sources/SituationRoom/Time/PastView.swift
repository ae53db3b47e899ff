import TaskForce

/// What is asked of the store to bring a moment of the past back.
package enum Recall: Hashable, Sendable {
  /// What was known at a moment.
  case moment(Instant)
  /// What was known when the next alarm after a moment became known.
  case nextAlarm(Instant)
  /// The same of the last alarm before a moment.
  case lastAlarm(Instant)
}

/// A moment of the past on screen: everything as it was known then.
package struct PastView: Sendable {
  /// What was known.
  package private(set) var situation: Situation
  /// The moment, from which ages and deadlines are counted.
  package private(set) var moment: Instant
  /// Seconds of the past in a second at the desk; below 0 backwards.
  package private(set) var speed = 1
  /// What the store is looking up.
  private(set) var underWay: Recall?
  /// What it is to look up next.
  private var next: Recall?
  /// Where play began: on the room's clock and in the past; nil while paused.
  private var played: (from: Instant, moment: Instant)?

  init(_ situation: Situation, at moment: Instant) {
    self.situation = situation
    self.moment = moment
  }

  /// The speeds that can be chosen, both ways.
  static let speeds = [1, 5, 15, 60, 300, 900, 3600]

  /// Whether it stands still.
  package var isPaused: Bool { played == nil }

  /// Whether the store is looking something up.
  package var isWaiting: Bool { underWay != nil }

  /// The moment that keys count from: the one that was asked for last.
  private var target: Instant {
    switch next ?? underWay {
    case .moment(let instant): instant
    default: moment
    }
  }

  /// Asks for `recall`; nil while the store looks up another, after which this one follows.
  mutating func ask(_ recall: Recall) -> Effect? {
    guard underWay == nil else {
      next = recall
      return nil
    }
    underWay = recall
    return .recall(recall)
  }

  /// Asks for the moment `seconds` later than the one asked for last, at most `end`.
  mutating func step(_ seconds: Int, until end: Instant) -> Effect? {
    ask(.moment(min(end, target.advanced(seconds: seconds))))
  }

  /// The store has looked up what was under way; what it is to look up next.
  mutating func arrive(_ situation: Situation?, at moment: Instant?) -> Effect? {
    if let situation, let moment {
      self.situation = situation
      self.moment = moment
    }
    underWay = nil
    guard let following = next else { return nil }
    next = nil
    return ask(following)
  }

  /// Plays from here, or stands still.
  mutating func togglePlay(at now: Instant) {
    played = isPaused ? (now, target) : nil
  }

  /// Stands still.
  mutating func pause() { played = nil }

  /// Plays from `moment` at any speed; 0 stands still.
  mutating func play(at speed: Double, from moment: Instant, now: Instant) {
    self.speed = max(1, Int(speed))
    played = speed > 0 ? (now, moment) : nil
  }

  /// Plays on from another moment, where it plays.
  mutating func replay(from moment: Instant, at now: Instant) {
    if !isPaused { played = (now, moment) }
  }

  /// The next speed up, or down: from ×1 to backwards ×1 and on.
  mutating func changeSpeed(by step: Int, at now: Instant) {
    let ladder = Self.speeds.reversed().map { -$0 } + Self.speeds
    let index = (ladder.firstIndex(of: speed) ?? 0) + step
    speed = ladder[min(max(0, index), ladder.count - 1)]
    if !isPaused { played = (now, target) }
  }

  /// How long a picture stays at the desk while it plays.
  var pictureMilliseconds: Int { speed.magnitude > 1 ? 250 : 1000 }

  /// Whether play has come far enough for another picture: each costs the store a look.
  func isWorthAPicture(_ head: Instant) -> Bool {
    let way = (head.milliseconds - moment.milliseconds).magnitude
    return way >= UInt64(pictureMilliseconds) * UInt64(speed.magnitude) * 9 / 10
  }

  /// The moment that play has reached at `now`; nil while paused.
  func playhead(at now: Instant, pace: Double) -> Instant? {
    guard let played else { return nil }
    let elapsed = Double(now.milliseconds - played.from.milliseconds) / pace
    return Instant(milliseconds: played.moment.milliseconds + Int64(elapsed * Double(speed)))
  }
}
