import Foundation

/// The log of the night as `sitroom log --format json` prints it, counted without any of the
/// program's own code.
struct NightLog {
  private struct Event {
    let type: String
    let time: Date
    let data: [String: Any]
    let precision: String
  }

  struct Requests {
    var asked = (open: 0, late: 0)
    var owed = (open: 0, late: 0)
    var days: [Double] = []
    var median: Double? {
      let sorted = days.sorted()
      guard !sorted.isEmpty else { return nil }
      let middle = sorted.count / 2
      return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
  }

  /// The moment at which the night stands, and its day.
  private let now: Date
  private let today = "2026-03-14"
  private var events: [Event] = []

  init(_ lines: [String]) throws {
    let reader = ISO8601DateFormatter()
    now = reader.date(from: "2026-03-14T04:00:00Z") ?? .distantPast
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let object, let type = object["type"] as? String,
        let time = reader.date(from: object["time"] as? String ?? "")
      else { continue }
      events.append(
        Event(
          type: type, time: time, data: object["data"] as? [String: Any] ?? [:],
          precision: object["precision"] as? String ?? "instant"))
    }
  }

  /// What was asked of `country` and what it asked.
  func requests(with country: String) -> Requests {
    var result = Requests()
    let ends = ["request.answered", "request.refused", "request.withdrawn"]
    for opened in events where opened.type == "request.opened" {
      guard opened.data["partner"] as? String == country else { continue }
      let own = events.filter { $0.data["id"] as? String == opened.data["id"] as? String }
      let isOurs = opened.data["direction"] as? String == "to"
      if let end = own.first(where: { ends.contains($0.type) }) {
        let isRecent = now.timeIntervalSince(end.time) < 365 * 86_400
        if isOurs, end.type == "request.answered", isRecent {
          result.days.append(end.time.timeIntervalSince(opened.time) / 86_400)
        }
        continue
      }
      let moved = own.last { $0.type == "request.rescheduled" }
      let due = (moved ?? opened).data["due"] as? String
      let late = due.map { $0 < today } ?? false
      if isOurs {
        result.asked = (result.asked.open + 1, result.asked.late + (late ? 1 : 0))
      } else {
        result.owed = (result.owed.open + 1, result.owed.late + (late ? 1 : 0))
      }
    }
    return result
  }

  /// The actions that are not done or dropped: days without progress, and whether they are late.
  var openActions: [String: (quiet: Int, isLate: Bool)] {
    var result: [String: (quiet: Int, isLate: Bool)] = [:]
    for agreed in events where agreed.type == "action.agreed" {
      guard let id = agreed.data["id"] as? String else { continue }
      let own = events.filter { $0.data["id"] as? String == id }
      if own.contains(where: { ["action.completed", "action.dropped"].contains($0.type) }) {
        continue
      }
      let moved = own.last { $0.type == "action.rescheduled" }
      let due = (moved ?? agreed).data["due"] as? String
      let last = own.last { $0.type == "action.progressed" } ?? agreed
      result[id] = (day(now) - day(last.time), due.map { $0 < today } ?? false)
    }
    return result
  }

  /// Checks and finds of the last thirty days on one way through a crossing.
  func crossing(_ place: String, from: String, to: String) -> (checks: Int, finds: Int) {
    // The first whole day within thirty times 24 hours.
    let window = (day(now) - 29)...day(now)
    let here = events.filter {
      $0.data["place"] as? String == place && window.contains(day($0.time))
    }
    let checks = here.filter {
      $0.type == "crossing.counted" && $0.data["from"] as? String == from
        && $0.data["to"] as? String == to
    }.reduce(0) { $0 + ($1.data["checks"] as? Int ?? 0) }
    let finds = here.filter { event in
      let substance = event.data["substance"] as? String ?? ""
      return event.type == "seizure.recorded" && ["instant", "day"].contains(event.precision)
        && !["cash", "precursors"].contains(substance)
    }.count
    return (checks, finds)
  }

  private func day(_ date: Date) -> Int {
    Int((date.timeIntervalSince1970 / 86_400).rounded(.down))
  }
}
