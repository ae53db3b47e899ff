import Synchronization
import Terminal
import Testing

@Suite("Worker")
struct WorkerTests {
  /// What the jobs of a worker have noted down.
  private final class Notes: Sendable {
    let numbers = Mutex<[Int]>([])
  }

  @Test("jobs are done one after another, and all of them before the worker has finished")
  func order() throws {
    let worker = try Worker()
    let notes = Notes()
    for number in 0..<1000 { worker.add { notes.numbers.withLock { $0.append(number) } } }
    worker.finish()
    #expect(notes.numbers.withLock { $0 } == Array(0..<1000))
  }

  @Test("a worker that has finished begins again")
  func again() throws {
    let worker = try Worker()
    let notes = Notes()
    for number in 0..<20 {
      worker.add { notes.numbers.withLock { $0.append(number) } }
      worker.finish()
    }
    #expect(notes.numbers.withLock { $0 } == Array(0..<20))
  }

  @Test("what was added is done although nobody holds the worker any more")
  func left() throws {
    let box = try Mailbox<Int>()
    do {
      let worker = try Worker()
      for number in 0..<100 { worker.add { box.post(number) } }
    }
    var seen: [Int] = []
    while seen.count < 100 { seen += box.drain() }
    #expect(seen == Array(0..<100))
  }
}
