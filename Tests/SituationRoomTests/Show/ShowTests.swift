import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite("A show in the room") struct ShowTests {
  static func scene(_ name: String, _ screen: ScreenID) -> Scene {
    Scene(
      name: name, texts: Scene.Texts(title: "Title \(name)", caption: "Caption \(name)"),
      screen: screen, minutes: 1)
  }

  static var scenario: Scenario {
    var second = scene("two", .incidents)
    second.highlight = ["incident 1"]
    return Scenario(
      name: "test", title: "A test", start: .night,
      scenes: [scene("one", .overview), second, scene("three", .log)])
  }

  /// A room that shows the first scene.
  static func room(isUnattended: Bool = false) -> ShowRoomModel {
    ShowRoomModel(Show(scenario, isUnattended: isUnattended))
  }

  @Test("PgDn and PgUp go through the script and stop at its ends")
  func throughTheScript() {
    var room = Self.room()
    #expect(room.scene == 0)
    room.press(KeyPress(.pageDown))
    #expect(room.scene == 1)
    #expect(room.model.room.current == .incidents)
    room.press(KeyPress(.pageDown))
    room.press(KeyPress(.pageDown))
    #expect(room.scene == 2)
    #expect(room.told?.contains("F5") == true)
    for _ in 0..<4 { room.press(KeyPress(.pageUp)) }
    #expect(room.scene == 0)
  }

  @Test("a caption takes two rows above the key bar, and the bar tells the place in the script")
  func caption() {
    var room = Self.room()
    room.press(KeyPress(.pageDown))
    let rows = room.rows
    #expect(rows[rows.count - 3].contains("Caption two"))
    #expect(rows[rows.count - 1].contains("2/3"))
    #expect(rows[rows.count - 1].contains("Title two"))
  }

  @Test("what a scene points at is marked, in its own cells alone")
  func highlight() {
    var room = Self.room()
    func marked() -> Int {
      let canvas = room.canvas
      return (1..<canvas.size.height - 3).reduce(0) { sum, row in
        sum
          + (0..<canvas.size.width).count { canvas[$0, row].attributes.contains(.reverse) }
      }
    }
    #expect(marked() == 0)
    room.press(KeyPress(.pageDown))
    #expect(marked() == "incident 1".count)
  }

  @Test("any other key leaves the script; PgUp returns to the scene, PgDn goes on")
  func detour() {
    var room = Self.room()
    room.press(KeyPress(.pageDown))
    room.press(.character("1"))
    #expect(room.model.playing?.isDetour == true)
    #expect(room.model.room.current == .overview)
    #expect(room.rows[room.rows.count - 3].contains("Title two"))
    room.press(KeyPress(.pageUp))
    #expect(room.scene == 1)
    #expect(room.model.playing?.isDetour == false)
    #expect(room.model.room.current == .incidents)
    room.press(.character(":"), .character("x"), KeyPress(.pageDown))
    #expect(room.scene == 2)
    #expect(room.model.room.overlays.isEmpty)
  }

  @Test("`.` and `b` blank the room; the key that shows it again does nothing else")
  func blank() {
    var room = Self.room()
    for key in ["." as Unicode.Scalar, "b"] {
      room.press(.character(key))
      #expect(room.rows.allSatisfy { $0.allSatisfy { $0 == " " } })
      room.press(.character(key))
      #expect(room.model.playing?.isBlank == false)
    }
    room.press(.character("b"), .character("a"))
    #expect(room.effects.allSatisfy { if case .append = $0 { false } else { true } })
    #expect(room.model.playing?.isDetour == false)
    room.press(.character("b"), KeyPress(.pageDown))
    #expect(room.scene == 1)
  }

  @Test("Escape does nothing; it closes what lies above the screen")
  func escape() {
    var room = Self.room()
    let before = room.model.room
    room.press(KeyPress(.escape))
    #expect(room.model.room.overlays == before.overlays)
    #expect(room.model.playing?.isDetour == false)
    room.press(.character("?"), KeyPress(.escape))
    #expect(room.model.room.overlays.isEmpty)
  }

  @Test("in a text field letters are letters: `.` and `b` are typed")
  func typing() {
    var room = Self.room()
    room.press(.character("/"), .character("b"), .character("."))
    #expect(room.model.playing?.isBlank == false)
    guard case .find(let field) = room.model.room.overlays.last else {
      Issue.record("no field is open")
      return
    }
    #expect(field.text == "b.")
  }

  @Test("F5, q, ^c and ^z ask first; n keeps the show")
  func asksFirst() {
    var room = Self.room()
    room.press(KeyPress(.function(5)))
    #expect(room.model.room.overlays.last == .showQuestion(.restart))
    room.press(.character("n"))
    #expect(room.model.room.overlays.isEmpty)
    room.press(KeyPress(.function(5)), .character("y"))
    #expect(room.effects.last == .restartShow)
    room.press(.control("z"))
    #expect(room.model.room.overlays.last == .showQuestion(.suspend))
    room.press(.character("y"))
    #expect(room.effects.last == .suspend)
    for key in [KeyPress.character("q"), .control("c")] {
      room.press(key)
      #expect(room.model.room.overlays.last == .quitQuestion)
      room.press(.character("n"))
      #expect(room.model.playing?.isDetour == false)
    }
  }

  @Test("`:scene` lists the scenes and goes there")
  func palette() {
    var room = Self.room()
    room.press(.character(":"))
    for scalar in "scene 3".unicodeScalars { room.press(.character(scalar)) }
    room.press(KeyPress(.enter))
    #expect(room.scene == 2)
  }

  @Test("a cue presses a key without leaving the script, and not while somebody has left it")
  func cues() {
    var room = Self.room()
    room.hear(.cue(.key(.character("?"))))
    #expect(room.model.room.overlays.count == 1)
    #expect(room.model.playing?.isDetour == false)
    room.press(KeyPress(.escape), .character("6"))
    room.hear(.cue(.key(.character("?"))))
    #expect(room.model.room.overlays.isEmpty)
    room.hear(.cue(.lens(Country("BE"))))
    #expect(room.model.room.lens == nil)
  }

  @Test("an unattended show begins anew behind its last scene")
  func unattended() {
    var room = Self.room(isUnattended: true)
    room.hear(.cue(.next))
    room.hear(.cue(.next))
    #expect(room.scene == 2)
    room.hear(.cue(.next))
    #expect(room.effects.last == .restartShow)
  }

  @Test("a moment that the log has passed is shown as known then")
  func past() {
    var room = Self.room()
    _ = room.model.turn(to: 1)
    let then = Instant.night.advanced(seconds: -3600)
    room.hear(.staged(StagedScene(index: 1, position: 0, past: then, speed: 1)))
    #expect(room.model.past?.moment == then)
    #expect(room.effects.contains(.recall(.moment(then))))
  }

  @Test("a scene waits for the events that belong before it")
  func waits() {
    var room = Self.room()
    _ = room.model.turn(to: 1)
    room.hear(.staged(StagedScene(index: 1, position: 5, past: nil, speed: 1)))
    #expect(room.scene == 0)
    room.hear(.eventsArrived(LogBook.sketch))
    #expect(room.scene == 1)
  }

  @Test("what was half typed is kept for the next time")
  func drafts() {
    var room = Self.room()
    room.press(KeyPress(.pageDown), .character("c"))
    if case .menu = room.model.room.overlays.last { room.press(.character("f")) }
    for scalar in "seen".unicodeScalars { room.press(.character(scalar)) }
    room.press(KeyPress(.pageDown))
    #expect(room.model.room.drafts.values.contains("seen"))
  }
}

