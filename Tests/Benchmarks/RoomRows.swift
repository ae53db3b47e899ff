import EventStore
import Foundation
import TaskForce
import TestSupport

/// The whole program on a terminal, from key to last byte.
struct RoomRows {
  let program: String
  let home: String
  let isQuick: Bool

  func measure(_ logs: [(events: Int, store: String)], into report: inout Report) throws {
    if let size = strippedMegabytes {
      report.add(
        Measurement("the program, stripped", "MB", size, budget: "≤ 15 MB", limit: 15))
    } else {
      report.skip("the program, stripped", "there is no strip")
    }
    var start: [Int: Double] = [:]
    var work: [Int: Double] = [:]
    var peak: [Int: Double] = [:]
    for (events, store) in logs {
      let starts = try (0..<5).map { _ in
        let room = try WatchedProgram(program, ["--store", store], home: home)
        defer { room.end() }
        peak[events] = max(peak[events] ?? 0, room.peak)
        work[events] = min(work[events] ?? .infinity, room.firstWork)
        return room.firstPicture
      }
      start[events] = starts.quantile(0.5)
    }
    let sized = start.filter { $0.key > 0 }
    if let empty = start[0] {
      report.add(
        Measurement(
          "first frame, empty store", "ms", empty, budget: "≤ 30 ms", limit: 30))
    }
    report.add(
      Measurement("first frame, from exec", "ms", sized, budget: "≤ 100 ms", limit: 100))
    report.add(Measurement("processor time until then, least of five", "ms", work))
    report.add(
      Measurement(
        "peak memory after it", "MB", peak.filter { $0.key > 0 }, budget: "≤ 60 MB", limit: 60))
    if let (events, store) = logs.first, events == 0 { try measureRest(store, into: &report) }
    guard let largest = logs.last else { return }
    try measureKeys(largest.store, into: &report)
  }

  /// The size of the program as `make install` puts it down.
  private var strippedMegabytes: Double? {
    let copy = FileManager.default.temporaryDirectory.appending(path: "stripped-\(UUID())")
    defer { try? FileManager.default.removeItem(at: copy) }
    let strip = Process()
    strip.executableURL = URL(filePath: "/usr/bin/env")
    strip.arguments = ["strip", "-o", copy.path(percentEncoded: false), program]
    guard (try? strip.run()) != nil else { return nil }
    strip.waitUntilExit()
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: copy.path(percentEncoded: false))
    return (attributes?[.size] as? Int).map { Double($0) / 1_000_000 }
  }

  /// A room in which nothing happens but the clock.
  private func measureRest(_ store: String, into report: inout Report) throws {
    let room = try WatchedProgram(program, ["--store", store], home: home)
    defer { room.end() }
    _ = room.terminal.collect(milliseconds: 2000)
    let rest = room.rest(seconds: isQuick ? 5 : 20)
    report.add(
      Measurement(
        "at rest with the clock: processor", "%", rest.cpu, budget: "≤ 0.05 %", limit: 0.05))
    // The ends of the time may cut a second in two.
    report.add(
      Measurement(
        "at rest with the clock: wake-ups", "/s", rest.wakes, budget: "≤ 1/s", limit: 1.1))
    report.add(
      Measurement(
        "at rest with the clock: written", "bytes/s", rest.bytes, budget: "≤ 200/s", limit: 200))
  }

  private func measureKeys(_ store: String, into report: inout Report) throws {
    let room = try WatchedProgram(program, ["--store", store], home: home)
    defer { room.end() }
    _ = room.key("6")
    Thread.sleep(forTimeInterval: 0.5)
    tell("at rest", keys(room, count: isQuick ? 20 : 100), limits: (2, 4), &report)
    report.add(
      Measurement("at rest, much flashing: written", "bytes/s", room.rest(seconds: 5).bytes))
    let feed = try Feeder(store)
    var notices: [Double] = []
    for _ in 0..<(isQuick ? 5 : 20) {
      _ = room.terminal.collect(milliseconds: 130)
      // From the beginning of the append, since the room may draw before the answer is here.
      let begin = ContinuousClock.now
      try feed.open()
      let append = (ContinuousClock.now - begin).microseconds / 1000
      if let reply = room.terminal.reply(quiet: 20, deadline: 1000) {
        notices.append(append + reply.first * 1000)
      }
    }
    report.add(
      Measurement(
        "another process's event on screen, its append included, p95", "ms",
        notices.quantile(0.95) ?? .infinity,
        budget: "≤ 60 ms", limit: 60))
    let stop = feed.flood()
    Thread.sleep(forTimeInterval: 0.3)
    let times = (0..<(isQuick ? 20 : 60)).compactMap { index -> Double? in
      _ = room.terminal.collect(milliseconds: 7)
      let key = index % 2 == 0 ? "j" : "k"
      return room.terminal.reply(to: key, quiet: 0, deadline: 1000).map { $0.first * 1000 }
    }
    let rate = stop()
    report.add(
      Measurement(
        String(format: "key to first byte while %.0f events/s arrive, p95", rate), "ms",
        times.quantile(0.95) ?? .infinity, budget: "≤ 10 ms", limit: 10))
    report.add(Measurement("peak memory after all that", "MB", room.peak))
  }

  private func keys(_ room: WatchedProgram, count: Int) -> [(first: Double, last: Double)] {
    (0..<count).compactMap { index in
      _ = room.terminal.collect(milliseconds: 13)
      return room.key(index % 2 == 0 ? "j" : "k")
    }
  }

  private func tell(
    _ when: String, _ keys: [(first: Double, last: Double)], limits: (Double, Double),
    _ report: inout Report
  ) {
    for (share, name) in [(0.5, "p50"), (0.95, "p95")] {
      let isJudged = share > 0.9
      report.add(
        Measurement(
          "key to first byte \(when), \(name)", "ms",
          keys.map(\.first).quantile(share) ?? .infinity,
          budget: isJudged ? "≤ 2 ms" : "", limit: isJudged ? limits.0 : nil))
      report.add(
        Measurement(
          "key to last byte \(when), \(name)", "ms",
          keys.map(\.last).quantile(share) ?? .infinity,
          budget: isJudged ? "≤ 4 ms" : "", limit: isJudged ? limits.1 : nil))
    }
  }
}
