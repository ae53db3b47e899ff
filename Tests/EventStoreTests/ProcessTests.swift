import EventStore
import TaskForce
import Testing

/// The promises that hold between processes.
@Suite(.serialized) struct ProcessTests {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test("several writers and followers: every follower sees every event once, in order")
  func writersAndFollowers() throws {
    let (writers, count) = (3, 200)
    let followers = try [1, 7, 500].map {
      try Probe("follow", fixture.folder, [writers * count, $0])
    }
    let acknowledged = try (0..<writers)
      .map { try Probe("write", fixture.folder, [$0, count, 1 + $0 * 4]) }
      .flatMap { $0.lines() }
    #expect(acknowledged.count == writers * count)
    let inOrder = acknowledged.sorted { position($0) < position($1) }
    #expect(inOrder.map(position) == Array(1...writers * count))
    for follower in followers { #expect(follower.lines() == inOrder) }
    let verification = try fixture.open().verify()
    #expect(verification.holds)
    #expect(verification.events == Int64(writers * count))
  }

  @Test(
    "an acknowledged event survives the kill of its writer, whenever it comes",
    arguments: [0, 40, 45, 400, 1200, 4000, 9000, 20_000])
  func killedWriter(afterBytes: Int) throws {
    let lines = try Probe("write", fixture.folder, [1, 1_000_000, 1 + afterBytes % 7])
      .killed(afterBytes: afterBytes)
    let store = try fixture.open()
    #expect(try store.verify().holds)
    for line in lines {
      let words = line.split(separator: " ")
      let event = try store.event(at: try #require(Int64(words[0])))
      #expect(event?.envelope.id.description == String(words[1]))
    }
    // The next writer goes on where the dead one was.
    let head = try store.head().position
    #expect(try store.append([StreamAppend(Sample.pulse(1))]).head.position == head + 1)
  }

  @Test("four writers open incidents: the numbers have no gap and no double")
  func incidentNumbers() throws {
    let references = try (0..<4).map { try Probe("open", fixture.folder, [$0, 50]) }
      .flatMap { $0.lines() }
    #expect(
      references.sorted() == (1...200).map { "NL-2023-" + $0.padded(to: 6) })
  }

  @Test("two officers race on one incident a thousand times each: one wins, nothing is lost")
  func race() throws {
    let count = 1000
    _ = try Probe("open", fixture.folder, [9, 1]).lines()
    let officers = try [1, 2].map { try Probe("race", fixture.folder, [$0, count]) }
    let told = officers.map { $0.lines() }
    let won = told.flatMap { $0.filter { $0.first?.isNumber == true } }
    let losses = told.compactMap { lines in
      lines.last?.split(separator: " ").last.flatMap { Int($0) }
    }
    #expect(losses.reduce(0, +) > 0, "they never met: \(losses)")
    // The first to take a new incident acknowledges it too.
    #expect(won.count == 2 * count + 1)
    #expect(won.map(position).sorted() == Array(2...Int64(2 * count + 2)).map(Int.init))
    let store = try fixture.open()
    #expect(try store.verify().holds)
    let stream = try #require(try store.event(at: 1)).stream
    let events = try store.events(in: stream)
    #expect(events.map(\.revision) == Array(1...2 * count + 2))
    let ids = Set(won.compactMap { $0.split(separator: " ").last.map(String.init) })
    #expect(ids == Set(events.dropFirst().map { $0.envelope.id.description }))
    // Whoever wrote last has it, and each assignment names the owner that it replaced.
    var owner: Officer?
    for case let assigned as IncidentAssigned in events.map(\.envelope.payload) {
      #expect(assigned.before == owner)
      owner = assigned.officer
    }
  }

  @Test("full disk: what was acknowledged is there, nothing else, and work goes on afterwards")
  func fullDisk() throws {
    let lines = try Probe("fill", fixture.folder, [300_000]).lines()
    #expect(lines.count == 3, "\(lines)")
    let words = lines.dropFirst().first?.split(separator: " ") ?? []
    try #require(words.count == 4)
    #expect(words[1] == words[3])
    #expect(
      lines.first?.contains("diskFull") == true || lines.first?.contains("inputOutput") == true)
    #expect(lines.last == "again \((Int(words[1]) ?? 0) + 1)")
    #expect(try fixture.open().verify().holds)
  }

  @Test("a lock that is not let go: the writer is told after its deadline")
  func heldLock() throws {
    let holder = try Probe("hold", fixture.folder, [])
    var options = StoreOptions()
    options.lockWait = 20
    let store = try fixture.open(options: options)
    defer { _ = holder.killed(afterBytes: 0) }
    var refusal: StoreError?
    // Until the other process has come so far.
    for number in 0..<10_000 where refusal == nil {
      do throws(StoreError) { try store.append([StreamAppend(Sample.pulse(number))]) } catch {
        refusal = error
      }
    }
    guard case .busy(_, 20) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
  }

  @Test("a reader who may not write reads and searches")
  func unprivilegedReader() throws {
    try fixture.open().append([StreamAppend(Sample.pulse(1))])
    // Made readable by hand, as for an inspector; only the owner writes.
    fixture.allowReading()
    let lines = try Probe("read", fixture.folder, [65_534]).lines()
    #expect(lines == ["1", "1"])
  }

  private func position(_ line: String) -> Int {
    Int(line.split(separator: " ").first ?? "") ?? 0
  }
}
