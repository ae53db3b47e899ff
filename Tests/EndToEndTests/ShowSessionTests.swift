import Foundation
import Glibc
import Testing

@Suite("A show in a terminal") struct ShowSessionTests {
  private static func bar(_ session: TmuxSession) throws -> String {
    try session.screen().last { !$0.isEmpty } ?? ""
  }

  @Test("a clicker goes through twelve scenes, a detour does not end the show, F5 begins again")
  func clicker() throws {
    let scratch = try ScratchFolder()
    let session = try TmuxSession(
      ["demo", "antwerp-briefing", "--language", "en"], width: 120, height: 36,
      environment: ["XDG_STATE_HOME": scratch.file("state")])
    try session.awaitStart()
    #expect(try Self.bar(session).contains("1/12"))
    for scene in 2...5 {
      try session.press("PageDown")
      #expect(try Self.bar(session).contains("\(scene)/12"))
    }
    // What clickers send beside the pages breaks nothing.
    try session.press("Escape")
    try session.press("F5")
    #expect(try session.screen().contains { $0.contains("Begin the show again") })
    try session.press("Escape")
    #expect(try Self.bar(session).contains("5/12"))
    // A question from the room: into an incident, and back to the script.
    try session.press("6", "Enter")
    #expect(try session.screen().contains { $0.contains("Off the script at scene 5") })
    try session.press("PageDown")
    #expect(try Self.bar(session).contains("6/12"))
    try session.press("b")
    #expect(try session.screen().allSatisfy { $0.isEmpty })
    try session.press("b")
    try session.resize(width: 80, height: 24)
    for scene in 7...12 {
      try session.press("PageDown")
      #expect(try Self.bar(session).contains("\(scene)/12"))
    }
    try session.press("PageDown")
    #expect(try Self.bar(session).contains("F5"))
    try session.press("q")
    #expect(try session.screen().contains { $0.contains("Quit") })
    try session.pressWithoutWaiting("y")
    try session.awaitAnswer("#{pane_dead}", "1")
  }

  @Test("a show that lost its terminal goes on at its scene; one that was ended begins anew")
  func lostTerminal() throws {
    let scratch = try ScratchFolder()
    let show = ["demo", "public-record", "--language", "en"]
    let environment = ["XDG_STATE_HOME": scratch.file("state")]
    let lost = try TmuxSession(show, environment: environment)
    try lost.awaitStart()
    for _ in 2...4 { try lost.press("PageDown") }
    #expect(try Self.bar(lost).contains("4/9"))
    let process = try #require(Int32(lost.ask("#{pane_pid}")))
    kill(process, SIGHUP)
    try lost.awaitAnswer("#{pane_dead}", "1")
    let again = try TmuxSession(show, environment: environment)
    try again.awaitStart()
    #expect(try Self.bar(again).contains("4/9"))
    try again.press("q")
    try again.pressWithoutWaiting("y")
    try again.awaitAnswer("#{pane_dead}", "1")
    let anew = try TmuxSession(show, environment: environment)
    try anew.awaitStart()
    #expect(try Self.bar(anew).contains("1/9"))
  }

  @Test("what is waiting to be tried in a room says which buttons came")
  func roomCheck() throws {
    let plain = try Shell.sitroom(["demo", "antwerp-briefing", "--check-room", "--language", "nl"])
    #expect(plain.status == 0)
    #expect(plain.text.contains("klikker"))
  }

  @Test("the presenter's page waits for its show")
  func presenter() throws {
    let scratch = try ScratchFolder()
    let page = try Shell.sitroom(
      ["demo", "antwerp-briefing", "--presenter", "--language", "en"],
      environment: ["XDG_STATE_HOME": scratch.file("state")])
    #expect(page.status == 0)
    #expect(page.text.contains("waiting"))
  }
}
