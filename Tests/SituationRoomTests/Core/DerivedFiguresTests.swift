import Canvas
import TaskForce
import TestEvents
import Testing

@testable import SituationRoom

@Suite("What a frame has worked out is never out of date")
struct DerivedFiguresTests {
  @Test("a value is made once for a key, and the oldest is forgotten")
  func remembers() {
    let memo = Memo<Int, String>(limit: 2)
    #expect(memo.value(1) { "one" } == "one")
    #expect(memo.value(1) { "another" } == "one")
    #expect(memo.value(2) { "two" } == "two")
    #expect(memo.value(3) { "three" } == "three")
    #expect(memo.value(1) { "again" } == "again")
  }

  @Test("every screen shows from what is remembered what it shows worked out anew")
  func showsTheSame() {
    var model = Self.model(FictionalNight.whole().situation)
    // A second, a minute, over midnight, and the first second of a day.
    for seconds in [0, 1, 59, 3_600, 73_000, 77_272, 77_273, 77_274, 90_000] {
      let now = FictionalNight.now.advanced(seconds: seconds)
      for (id, screen) in RoomScreens.all {
        model.room.current = id
        model.room.screens[id] = ScreenBox(screen)
        _ = model.update(.ticked, at: now)
        Self.expectSame(model, at: now, "\(id) \(seconds) s later")
      }
    }
  }

  @Test("whatever is pressed, a remembered picture is the one that is drawn anew", arguments: 1...4)
  func everyFrame(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var model = Self.model(FictionalNight.whole().situation)
    var now = FictionalNight.now
    let keys = Array("jjjjkkJKgGzz1234567\t\tnNK><s ")
    for step in 0..<300 {
      switch Int.random(in: 0..<10, using: &random) {
      case 0:
        now = now.advanced(seconds: [1, 7, 60, 3_599, 20_000].randomElement(using: &random) ?? 1)
      case 1: _ = model.update(.eventsArrived([]), at: now)
      case 2:
        let size = Size(
          width: .random(in: 60...220, using: &random), height: .random(in: 16...70, using: &random)
        )
        _ = model.update(.resized(size), at: now)
      default:
        guard let key = keys.randomElement(using: &random)?.unicodeScalars.first else { continue }
        _ = model.update(.key(key == "\t" ? KeyPress(.tab) : .character(key)), at: now)
      }
      _ = model.update(.ticked, at: now)
      Self.expectSame(model, at: now, "step \(step), \(model.room.current)")
    }
  }

  private static func expectSame(_ model: Model, at now: Instant, _ comment: String) {
    var anew = model
    // A look at no new events is a new one, of which nothing is remembered.
    _ = anew.update(.eventsArrived([]), at: now)
    let (shown, drawn) = (RoomView.draw(model, at: now), RoomView.draw(anew, at: now))
    guard shown != drawn else { return }
    let rows = zip(shown.rows, drawn.rows).enumerated().filter { $1.0 != $1.1 }
    Issue.record("\(comment): \(rows.prefix(3))")
  }

  @Test("a filter or an order that is set later lists what it lists in a new room")
  func listsTheSame() {
    let night = FictionalNight.whole()
    let now = FictionalNight.now
    var used = Self.model(night.situation)
    func type(_ text: String, _ model: inout Model) {
      for scalar in text.unicodeScalars {
        _ = model.update(.key(scalar == "⏎" ? KeyPress(.enter) : .character(scalar)), at: now)
      }
    }
    type("6", &used)
    for filter in ["sev>=alarm", "", "container", "-state:closed"] {
      type("f", &used)
      _ = used.update(.key(.control("u")), at: now)
      type(filter + "⏎", &used)
      var fresh = Self.model(night.situation)
      type("6f", &fresh)
      _ = fresh.update(.key(.control("u")), at: now)
      type(filter + "⏎", &fresh)
      #expect(used.context(at: now).queue.items == fresh.context(at: now).queue.items)
      #expect(RoomView.draw(used, at: now).rows == RoomView.draw(fresh, at: now).rows)
    }
  }

  private static func model(_ situation: Situation) -> Model {
    var setup = RoomSetup(desk: DeskIdentity(body: Body("NL"), officer: Officer("NL-2")))
    setup.clockRuns = false
    setup.lockAfter = 0
    return Model(
      setup: setup, situation: situation, screens: RoomScreens.all,
      size: Size(width: 160, height: 50))
  }
}
