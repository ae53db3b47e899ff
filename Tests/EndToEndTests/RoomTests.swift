import Foundation
import Testing

/// The room in a real terminal, driven by keys.
@Suite(.serialized) struct RoomTests {
  private let clock = ["--clock", "2026-03-14T02:32:07Z"]

  private func room(
    _ store: String, width: Int = 120, height: Int = 36, _ more: [String] = []
  ) throws -> TmuxSession {
    let session = try TmuxSession(
      ["watch", "--store", store, "--officer", "NL-2"] + clock + more, width: width,
      height: height)
    try session.awaitStart()
    return session
  }

  @Test("an event that another process writes appears, and a acknowledges it")
  func eventAppearsAndIsAcknowledged() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let session = try room(store)
    let written = try Shell.sitroom(
      ["ingest", "-", "--store", store] + clock,
      input: Fixtures.incident("c-1", "PIN booked twice") + "\n")
    #expect(written.status == 0, "\(written.errorText)")
    try session.awaitPosition(1)
    let screen = try session.screen().joined(separator: "\n")
    #expect(screen.contains("PIN booked"))
    #expect(screen.contains("NEW"))
    try session.press("a")
    try session.awaitPosition(2)
    let log = try Shell.sitroom(["log", "--store", store])
    #expect(log.lines.count == 2)
    #expect(log.lines.last?.contains("incident.acknowledged") == true)
    #expect(log.lines.last?.contains("NL-2") == true)
    try session.press("a")
    #expect(try Shell.sitroom(["log", "--store", store]).lines.count == 2)
  }

  @Test("screens open by digit and function key, in both languages")
  func screensOpen() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.publicRecord(scratch)
    for (language, title) in [("en", "Has the flow moved?"), ("nl", "Antwerp")] {
      let session = try room(store, width: 120, height: 36, ["--language", language])
      try session.press("2")
      #expect(try session.screen().joined().contains(title))
      for key in ["6", "9", "1", "F2", "F6", "F9", "F1"] { try session.press(key) }
      try session.press("?")
      try session.press("Escape")
      try session.press("2", "Tab", "j", "j", "k", "G", "g")
    }
  }

  @Test("Enter goes down and Backspace comes up with the cursor where it was")
  func cursorIsRestored() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let lines = (1...5).map { Fixtures.incident("d-\($0)", "case number \($0)") }
    _ = try Shell.sitroom(
      ["ingest", "-", "--store", store] + clock, input: lines.joined(separator: "\n") + "\n")
    let session = try room(store)
    try session.press("j", "j")
    let before = try session.screen().filter { $0.contains("▸") && $0.contains("ALARM") }
    try session.press("Enter")
    #expect(try session.screen().joined().contains("Timeline"))
    try session.press("BSpace")
    let after = try session.screen().filter { $0.contains("▸") && $0.contains("ALARM") }
    #expect(before == after)
    #expect(!before.isEmpty)
  }

  @Test("a storm of sizes leaves a whole picture")
  func resizeStorm() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.publicRecord(scratch)
    let session = try room(store, width: 80, height: 24)
    for (width, height) in [(200, 60), (20, 5), (80, 23), (60, 16), (132, 43), (59, 15)] {
      try session.resize(width: width, height: height)
    }
    try session.resize(width: 80, height: 24)
    let resized = try session.screen()
    let fresh = try room(store, width: 80, height: 24)
    #expect(try fresh.screen() == resized)
  }

  @Test("q asks, and then gives the terminal back")
  func quit() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let session = try room(store, width: 80, height: 24)
    #expect(try session.ask("#{alternate_on}") == "1")
    try session.press("q")
    try session.pressWithoutWaiting("y")
    try session.awaitAnswer("#{pane_dead} #{alternate_on}", "1 0")
  }

  @Test("a read-only room refuses to act and says so")
  func readOnly() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    _ = try Shell.sitroom(
      ["ingest", "-", "--store", store] + clock, input: Fixtures.incident("e-1", "one") + "\n")
    let session = try room(store, width: 120, height: 36, ["--read-only", "--theme", "mono"])
    #expect(try session.screen()[0].contains("READ ONLY"))
    try session.press("a")
    #expect(try Shell.sitroom(["log", "--store", store]).lines.count == 1)
  }

  @Test("two rooms on one store see each other's acts")
  func twoRooms() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    _ = try Shell.sitroom(
      ["ingest", "-", "--store", store] + clock, input: Fixtures.incident("f-1", "one") + "\n")
    let first = try room(store)
    let second = try room(store)
    try first.press("a")
    try first.awaitPosition(2)
    try second.awaitPosition(2)
    #expect(try second.screen().joined().contains("ack"))
  }

  private func night(_ scratch: ScratchFolder) throws -> String {
    let store = scratch.file("night")
    let made = try Shell.sitroom([
      "demo", "night-shift", "--seed", "7", "--until", "21:00", "--store", store,
    ])
    #expect(made.status == 0, "\(made.errorText)")
    return store
  }

  private func nightRoom(_ store: String, _ more: [String]) throws -> TmuxSession {
    let session = try TmuxSession(
      ["watch", "--store", store, "--officer", "NL-2"] + more, width: 120, height: 36)
    try session.awaitStart()
    return session
  }

  /// A screen without the title bar, where the clock goes on, and the key bar with its messages.
  private func withoutBars(_ screen: [String]) -> [String] {
    Array(screen.dropFirst().dropLast())
  }

  private func panels(_ session: TmuxSession) throws -> [String] {
    withoutBars(try session.screen())
  }

  @Test("down from the Overview to a request of Colombia and back, the cursor where it was")
  func downToARequest() throws {
    let scratch = try ScratchFolder()
    let session = try nightRoom(try night(scratch), ["--theme", "mono"])
    try session.press("Tab", "Tab", "Tab")
    let overview = try session.screen()
    #expect(overview.contains { $0.contains("▸CO Colombia") })
    try session.press("Enter", "j")
    let requests = try session.screen()
    #expect(requests[1].contains("Partners"))
    #expect(requests.contains { $0.contains("▸R-2026-") && $0.contains(" CO ") })
    try session.press("Enter")
    #expect(try panels(session) != withoutBars(requests))
    try session.press("BSpace")
    #expect(try panels(session) == withoutBars(requests))
    try session.press("BSpace")
    #expect(try panels(session) == withoutBars(overview))
  }

  @Test("C limits every screen to Italy and says so, C again shows all", arguments: ["en", "nl"])
  func throughItaly(language: String) throws {
    let scratch = try ScratchFolder()
    let session = try nightRoom(try night(scratch), ["--language", language])
    let screens = ["1", "2", "3", "4", "5", "6", "9"]
    var whole: [[String]] = []
    for key in screens {
      try session.press(key)
      whole.append(try panels(session))
    }
    try session.press("C", "i", "t")
    for (key, before) in zip(screens, whole) {
      try session.press(key)
      let limited = try session.screen()
      #expect(limited[0].contains(language == "en" ? "ONLY IT" : "ALLEEN IT"))
      #expect(withoutBars(limited) != before, "screen \(key)")
    }
    try session.press("C")
    for (key, before) in zip(screens, whole) {
      try session.press(key)
      #expect(try panels(session) == before, "screen \(key)")
    }
  }
}
