import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct PlainTests {
  private let facts = [
    Fact(["gateways", "BEANR", "days30"], "Antwerp, 30 days", .whole(7)),
    Fact(["gateways", "BEANR", "median"], "Antwerp, median kg", .number(38.5)),
    Fact(["queue", "0", "title"], "first", .text("a \u{1b}[31m\u{202e}b")),
    Fact(["queue", "1", "title"], "second", .none),
    Fact(["at"], "moment", .instant(.night)),
    Fact(["whole"], "chain holds", .truth(true)),
  ]

  @Test("lines have the label before the value and nothing that steers a terminal")
  func lines() {
    #expect(
      PlainReport.lines(facts, Wording(.dutch)) == [
        "Antwerp, 30 days: 7", "Antwerp, median kg: 38,5", "first: a \u{fffd}[31m\u{fffd}b",
        "second: niet bekend", "moment: 2026-03-14T02:32:07Z", "chain holds: ja",
      ])
  }

  @Test("JSON has the same figures, nested by path, in any language the same")
  func json() {
    #expect(
      JSONReport.text(facts)
        == #"{"gateways":{"BEANR":{"days30":7,"median":38.5}},"queue":[{"title":"a "#
        + "\u{fffd}[31m\u{fffd}b"
        + #""},{"title":null}],"at":"2026-03-14T02:32:07Z","whole":true}"#)
  }

  @Test("the frame's figures come first, and carry the handling of what is shown")
  func frame() {
    var setup = RoomSetup.exercise
    setup.isSilent = true
    let room = TestRoom(setup, incidents: LogBook.sketch)
    let lines = PlainReport.lines(room.model.facts(at: room.now), room.model.wording)
    #expect(
      lines.prefix(13) == [
        "screen: Overview", "figures: EXERCISE·FICTIONAL", "as of: 2026-03-14T02:32:07Z",
        "officer: NL-2", "desk: NL", "handling: TLP:AMBER H1 H2",
        "not acknowledged, emergency: 1", "not acknowledged, alarm: 1",
        "not acknowledged, warning: 2", "not acknowledged, caution: 0",
        "sources that answer: 7", "sources: 8", "lines in quarantine: not known",
      ])
  }

  @Test("a screen can be shown without a key, and asks what it needs")
  func shown() {
    var model = Model(
      setup: .exercise, situation: Situation(),
      screens: [.overview: ListScreen(), .incidents: StoreQueryTests.Asking()],
      size: .init(width: 80, height: 24))
    #expect(model.show(.incidents, at: .night) == [.query(StoreQueryTests.Asking.query)])
    #expect(model.room.current == .incidents)
    #expect(model.show(.money, at: .night).isEmpty)
    #expect(model.room.current == .incidents)
  }
}
