import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct KeyMapTests {
  private static func map(
    _ preset: KeyMap.Preset = .vim, _ bindings: [(String, [String])] = []
  ) throws -> KeyMap {
    try KeyMap(preset, changing: bindings.map { (command: $0.0, keys: $0.1) })
  }

  @Test("no key means two things at one place, in any preset", arguments: KeyMap.Preset.allCases)
  func collisions(preset: KeyMap.Preset) throws {
    let map = try Self.map(preset)
    for screen in ScreenID.allCases {
      for scope in KeyCommand.Scope.allCases {
        let commands = map.commands.filter { $0.applies(on: screen) }
        for key in Set(commands.flatMap(\.keys)) {
          let answering = commands.filter { $0.answers(to: key, in: scope) }.map(\.id)
          #expect(answering.count <= 1, "\(key.name) in \(scope) on \(screen): \(answering)")
        }
      }
    }
  }

  @Test("every act can be typed on the keyboards of the six countries")
  func keyboards() {
    for command in CommandTable.commands {
      let typeable = command.keys.filter { key in
        guard case .character(let scalar) = key.key else { return true }
        return Keyboards.allType(scalar)
      }
      #expect(command.keys.isEmpty || !typeable.isEmpty, "\(command.id)")
      for key in command.keys where command.isAct {
        guard case .character(let scalar) = key.key else { continue }
        #expect(!"[]{}@~^`\"".unicodeScalars.contains(scalar), "\(command.id)")
        #expect(Keyboards.allType(scalar), "\(command.id): \(key.name)")
      }
    }
  }

  @Test("the plain preset moves by arrows and named keys alone")
  func plain() throws {
    let map = try Self.map(.plain)
    #expect(map.command(for: .character("j"), in: .screen, on: .incidents) == nil)
    #expect(map.command(for: KeyPress(.down), in: .screen, on: .incidents)?.id == .moveDown)
    #expect(map.command(for: .character("a"), in: .screen, on: .incidents)?.id == .acknowledge)
    #expect(map.command(.moveDown).flatMap(map.barKeys) == "↓")
  }

  @Test("a command gets other keys, and one without keys stays in the palette")
  func overrides() throws {
    let map = try Self.map(.vim, [("act.acknowledge", ["^a", "F8"]), ("lens.country", [])])
    #expect(map.command(for: .control("a"), in: .screen, on: .overview)?.id == .acknowledge)
    #expect(map.command(for: .character("a"), in: .screen, on: .overview) == nil)
    #expect(map.command(for: .character("C"), in: .screen, on: .overview) == nil)
    #expect(map.command(.acknowledge).flatMap(map.barKeys) == "^a")
    #expect(map.command(.lens)?.keys == [])
  }

  @Test("a mistake names the command, the nearest one, or both meanings of a key")
  func mistakes() {
    #expect(throws: KeyMapMistake.unknownCommand("act.ack", nearest: .acknowledge)) {
      try Self.map(.vim, [("act.ack", ["a"])])
    }
    #expect(throws: KeyMapMistake.noKey(.take, "hyper-x")) {
      try Self.map(.vim, [("act.take", ["hyper-x"])])
    }
    #expect(throws: KeyMapMistake.collision(.character("a"), .acknowledge, .take)) {
      try Self.map(.vim, [("act.take", ["a"])])
    }
    let wording = Wording(.english)
    let sentence = wording.sentence(
      .collision(.character("a"), .acknowledge, .take), file: "config.toml", line: "3",
      key: "keys.act.take")
    #expect(
      sentence == "config.toml, line 3: keys.act.take: the key a would mean both: "
        + "acknowledge (act.acknowledge), take (act.take)")
  }

  @Test("the room answers to the keys that are configured, and its help shows them")
  func room() throws {
    let keys = try Self.map(.plain, [("act.take", ["F8"])])
    let room = DeedRoom(log: LogBook.oneWarning.events) { $0.keys = keys }
    room.keys("o")
    #expect(room.written.isEmpty)
    room.press(KeyPress(.function(8)))
    #expect(room.written == ["acknowledged", "assigned"])
    room.keys("?")
    #expect(room.rows.contains { $0.contains("F8") && $0.contains("take") })
  }
}
