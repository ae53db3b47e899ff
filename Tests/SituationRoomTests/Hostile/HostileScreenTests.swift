import Canvas
import TaskForce
import TestEvents
import TestSupport
import Testing

@testable import SituationRoom

/// Hostile text in every field of every event, on every screen, in what lies above it, and in every
/// text that leaves the room. Nothing is listed here: types, fields, screens and commands come from
/// where they are declared.
@Suite(.serialized) struct HostileScreenTests {
  /// Where the texts begin; every field is in many events of the night, and each holds the next text.
  static let shifts =
    Proof.isLong ? Array(stride(from: 0, to: HostileText.corpus.count, by: 4)) : [0, 17]
  static let sizes = [(60, 16), (80, 24), (120, 36), (200, 60)]

  /// Built once, since the limits of its charts are dear without optimization.
  static let rooms = shifts.map { HostileRoom(shift: $0) }

  @Test("every field that takes text has held some, in every type there is")
  func fields() {
    let night = Self.rooms[0].night
    for type in EventCatalogue.standard.all {
      func texts<Payload: EventPayload>(_ type: Payload.Type) -> [String] {
        EventCatalogue.fields(of: type).compactMap { field in
          if case .text = field.expectation { field.name } else { nil }
        }
      }
      let missing = Set(texts(type)).subtracting(night.filled[type.type.name] ?? [])
      #expect(missing.isEmpty, "\(type.type): \(missing.sorted())")
    }
    let pairs = night.filled.values.reduce(0) { $0 + $1.count }
    Proof.record("hostile text, fields", pairs * Self.shifts.count, "every field of text took some")
  }

  @Test("every screen stands, in every panel and size", arguments: shifts.indices)
  func screens(_ index: Int) {
    var room = Self.rooms[index]
    var frames = 0
    for screen in RoomScreens.all.keys {
      for (width, height) in Self.sizes {
        room.show(screen, width, height)
        for panel in 0..<4 {
          room.expectClean("\(screen) \(width)×\(height) panel \(panel)")
          frames += 1
          room.press(KeyPress(.tab))
        }
      }
    }
    Proof.record("hostile text, screens", frames, "no control, every row as wide as the screen")
  }

  @Test("hostile text comes to every screen, or it would prove nothing there")
  func arrival() {
    // The briefing counts and speaks in the program's own words.
    for screen in RoomScreens.all.keys where screen != .briefing {
      let replaced = Self.rooms.map { room in
        var room = room
        room.show(screen, 200, 60)
        return room.expectClean("\(screen)")
      }
      #expect(replaced.contains { $0 > 0 }, "none on \(screen)")
    }
  }

  @Test("every type of event is read out in full", arguments: shifts.indices)
  func details(_ index: Int) {
    var room = Self.rooms[index]
    room.show(.log, 80, 60)
    let last = Dictionary(room.night.log.map { ($0.envelope.type.name, $0.position) }) { $1 }
    #expect(last.count == EventCatalogue.standard.all.count)
    for (type, position) in last {
      var opened = room
      opened.go(to: .event(position))
      opened.expectClean(type)
    }
    Proof.record("hostile text, events read out", last.count, "no control, every row stands")
  }

  @Test("what every command opens above a screen stands, and what is typed there")
  func overlays() {
    let room = Self.rooms[0]
    var opened: Set<String> = []
    let screens = Proof.isLong ? Array(RoomScreens.all.keys) : [.incidents, .log]
    for screen in screens {
      var here = room
      here.show(screen, 80, 24)
      for command in KeyMap.standard.commands where command.applies(on: screen) {
        guard command.scopes.contains(.screen) else { continue }
        opened.formUnion(here.expectCleanAbove(after: command, "\(screen) \(command.id)"))
      }
    }
    // A new kind that no command opens would show here as a smaller number.
    #expect(opened.count >= 16, "\(opened.sorted())")
    Proof.record("hostile text, overlays", opened.count, opened.sorted().joined(separator: " "))
  }

  @Test("nothing that leaves the room holds a control", arguments: shifts.indices)
  func exports(_ index: Int) {
    var room = Self.rooms[index]
    var texts = 0
    for screen in RoomScreens.all.keys {
      room.show(screen, 120, 36)
      for (name, lines) in room.exports {
        for line in lines {
          let found = line.unicodeScalars.filter(HostileText.isDangerous)
          #expect(
            found.isEmpty,
            "\(name) of \(screen): \(found.map(\.value)) in \(line.debugDescription)")
          texts += 1
        }
      }
    }
    #expect(texts > 100)
    Proof.record("hostile text, exports", texts, "no control in any line")
  }
}
