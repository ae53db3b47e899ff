import Canvas
import EventStore
import SituationRoom
import TaskForce

/// A room without a terminal: questions are answered at once, and the screen is a value.
struct StillRoom {
  /// The room as it stands.
  private(set) var model: Model
  /// The moment it is looked at.
  let now: Instant
  private let desk: StoreDesk

  init(_ program: Program, _ options: RoomOptions, store: EventStore, size: Size) throws {
    try self.init(RoomOpening(program, options, store: store), size: size)
  }

  init(_ opening: RoomOpening, size: Size) throws {
    model = try opening.model(size: size)
    desk = opening.desk(showing: model.situation)
    now = opening.asOf ?? opening.clock.now()
  }

  /// Goes to a screen and waits until it has what it asked for.
  mutating func show(_ screen: ScreenID) {
    perform(model.show(screen, at: now))
  }

  private mutating func perform(_ effects: [Effect]) {
    var effects = effects
    while let effect = effects.popLast() {
      guard case .query(let query) = effect else { continue }
      effects += model.update(desk.reply(to: query), at: now)
    }
  }

  /// The screen as it would be drawn.
  var canvas: Canvas { RoomView.draw(model, at: now) }

  /// What a picture of it says of itself.
  var caption: PictureCaption { model.caption(at: now) }

  /// Its figures as one JSON object.
  var json: String { JSONReport.text(model.facts(at: now)) }

  /// Its figures as lines, one fact each.
  var lines: [String] { PlainReport.lines(model.facts(at: now), model.wording) }
}