/// A model that plays a show, with a stage that is ready at once.
struct ShowRoomModel {
  var model: Model
  private(set) var effects: [Effect] = []
  private let now = Instant.night

  init(_ show: Show) {
    model = Model(
      setup: .exercise, situation: Situation(),
      screens: [.overview: ListScreen(), .incidents: ListScreen(), .log: ListScreen()],
      size: Size(width: 80, height: 24), language: .english, theme: "night-watch")
    model.begin(show)
    hear(.eventsArrived(LogBook.oneWarning.events))
    perform(model.turn(to: 0))
    effects = []
  }

  var scene: Int? { model.playing?.index }
  var canvas: Canvas { RoomView.draw(model, at: now) }
  var rows: [String] { canvas.rows }
  var told: String? {
    model.room.notices.entries.last.map {
      model.wording.sentence($0.notice, desk: model.setup.desk, now: now)
    }
  }

  mutating func press(_ keys: KeyPress...) { for key in keys { hear(.key(key)) } }

  mutating func hear(_ message: Message) { perform(model.update(message, at: now)) }

  private mutating func perform(_ all: [Effect]) {
    for effect in all {
      effects.append(effect)
      guard case .stage(let index) = effect else { continue }
      hear(.staged(StagedScene(index: index, position: 0, past: nil, speed: 1)))
    }
  }
}
