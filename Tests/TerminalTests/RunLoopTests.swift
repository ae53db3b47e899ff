import Canvas
import Glibc
import Synchronization
import Testing

@testable import Terminal

@Suite("The run loop")
struct RunLoopTests {
  @Test("reports keys that came together in one go")
  func keys() throws {
    try withLoop { loop, writer, _ in
      writeAll(Array("ab".utf8), to: writer)
      #expect(loop.wait() == [.key(.character("a")), .key(.character("b"))])
    }
  }

  @Test("waits for the rest of an escape, then takes it for the key")
  func escape() throws {
    try withLoop { loop, writer, _ in
      writeAll([0x1b], to: writer)
      #expect(loop.wait() == [.key(KeyPress(.escape))])
    }
  }

  @Test("reports the deadline, even one that has passed")
  func deadline() throws {
    try withLoop { loop, _, _ in
      #expect(loop.wait(until: RunLoop.now() - 5) == [.deadline])
      let soon = RunLoop.now() + 20
      #expect(loop.wait(until: soon) == [.deadline])
      #expect(RunLoop.now() >= soon)
    }
  }

  @Test("reports the end of input once, and lives on")
  func end() throws {
    try withLoop { loop, writer, _ in
      writeAll(Array("a".utf8), to: writer)
      close(writer)
      #expect(loop.wait() == [.key(.character("a"))])
      #expect(loop.wait() == [.inputEnded])
      #expect(loop.wait(until: RunLoop.now()) == [.deadline])
    }
  }

  @Test("reports mail once, however much there is")
  func mail() throws {
    try withLoop { loop, _, mailbox in
      for number in 0..<5 { mailbox.post(number) }
      #expect(loop.wait() == [.mail])
      #expect(mailbox.drain() == [0, 1, 2, 3, 4])
      #expect(loop.wait(until: RunLoop.now()) == [.deadline])
      mailbox.post(6)
      #expect(loop.wait() == [.mail])
      #expect(mailbox.drain() == [6])
      #expect(mailbox.isEmpty)
    }
  }

  @Test("loses no mail of threads that post at once")
  func threads() throws {
    try withLoop { loop, _, mailbox in
      let senders = 4
      let each = 2000
      var threads: [pthread_t] = []
      for sender in 0..<senders { threads.append(post(each, from: sender, to: mailbox)) }
      var received: [Int] = []
      while received.count < senders * each {
        #expect(loop.wait() == [.mail])
        received += mailbox.drain()
      }
      for thread in threads { pthread_join(thread, nil) }
      for sender in 0..<senders {
        #expect(
          received.filter { $0 / each == sender } == Array(sender * each..<(sender + 1) * each))
      }
    }
  }

  private final class Work: Sendable {
    let messages: Range<Int>
    let mailbox: Mailbox<Int>
    init(_ messages: Range<Int>, _ mailbox: Mailbox<Int>) {
      self.messages = messages
      self.mailbox = mailbox
    }
  }

  private func post(_ count: Int, from sender: Int, to mailbox: Mailbox<Int>) -> pthread_t {
    let work = Work(sender * count..<(sender + 1) * count, mailbox)
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let work = Unmanaged<Work>.fromOpaque(argument).takeRetainedValue()
        for message in work.messages { work.mailbox.post(message) }
        return nil
      }, Unmanaged.passRetained(work).toOpaque())
    return thread
  }

  private func withLoop(_ body: (RunLoop, Int32, Mailbox<Int>) throws -> Void) throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let mailbox = try Mailbox<Int>()
    let loop = RunLoop(
      input: ends[0], signals: try SignalSource(), mailbox: mailbox,
      actions: RunLoop.ScreenActions(resize: { nil }, suspend: {}, resume: {}))
    try body(loop, ends[1], mailbox)
  }
}
