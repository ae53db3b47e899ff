import Canvas
import EventStore
import SituationRoom
import Synchronization
import TaskForce

/// A show without a terminal: time at the desk is counted, not waited for, and what a session does
/// on its queues is done at once, so that the same show gives the same pictures.
struct HeadlessShow {
  /// Time at the desk, put forward by hand.
  private final class Desk: Sendable {
    private let milliseconds = Mutex<Int64>(0)
    var clock: Clock { Clock { Instant(milliseconds: self.milliseconds.withLock { $0 }) } }
    var seconds: Double { Double(milliseconds.withLock { $0 }) / 1000 }
    func set(seconds: Double) {
      milliseconds.withLock { $0 = Int64((seconds * 1000).rounded()) }
    }
  }

  private var model: Model
  private let desk: StoreDesk
  private let stage: ShowStage
  private let time = Desk()
  private var conductor = Conductor()

  /// The show of `scenario` on a new store, before its first scene.
  ///
  /// - Parameters:
  ///   - folder: the scenario as it lies on disk.
  ///   - scenario: the same in a language.
  ///   - program: settings of this run; its store path names the store to make.
  ///   - options: what the command line says of the room.
  ///   - size: of the pictures.
  /// - Throws: how to end, after telling why.
  init(
    _ folder: ScenarioFolder, _ scenario: Scenario, _ program: Program, _ options: RoomOptions,
    size: Size
  ) throws {
    let room = try ShowRoom(folder, scenario, program, options, desk: time.clock)
    let opening = try room.opening()
    model = try opening.model(size: size)
    model.begin(Show(scenario))
    desk = opening.desk(showing: model.situation)
    stage = room.stage
  }

  /// Where the room's clock stands.
  private var now: Instant { stage.clock.now }

  /// Goes to the scene at `index`.
  mutating func turn(to index: Int) { perform(model.turn(to: index)) }

  /// Another size, as a terminal would tell.
  mutating func resize(_ size: Size) { take(.resized(size)) }

  /// Goes on to `seconds` at the desk.
  mutating func goOn(to seconds: Double) {
    time.set(seconds: seconds)
    if let failure = stage.keepUp() { take(failure) }
    follow()
    for cue in conductor.due(at: seconds) { take(.cue(cue)) }
    take(.ticked)
  }

  /// Goes on for `seconds` at the desk, second by second.
  mutating func goOn(by seconds: Double) {
    let start = time.seconds
    var passed = 0.0
    while passed < seconds {
      passed = min(seconds, passed + 1)
      goOn(to: start + passed)
    }
  }

  /// Adds the scene as it stands to `report`.
  func report(to report: inout BriefingReport) { report.add(model, at: now) }

  /// What stands on the screen.
  var canvas: Canvas { RoomView.draw(model, at: now) }

  /// Whether a moment of the past is played.
  var isPlaying: Bool { model.past?.isPaused == false }

  /// What a picture of it says of itself.
  var caption: PictureCaption { model.caption(at: now) }

  /// What is under the cursor.
  var subject: Subject? { model.subject(at: now) }

  /// Its figures as lines, one fact each.
  var lines: [String] { PlainReport.lines(model.facts(at: now), model.wording) }

  private mutating func take(_ message: Message) { perform(model.update(message, at: now)) }

  /// Hands over what is new in the log.
  private mutating func follow() {
    while true {
      guard let events = try? desk.store.events(after: model.situation.position, limit: 500),
        !events.isEmpty
      else { return }
      take(.eventsArrived(events))
    }
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .stage(let index):
      let ready = stage.stage(index)
      follow()
      take(ready)
    case .sceneBegan(let index):
      conductor = Conductor(
        stage.scenario.scenes[index], from: time.seconds, isUnattended: false)
    case .append(let act):
      let answer = desk.write(act)
      follow()
      take(answer)
    case .query(let query): take(desk.reply(to: query))
    case .recall(let recall): take(desk.reply(to: recall, from: model.past?.situation))
    case .nextBatch, .bell, .alert, .copy, .edit, .announce, .useTheme, .remember, .restartShow,
      .redraw, .suspend, .quit:
      break
    }
  }
}
