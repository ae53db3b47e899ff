import Canvas
import TaskForce
import Testing

@testable import SituationRoom

/// Rooms for ministers and the public: what is shown, what can be done, and how it looks.
@Suite struct AudienceRoomTests {
  /// The fictional night, with the action plan as ministers have it.
  static let situation = {
    var situation = Situation()
    for event in FictionalNight.whole().log {
      var event = event
      if ["action", "meeting"].contains(event.envelope.type.area) { event.envelope.tlp = .green }
      situation.apply(event)
    }
    return situation
  }()

  private static func room(
    _ audience: Audience, size: Size = Size(width: 80, height: 24), _ language: Language = .english
  ) -> Model {
    var setup = RoomSetup(desk: DeskIdentity(body: Body("NL"), officer: Officer("NL-2")))
    setup.audience = audience
    setup.mode = .exercise
    setup.quarantine = QuarantineLevel(count: 2, newest: FictionalNight.now)
    return Model(
      setup: setup, situation: situation, screens: RoomScreens.all, size: size,
      language: language)
  }

  private static func rows(_ model: Model) -> [String] {
    RoomView.draw(model, at: FictionalNight.now).rows
  }

  private static func told(_ model: Model) -> Notice? { model.room.notices.entries.last?.notice }

  @Test(
    "the screens of ministers stand as accepted",
    arguments: [ScreenID.overview, .routes, .partners, .transit, .actions, .incidents, .log],
    [Size(width: 80, height: 24), Size(width: 120, height: 36)])
  func golden(screen: ScreenID, size: Size) throws {
    var model = Self.room(.ministerial, size: size)
    _ = model.show(screen, at: FictionalNight.now)
    let text = Self.rows(model).joined(separator: "\n") + "\n"
    try Golden.expect(
      text, matches: "ministerial-\(screen.rawValue)-\(size.width)x\(size.height)-en.txt")
  }

  @Test("no head is cut in any language at 80 columns", arguments: Language.allCases)
  func heads(language: Language) {
    for audience in [Audience.ministerial, .public] {
      for screen in ScreenID.allCases where RoomScreens.all[screen] != nil {
        let model = Self.room(audience, language)
        let context = model.context(at: FictionalNight.now)
        for section in context.briefSections(screen) where !section.isProse {
          let plan = section.plan(78)
          for (index, width) in plan {
            #expect(
              section.columns[index].head.columns <= width,
              "\(language) \(section.name).\(section.columns[index].name)")
          }
          let width = plan.reduce(0) { $0 + $1.width } + plan.count - 1
          #expect(width <= 78, "\(language) \(section.name) is \(width) columns")
        }
      }
    }
  }

  @Test("the title bar names the audience and neither officer, counters nor quarantine")
  func titleBar() {
    for (audience, word) in [(Audience.ministerial, "MINISTERIAL"), (.public, "PUBLIC")] {
      let title = Self.rows(Self.room(audience))[0]
      #expect(title.contains(word))
      #expect(!title.contains("NL-2"))
      #expect(!title.contains("NEW"))
      #expect(!title.contains("quar"))
    }
    #expect(Self.rows(Self.room(.ministerial))[0].contains("TLP:GREEN H0"))
    #expect(Self.rows(Self.room(.public))[0].contains("TLP:CLEAR"))
  }

  @Test("a room that is too small does not count alerts before ministers")
  func tooSmall() {
    let rows = Self.rows(Self.room(.ministerial, size: Size(width: 50, height: 10)))
    #expect(!rows.joined().contains("NEW"))
  }

  @Test("ministers act on the action plan")
  func acting() {
    var model = Self.room(.ministerial)
    _ = model.show(.actions, at: FictionalNight.now)
    _ = model.update(.key(.character("c")), at: FictionalNight.now)
    #expect(model.room.overlays.count == 1)
    #expect(Self.told(model) == nil)
  }

  @Test(
    "what is officers' work is refused with a reason", arguments: ["a", "t", "+", "f", "u", "H"])
  func refused(key: String) throws {
    for audience in [Audience.ministerial, .public] {
      var model = Self.room(audience)
      let scalar = try #require(key.unicodeScalars.first)
      _ = model.update(.key(.character(scalar)), at: FictionalNight.now)
      #expect(Self.told(model) == .objection(.notForAudience(audience)))
      #expect(model.room.overlays.isEmpty)
    }
  }

  @Test("nobody acts in a room for everybody, on the action plan either")
  func publicRoom() {
    var model = Self.room(.public)
    _ = model.show(.actions, at: FictionalNight.now)
    _ = model.update(.key(.character("c")), at: FictionalNight.now)
    #expect(Self.told(model) == .objection(.notForAudience(.public)))
  }

  @Test("key bar, help and palette offer what can be done")
  func offered() {
    let model = Self.room(.public)
    let offered = model.commandsHere
    #expect(!offered.isEmpty)
    #expect(offered.allSatisfy { $0.id.isOffered(to: .public) && !$0.isAct })
    #expect(Self.room(.ministerial).commandsHere.contains { $0.id == .progress })
    #expect(!Self.room(.ministerial).commandsHere.contains { $0.id == .acknowledge })
  }

  @Test("nothing sounds, and nothing is said of the quarantine")
  func silence() {
    var model = Self.room(.ministerial)
    let effects = model.update(
      .quarantineChanged(QuarantineLevel(count: 9, newest: FictionalNight.now)),
      at: FictionalNight.now)
    #expect(Self.told(model) == nil)
    #expect(model.room.quarantine == nil)
    #expect(model.alerts(at: FictionalNight.now).sounding.isEmpty)
    #expect(effects.isEmpty)
  }

  @Test("an officer's room is what it was", arguments: [Audience.officer(desk: Body("NL"))])
  func officers(audience: Audience) {
    var setup = RoomSetup(desk: DeskIdentity(body: Body("NL"), officer: Officer("NL-2")))
    #expect(setup.audience == audience)
    setup.desk.body = Body("BE")
    #expect(setup.audience == .officer(desk: Body("BE")))
  }

  @Test("an audience is chosen by its word")
  func words() {
    let desk = Body("NL")
    #expect(Audience.words.compactMap { Audience($0, desk: desk)?.word } == Audience.words)
    #expect(Audience("everybody", desk: desk) == nil)
  }
}
