import TaskForce
import Testing

@testable import SituationRoom

@Suite("How long what was drawn holds")
struct ClockReadingTests {
  private let now = Instant(milliseconds: 1_773_455_527_500)

  private func clock(
    after milliseconds: Int64 = 0, flashOn: Bool = false, answers: Int = 0
  ) -> ClockReading {
    ClockReading(
      now: now.advanced(milliseconds: milliseconds), flashOn: flashOn, answers: answers)
  }

  /// Milliseconds for which what `read` makes may be shown, found by asking every later clock.
  private func holds(for limit: Int64, _ read: (ClockReading) -> Void) -> Int64 {
    let mine = clock()
    let (_, kept) = mine.recording { read(mine) }
    return (0...limit).first { !clock(after: $0).allows(kept) } ?? .max
  }

  @Test("what asks for nothing holds for ever, what asks for the moment to the end of its second")
  func moment() {
    #expect(holds(for: 2_000) { _ in } == .max)
    #expect(holds(for: 2_000) { _ = $0.now } == 500)
  }

  @Test(
    "an age holds until its next whole minute, a time left until a minute less is left",
    arguments: [Int64(-60_000), -59_999, -1, 0, 1, 30_000, 59_999, 60_000, 61_500])
  func minutes(offset: Int64) {
    let moment = now.advanced(milliseconds: -offset)
    let age = { (later: Int64) in
      max(0, now.advanced(milliseconds: later).seconds(since: moment)) / 60
    }
    let changed = (0...130_000).first { age($0) != age(0) } ?? .max
    #expect(holds(for: 130_000) { _ = $0.seconds(since: moment) } <= changed)
    let left = { (later: Int64) in
      moment.seconds(since: now.advanced(milliseconds: later)).flooredDivision(by: 60)
    }
    let less = (0...130_000).first { left($0) != left(0) } ?? .max
    #expect(holds(for: 130_000) { _ = $0.seconds(until: moment) } == less)
  }

  @Test("days end at midnight, but their windows also a second after it")
  func days() {
    let midnight = Instant(now.date.advanced(days: 1))
    func end(_ moment: Instant, _ read: (ClockReading) -> Void) -> Instant? {
      let clock = ClockReading(now: moment, flashOn: false, answers: 0)
      return clock.recording { read(clock) }.1.until
    }
    #expect(end(now) { _ = $0.today } == midnight)
    #expect(end(now) { _ = $0.nowByDay } == midnight)
    #expect(end(midnight) { _ = $0.nowByDay } == midnight.advanced(seconds: 1))
    #expect(end(now) { _ = $0.isPast(midnight) } == midnight)
    #expect(end(midnight) { _ = $0.isPast(midnight) } == nil)
  }

  @Test("what flashes has a picture for either beat, what the store answers one for each answer")
  func others() {
    let (mine, other) = (clock(), clock(flashOn: true))
    let (_, flashing) = mine.recording { _ = mine.flashOn }
    #expect(mine.allows(flashing) && !other.allows(flashing))
    #expect(other.allowsOnAnyBeat(flashing))
    let (_, answered) = mine.recording { mine.readAnswers() }
    #expect(other.allows(answered) && !clock(answers: 1).allows(answered))
  }

  @Test("what contains a thing holds no longer than that, and a part no longer than the whole")
  func nested() {
    let mine = clock()
    let (parts, whole) = mine.recording {
      let (_, day) = mine.recording { _ = mine.today }
      _ = mine.now
      let (_, part) = mine.recording(isPart: true) { _ = mine.today }
      return (day, part)
    }
    #expect(parts.0.until == Instant(now.date.advanced(days: 1)))
    #expect(parts.1.until == now.advanced(milliseconds: 500))
    #expect(whole.until == now.advanced(milliseconds: 500))
  }

  @Test("a clock that is put back shows nothing from later")
  func putBack() {
    let (_, kept) = clock().recording {}
    #expect(!clock(after: -1).allows(kept))
  }
}
