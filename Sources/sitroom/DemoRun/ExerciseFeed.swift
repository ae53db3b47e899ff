import Interchange
import TaskForce

/// Invented events with times counted from the start of a round.
///
/// The lines are CloudEvents without `id` and `time`; `offset` is seconds after the start, and
/// `coldIn` in the data is seconds until the trail goes cold. They become whole CloudEvents here
/// and then go the way of every line.
struct ExerciseFeed {
  /// One line of the file.
  struct Step {
    let offset: Int
    fileprivate let members: JSONMembers
    fileprivate let index: Int

    /// Whether it keeps a source alive and nothing else.
    var isPulse: Bool { members.value(named: "type")?.text == SourceReported.type.name }
    /// Whether it opens an incident.
    var isIncident: Bool { members.value(named: "type")?.text == IncidentOpened.type.name }
  }

  /// In the order of their offsets.
  let steps: [Step]

  /// Reads the lines of a feed; one that is no object with an offset is left out.
  init(_ text: String) {
    steps = text.split(separator: "\n").enumerated().compactMap { index, line in
      guard let members = try? JSONValue(parsing: Array(line.utf8)).members,
        let offset = members.value(named: "offset")?.wholeNumber
      else { return nil }
      return Step(offset: offset, members: members, index: index)
    }.sorted { ($0.offset, $0.index) < ($1.offset, $1.index) }
  }

  /// The steps of a round. The first has all of them; later ones the pulses, and one incident
  /// more, so that the queue lives and does not grow without end.
  func steps(ofRound round: Int) -> [Step] {
    guard round > 0 else { return steps }
    let incidents = steps.filter(\.isIncident)
    let chosen = incidents.isEmpty ? nil : incidents[round % incidents.count].index
    return steps.filter { $0.isPulse || $0.index == chosen }
  }

  /// The CloudEvents line of `step`, happening at `now`.
  static func line(_ step: Step, round: Int, run: String, at now: Instant) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("specversion", "1.0")
      writer.member("id", "\(run)-\(round)-\(step.index)")
      writer.member("time", now.iso8601)
      for name in step.members.names where name != "offset" && name != "data" {
        if let value = step.members.value(named: name) { writer.member(name) { $0.raw(value) } }
      }
      writer.member("data") { writer in writeData(step, round, now, &writer) }
    }
    return writer.string
  }

  private static func writeData(
    _ step: Step, _ round: Int, _ now: Instant, _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      guard let data = step.members.value(named: "data")?.members else { return }
      for name in data.names {
        guard let value = data.value(named: name) else { continue }
        if name == "coldIn", let seconds = value.wholeNumber {
          writer.member("coldAt", now.advanced(seconds: seconds).iso8601)
        } else if name != "identifiers" || round == 0 {
          // A box can only be found once; later rounds speak of boxes nobody has named.
          writer.member(name) { $0.raw(value) }
        }
      }
    }
  }
}
