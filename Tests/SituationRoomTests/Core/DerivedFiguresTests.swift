import Canvas
import TaskForce
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
      _ = model.update(.ticked, at: now)
      let remembered = model.context(at: now)
      var anew = remembered
      anew.situation = remembered.situation
      for (id, screen) in RoomScreens.all {
        var canvases = [remembered, anew].map { context in
          var canvas = Canvas(size: Size(width: 160, height: 50))
          screen.draw(on: &canvas, in: canvas.bounds, context)
          return canvas
        }
        #expect(canvases.removeLast() == canvases.removeLast(), "\(id) \(seconds) s later")
      }
    }
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
