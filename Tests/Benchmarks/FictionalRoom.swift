import Canvas
import NightShift
import SituationRoom
import TaskForce

/// A room in the middle of the fictional night: a year of finds behind it, six desks at work.
///
/// What a frame costs depends on what there is to be seen, so it is measured on this and not on an
/// empty room.
enum FictionalRoom {
  /// The moment of the night that is shown.
  static let moment = NightShift.start.advanced(seconds: 9 * 3_600 + 17 * 60 + 23)

  /// Presses the keys of `text` one after the other.
  static func press(_ text: String, _ model: inout Model, _ now: Instant) {
    for scalar in text.unicodeScalars {
      _ = model.update(.key(scalar == "⏎" ? KeyPress(.enter) : .character(scalar)), at: now)
    }
  }

  /// What is known at ``moment``.
  static func situation() -> Situation {
    var situation = Situation()
    for event in recorded(NightShift(seed: 42).events) where event.recordedAt <= moment {
      situation.apply(event)
    }
    return situation
  }

  /// The events as a store would record them: incidents numbered by desk and year.
  static func recorded(_ events: [NightShift.Timed]) -> [RecordedEvent] {
    var counters: [String: Int] = [:]
    var revisions: [StreamName: Int] = [:]
    return events.enumerated().map { index, timed in
      let stream: StreamName
      switch timed.envelope.stream {
      case .named(let name): stream = name
      case .newIncident(let desk):
        let year = timed.recordedAt.date.year
        counters["\(desk) \(year)", default: 0] += 1
        stream = StreamName(
          IncidentReference(desk: desk, year: year, counter: counters["\(desk) \(year)"] ?? 0))
      }
      revisions[stream, default: 0] += 1
      return RecordedEvent(
        timed.envelope, position: Int64(index + 1), stream: stream,
        revision: revisions[stream] ?? 0, recordedAt: timed.recordedAt)
    }
  }

  /// A room of 200×60 that shows `situation`.
  static func model(_ situation: Situation, width: Int = 200, height: Int = 60) -> Model {
    var setup = RoomSetup(desk: DeskIdentity(body: Body("NL"), officer: Officer("NL-1")))
    setup.clockRuns = false
    return Model(
      setup: setup, situation: situation, screens: RoomScreens.all,
      size: .init(width: width, height: height))
  }
}
