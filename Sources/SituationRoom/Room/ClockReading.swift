import Synchronization
import TaskForce

/// What changes under a screen while its situation stays the same: the clock, what flashes, what the
/// store answers. Keeps how long what was made of it holds.
///
/// What is remembered must be made anew once the clock changes something in it. Whoever asks for
/// the moment is taken to show every second; whoever asks for less, a day or an age in minutes, is
/// given more time. So nothing is declared, and what nobody thought of is only made too often.
final class ClockReading: Sendable {
  /// When something that was made from a reading is good.
  struct Validity: Equatable, Sendable {
    /// When it was made.
    let from: Instant
    /// The first moment it no longer holds; nil for as long as the situation stays the same.
    var until: Instant?
    /// Whether what flashes was on, if that was asked for.
    var flashOn: Bool?
    /// How often the store had answered, if its answers were asked for.
    var answers: Int?

    fileprivate mutating func end(by moment: Instant) {
      until = until.map { min($0, moment) } ?? moment
    }
  }

  /// The moment, which tells no one that it was asked for.
  let silentNow: Instant
  private let silentFlash: Bool
  private let silentAnswers: Int
  private let validity: Mutex<Validity>

  /// A clock that shows `now`, after so many answers of the store.
  init(now: Instant, flashOn: Bool, answers: Int) {
    silentNow = now
    silentFlash = flashOn
    silentAnswers = answers
    validity = Mutex(Validity(from: now))
  }

  /// The moment, for what may change every second.
  var now: Instant {
    end(by: silentNow.advanced(seconds: 1).wholeSecond)
    return silentNow
  }

  /// The day, UTC.
  var today: CivilDate {
    end(by: silentNow.nextMidnight)
    return silentNow.date
  }

  /// Whether what flashes is in reverse.
  var flashOn: Bool {
    validity.withLock { $0.flashOn = silentFlash }
    return silentFlash
  }

  /// The answers of the store are asked for.
  func readAnswers() { validity.withLock { $0.answers = silentAnswers } }

  /// The moment, for windows of whole days: they move at midnight, and hold one day more in the
  /// first second of it.
  var nowByDay: Instant {
    // The first second of a day ends as any second does.
    guard silentNow.secondOfDay > 0 else { return now }
    end(by: silentNow.nextMidnight)
    return silentNow
  }

  /// The moment, for what shows hours and minutes.
  var nowByMinute: Instant {
    let minutes = silentNow.milliseconds.flooredDivision(by: 60_000)
    end(by: Instant(milliseconds: (minutes + 1) * 60_000))
    return silentNow
  }

  /// Seconds since `moment`, 0 if it is ahead, for what shows whole minutes of them.
  func seconds(since moment: Instant) -> Int {
    let seconds = max(0, silentNow.seconds(since: moment))
    end(by: moment.advanced(seconds: (seconds / 60 + 1) * 60))
    return seconds
  }

  /// Seconds until `moment`, below zero if it is behind, for what shows whole minutes of them.
  func seconds(until moment: Instant) -> Int {
    let seconds = moment.seconds(since: silentNow)
    let minutes = seconds.flooredDivision(by: 60)
    end(by: moment.advanced(seconds: -60 * minutes).advanced(milliseconds: 1))
    return seconds
  }

  /// Whether `moment` is behind or now.
  func isPast(_ moment: Instant) -> Bool {
    guard moment > silentNow else { return true }
    end(by: moment)
    return false
  }

  /// What is being made ends with `moment`.
  func end(by moment: Instant) {
    validity.withLock { $0.end(by: moment) }
  }

  /// What `make` makes, and how long that holds; what is being made around it holds no longer. A
  /// part is made of what has been read for the things around it, and holds no longer than that.
  func recording<Value>(isPart: Bool = false, _ make: () -> Value) -> (Value, Validity) {
    let outer = validity.withLock { validity in
      defer { if !isPart { validity = Validity(from: silentNow) } }
      return validity
    }
    let value = make()
    let inner = validity.withLock { validity in
      defer { validity = outer }
      return validity
    }
    include(inner)
    return (value, inner)
  }

  /// What is being made contains something that holds for `other`.
  func include(_ other: Validity) {
    validity.withLock { validity in
      if let until = other.until { validity.end(by: until) }
      if let flashOn = other.flashOn { validity.flashOn = flashOn }
      if let answers = other.answers { validity.answers = answers }
    }
  }

  /// Whether something remembered may be shown at this moment or when what flashes changes.
  func allowsOnAnyBeat(_ validity: Validity) -> Bool {
    var other = validity
    other.flashOn = nil
    return validity.flashOn != nil && allows(other)
  }

  /// Whether something remembered may be shown.
  func allows(_ validity: Validity) -> Bool {
    guard silentNow >= validity.from, validity.flashOn ?? silentFlash == silentFlash,
      validity.answers ?? silentAnswers == silentAnswers
    else { return false }
    return validity.until.map { silentNow < $0 } ?? true
  }
}
