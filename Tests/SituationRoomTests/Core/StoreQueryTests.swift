import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct StoreQueryTests {
  /// A screen that asks for the timeline of one incident.
  struct Asking: RoomScreen {
    mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {}
    func subject(_ context: RoomContext) -> Subject? { nil }
    func queries(_ context: RoomContext) -> [StoreQuery] { [Self.query] }
    func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {}
    func facts(_ context: RoomContext) -> [Fact] { [] }
    static let query = StoreQuery.timeline(StreamName(.exercise(1)), limit: 20)
  }

  private var model: Model {
    var setup = RoomSetup.exercise
    setup.isSilent = true
    return Model(
      setup: setup, situation: Situation(), screens: [.incidents: Asking()],
      size: Size(width: 80, height: 24))
  }

  @Test("a question is asked once, and again when its stream has grown")
  func asked() {
    var model = model
    var log = LogBook()
    #expect(model.update(.ticked, at: .night) == [.query(Asking.query)])
    #expect(model.update(.ticked, at: .night) == [])
    let first = log.open(1, .caution, minutesAgo: 1)
    let other = log.open(2, .caution, minutesAgo: 1)
    #expect(model.update(.answered(Asking.query, .events([])), at: .night) == [])
    #expect(
      model.update(.eventsArrived([first]), at: .night) == [.nextBatch, .query(Asking.query)])
    #expect(model.update(.answered(Asking.query, .events([first])), at: .night) == [])
    #expect(model.update(.eventsArrived([other]), at: .night) == [.nextBatch])
    #expect(model.answers.events(for: Asking.query)?.shown.count == 1)
  }

  @Test("an answer overtaken while it was under way is asked for again")
  func overtaken() {
    var model = model
    var log = LogBook()
    _ = model.update(.ticked, at: .night)
    let first = log.open(1, .caution, minutesAgo: 1)
    #expect(model.update(.eventsArrived([first]), at: .night) == [.nextBatch])
    #expect(
      model.update(.answered(Asking.query, .events([])), at: .night) == [.query(Asking.query)])
  }

  @Test("what may not be seen is counted and not kept")
  func withheld() {
    var model = model
    var log = LogBook()
    _ = model.update(.ticked, at: .night)
    var secret = log.open(1, .caution, minutesAgo: 1)
    secret.envelope.body = Body("BE")
    secret.envelope.tlp = .red
    _ = model.update(.answered(Asking.query, .events([secret])), at: .night)
    let answer = model.answers.events(for: Asking.query)
    #expect(answer?.shown.isEmpty == true)
    #expect(answer?.withheld == 1)
  }

  @Test("a question that failed is told, and asked again after a key")
  func failed() {
    var model = model
    _ = model.update(.ticked, at: .night)
    #expect(model.update(.queryFailed(Asking.query, .busy), at: .night) == [])
    #expect(model.room.notices.entries.last?.notice == .storeFailed(.busy))
    #expect(
      model.update(.key(.character("j")), at: .night) == [.query(Asking.query)])
  }
}
