import Canvas
import TaskForce

extension Model {
  /// The latest moment that can be brought back: the present, or the one the room was opened at.
  func latest(at now: Instant) -> Instant { setup.asOf ?? now }

  /// Opens the time bar at the present.
  mutating func enterPast(at now: Instant) {
    past = PastView(situation, at: latest(at: now))
    room.marks = Marks()
  }

  /// Shows the present again.
  mutating func leavePast() {
    past = nil
    refreshAnswers()
  }

  /// Does what a key of the time bar says.
  mutating func travel(_ id: CommandID, at now: Instant) -> [Effect] {
    switch id {
    case .time: enterPast(at: now)
    case .timeLive: leavePast()
    case .timePause: return togglePlay(at: now)
    case .timeSlower: past?.changeSpeed(by: -1, at: now)
    case .timeFaster: past?.changeSpeed(by: 1, at: now)
    case .timeJump: show(.timeJump(TextField(history: room.typed[.timeJump]), nil))
    case .timeNextAlarm: return recallAlarm { .nextAlarm($0) }
    case .timePreviousAlarm: return recallAlarm { .lastAlarm($0) }
    default:
      guard let seconds = id.timeStep else { return [] }
      let end = latest(at: now)
      let effect = past?.step(seconds, until: end)
      continuePlay(at: now)
      return [effect].compactMap(\.self)
    }
    return []
  }

  private mutating func togglePlay(at now: Instant) -> [Effect] {
    guard setup.clockRuns else {
      object(.clockStands, at: now)
      return []
    }
    past?.togglePlay(at: now)
    return []
  }

  private mutating func recallAlarm(_ recall: (Instant) -> Recall) -> [Effect] {
    past?.pause()
    guard let moment = past?.moment else { return [] }
    return [past?.ask(recall(moment))].compactMap(\.self)
  }

  /// Play goes on from where a key has led.
  private mutating func continuePlay(at now: Instant) {
    guard case .moment(let target)? = past?.underWay else { return }
    past?.replay(from: target, at: now)
  }

  /// Enter behind a date.
  mutating func jump(to field: TextField, at now: Instant) -> [Effect] {
    let from = past?.moment ?? now
    guard let target = MomentText(field.text, around: from)?.instant else {
      replaceOverlay(.timeJump(field, .noMoment(field.text)))
      return []
    }
    guard target <= latest(at: now) else {
      replaceOverlay(.timeJump(field, .momentInFuture(target)))
      return []
    }
    room.overlays.removeLast()
    room.typed.note(field.text, as: .timeJump)
    past?.pause()
    return [past?.ask(.moment(target))].compactMap(\.self)
  }

  /// The store has brought a moment back; nil if there is none such.
  mutating func arrive(_ moment: Instant?, _ situation: Situation?, at now: Instant) -> [Effect] {
    guard past != nil else { return [] }
    if moment == nil { object(.noSuchAlarm, at: now) }
    let effect = past?.arrive(situation, at: moment)
    placeWanted(at: now)
    refreshAnswers()
    return [effect].compactMap(\.self)
  }

  mutating func noteRecallFailure(_ failure: StoreFailure, at now: Instant) {
    past?.pause()
    _ = past?.arrive(nil, at: nil)
    room.notices.tell(.storeFailed(failure), at: now)
  }

  /// Asks for the moment that play has reached; at the present it ends, and so before the first
  /// event.
  mutating func play(at now: Instant) -> [Effect] {
    guard let past, let head = past.playhead(at: now, pace: setup.pace), past.underWay == nil,
      past.isWorthAPicture(head)
    else { return [] }
    let latest = latest(at: now)
    if head >= latest, past.speed > 0 {
      if setup.asOf == nil { leavePast() } else { self.past?.pause() }
      return []
    }
    if past.situation.position == 0, past.speed < 0 {
      self.past?.pause()
      return []
    }
    return [self.past?.ask(.moment(min(head, latest)))].compactMap(\.self)
  }

  /// When play draws the next picture; nil while nothing plays.
  func nextPlay(after now: Instant) -> Instant? {
    guard let past, !past.isPaused else { return nil }
    return Instant(
      milliseconds: now.milliseconds + Int64(Double(past.pictureMilliseconds) * setup.pace))
  }

  /// What the store said of another moment holds no more.
  private mutating func refreshAnswers() {
    room.stale.formUnion(room.asked)
  }
}

extension CommandID {
  /// Seconds that a key of the time bar goes forward.
  fileprivate var timeStep: Int? {
    switch self {
    case .timeMinuteBack: -60
    case .timeMinuteOn: 60
    case .timeHourBack: -3600
    case .timeHourOn: 3600
    case .timeDayBack: -86_400
    case .timeDayOn: 86_400
    default: nil
    }
  }
}
