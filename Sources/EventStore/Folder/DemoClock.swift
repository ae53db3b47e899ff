import Foundation
import Glibc
import TaskForce

/// The clock of a demo store, which every process on the store follows.
package struct DemoClock: Hashable, Sendable {
  /// How simulated time follows real time.
  package var time: SimulatedTime
  /// Whether the simulation stands still at its anchor.
  package var isFrozen: Bool
  /// Where the simulation ends and stands still; nil for a clock that goes on.
  package var end: Instant?

  /// A clock with these settings.
  package init(_ time: SimulatedTime, isFrozen: Bool = false, end: Instant? = nil) {
    self.time = time
    self.isFrozen = isFrozen
    self.end = end
  }

  /// A clock that stands at `instant`.
  package static func standing(at instant: Instant) -> DemoClock {
    DemoClock(
      SimulatedTime(realAnchor: instant, simulatedAnchor: instant, speed: 0), isFrozen: true)
  }

  /// Simulated time when it is `real` in the world.
  package func now(atReal real: Instant) -> Instant {
    guard !isFrozen else { return time.simulatedAnchor }
    let simulated = time.time(atReal: real)
    return end.map { min($0, simulated) } ?? simulated
  }

  /// The file's text: one setting a line.
  package var text: String {
    """
    real \(time.realAnchor)
    simulated \(time.simulatedAnchor)
    speed \(time.speed)
    frozen \(isFrozen ? "yes" : "no")

    """ + (end.map { "end \($0)\n" } ?? "")
  }

  /// Reads what ``text`` wrote.
  ///
  /// - Throws: ``StoreError/clockUnreadable(path:line:)`` with the first line that is not such.
  package init(text: String, path: String) throws(StoreError) {
    var values: [String] = []
    for (index, line) in text.split(separator: "\n").enumerated() {
      let words = line.split(separator: " ")
      guard index < 5, words.count == 2,
        words[0] == ["real", "simulated", "speed", "frozen", "end"][index]
      else { throw .clockUnreadable(path: path, line: index + 1) }
      values.append(String(words[1]))
    }
    guard values.count >= 4 else { throw .clockUnreadable(path: path, line: values.count + 1) }
    guard let real = Instant(iso8601: values[0]) else {
      throw .clockUnreadable(path: path, line: 1)
    }
    guard let simulated = Instant(iso8601: values[1]) else {
      throw .clockUnreadable(path: path, line: 2)
    }
    guard let speed = Double(values[2]), speed.isFinite, speed >= 0 else {
      throw .clockUnreadable(path: path, line: 3)
    }
    guard values[3] == "yes" || values[3] == "no" else {
      throw .clockUnreadable(path: path, line: 4)
    }
    if values.count == 5 {
      guard let end = Instant(iso8601: values[4]) else {
        throw .clockUnreadable(path: path, line: 5)
      }
      self.end = end
    }
    time = SimulatedTime(realAnchor: real, simulatedAnchor: simulated, speed: speed)
    isFrozen = values[3] == "yes"
  }
}

extension StoreFolder {
  /// The store's simulated clock; nil for a store that follows real time.
  package func readClock() throws(StoreError) -> DemoClock? {
    guard access(clock, F_OK) == 0 else { return nil }
    guard let data = FileManager.default.contents(atPath: clock), data.count < 4096 else {
      throw .clockUnreadable(path: clock, line: 1)
    }
    return try DemoClock(text: String(decoding: data, as: UTF8.self), path: clock)
  }

  /// Sets the store's simulated clock; readers see the old one or the new one, never a part.
  package func writeClock(_ clock: DemoClock) throws(StoreError) {
    let sharing = try inspect()
    let draft = self.clock + ".new"
    unlink(draft)
    try makeFile(draft, sharing)
    let descriptor = open(draft, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno, "open", path: draft) }
    let bytes = Array(clock.text.utf8)
    let written = write(descriptor, bytes, bytes.count)
    let failure = errno
    fsync(descriptor)
    close(descriptor)
    guard written == bytes.count else { throw .system(failure, "write", path: draft) }
    guard rename(draft, self.clock) == 0 else { throw .system(errno, "rename", path: self.clock) }
  }
}
