import EventStore
import Synchronization
import Testing

/// The hand-over between a thread that makes and one that takes.
@Suite struct HandoverTests {
  private struct Broken: Error, Equatable { var at: Int }

  @Test("Every item comes once and in order, however few places there are", arguments: [1, 2, 64])
  func order(places: Int) throws {
    var taken: [Int] = []
    try handingOver(places: places, name: "test") {
      (handover: Handover<Int, Broken>) throws(Broken) in
      for item in 0..<1000 { #expect(handover.give(item)) }
    } take: { item, _ in
      taken.append(item)
    }
    #expect(taken == Array(0..<1000))
  }

  @Test("What the maker throws comes behind the items before it")
  func failureOfTheMaker() {
    var taken: [Int] = []
    #expect(throws: Broken(at: 5)) {
      try handingOver(places: 2, name: "test") {
        (handover: Handover<Int, Broken>) throws(Broken) in
        for item in 0..<5 { _ = handover.give(item) }
        throw Broken(at: 5)
      } take: { item, _ in
        taken.append(item)
      }
    }
    #expect(taken == [0, 1, 2, 3, 4])
  }

  @Test("A taker that throws stops the maker, which has ended when the error arrives")
  func failureOfTheTaker() {
    let made = Mutex((count: 0, hasEnded: false))
    #expect(throws: Broken(at: 10)) {
      try handingOver(places: 2, name: "test") {
        (handover: Handover<Int, Broken>) throws(Broken) in
        while handover.give(made.withLock { $0.count }) { made.withLock { $0.count += 1 } }
        made.withLock { $0.hasEnded = true }
      } take: { item, _ in
        if item == 10 { throw Broken(at: item) }
      }
    }
    let (count, hasEnded) = made.withLock { $0 }
    #expect(hasEnded)
    // Ten taken, one that failed, and what had a place meanwhile.
    #expect((11...14).contains(count))
  }

  @Test("Nothing made is nothing taken")
  func nothing() throws {
    try handingOver(places: 1, name: "test") { (_: Handover<Int, Broken>) throws(Broken) in
    } take: { _, _ in
      Issue.record("nothing was given")
    }
  }

  @Test("The last one is told that nobody waits behind it")
  func othersWait() throws {
    var last: Bool?
    try handingOver(places: 4, name: "test") {
      (handover: Handover<Int, Broken>) throws(Broken) in
      for item in 0..<100 { _ = handover.give(item) }
    } take: { _, othersWait in
      last = othersWait
    }
    #expect(last == false)
  }
}
