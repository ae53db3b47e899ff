import CFaults
import EventStore
import Glibc
import TaskForce

/// A process of its own for tests of the store: `store-probe COMMAND FOLDER …`.
///
/// Whatever the store has acknowledged goes to standard output, one line each, at once.
@main enum StoreProbe {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard words.count >= 2 else { exit(64) }
    if let shadow = getenv("PROBE_SHADOW") { faults_keep_forced(words[1], shadow) }
    do {
      try run(words[0], StoreFolder(words[1]), words.dropFirst(2).map { Int($0) ?? 0 })
    } catch {
      say("error \(error)")
      exit(1)
    }
  }

  static func run(_ command: String, _ folder: StoreFolder, _ numbers: [Int]) throws {
    switch command {
    case "write": try write(folder, writer: numbers[0], count: numbers[1], group: numbers[2])
    case "open": try open(folder, writer: numbers[0], count: numbers[1])
    case "race": try race(folder, officer: numbers[0], count: numbers[1])
    case "follow": try follow(folder, upTo: Int64(numbers[0]), batch: numbers[1])
    case "read": try read(folder, user: UInt32(numbers[0]))
    case "fill": try fill(folder, bytes: numbers[0])
    case "hold": hold(folder)
    case "faults": try appendOnFailingDisk(folder, numbers)
    case "fill-disk": try fillDisk(folder, ballast: ballast)
    default: exit(64)
    }
  }

  private static var ballast: String { getenv("PROBE_BALLAST").map { String(cString: $0) } ?? "" }

  /// One line in one write, so that a kill cuts between lines or within the last.
  static func say(_ what: some CustomStringConvertible) {
    let line = Array("\(what)\n".utf8)
    _ = Glibc.write(1, line, line.count)
  }

  static let clock = Clock { Instant(milliseconds: 1_700_000_000_000) }

  static func id(_ writer: Int, _ number: Int) -> EventID {
    EventID.version7(at: clock.now(), random: (UInt64(writer), UInt64(number)))
  }

  static func pulse(_ writer: Int, _ number: Int) -> EventEnvelope {
    var payload = SourceReported()
    payload.identity = SourceID("probe-\(writer)")
    payload.items = number
    return EventEnvelope(
      id: id(writer, number), stream: .named(StreamName("source/probe-\(writer)")),
      occurredAt: clock.now(), source: SourceID("probe-\(writer)"), payload: payload)
  }

  /// Appends `count` events in groups and acknowledges each with its position and id.
  static func write(_ folder: StoreFolder, writer: Int, count: Int, group: Int) throws {
    let store = try EventStore(opening: folder, .readWrite, clock: clock)
    var number = 0
    while number < count {
      let batch = (number..<min(number + group, count)).map { StreamAppend(pulse(writer, $0)) }
      for case .appended(let event) in try store.append(batch).outcomes {
        say("\(event.position) \(event.envelope.id)")
      }
      number += group
    }
    store.close()
  }

  /// Opens `count` incidents and acknowledges each with its reference.
  static func open(_ folder: StoreFolder, writer: Int, count: Int) throws {
    let store = try EventStore(opening: folder, .readWrite, clock: clock)
    for number in 0..<count {
      var payload = IncidentOpened()
      payload.title = "incident \(number)"
      let event = EventEnvelope(
        id: id(writer, number), stream: .newIncident(desk: Body("NL")), occurredAt: clock.now(),
        source: SourceID("probe"), payload: payload)
      for case .appended(let event) in try store.append([StreamAppend(event)]).outcomes {
        say(event.stream.identity)
      }
    }
    store.close()
  }

  /// Follows from the beginning and tells every position, until `last` came.
  static func follow(_ folder: StoreFolder, upTo last: Int64, batch: Int) throws {
    let store = try EventStore(opening: folder, .readOnly, clock: clock)
    let follower = try store.follow(from: 0, batch: batch) { events in
      for event in events { say("\(event.position) \(event.envelope.id)") }
      if let position = events.last?.position, position >= last { exit(0) }
      return true
    }
    while true {
      pause()
      follower.check()
    }
  }

  /// Reads as another user, who may not write.
  static func read(_ folder: StoreFolder, user: UInt32) throws {
    guard setgid(user) == 0, setuid(user) == 0 else { exit(71) }
    let store = try EventStore(opening: folder, .readOnly, clock: clock)
    say(try store.head().position)
    say(try store.events(limit: 10, matching: "desk-test").count)
  }

  /// Appends until a file may not grow any more, then says what the store holds.
  static func fill(_ folder: StoreFolder, bytes: Int) throws {
    let store = try EventStore(opening: folder, .readWrite, clock: clock)
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: UInt(bytes), rlim_max: .max)
    setrlimit(__rlimit_resource_t(1), &limit)
    var number = 0
    do {
      while number < 100_000 {
        try store.append([StreamAppend(pulse(1, number))])
        number += 1
      }
    } catch {
      say("refused \(error)")
    }
    say("acknowledged \(number) stored \(try store.head().position)")
    limit.rlim_cur = .max
    setrlimit(__rlimit_resource_t(1), &limit)
    try store.append([StreamAppend(pulse(1, number))])
    say("again \(try store.head().position)")
    store.close()
  }

  /// Holds the lock until it is killed.
  static func hold(_ folder: StoreFolder) {
    let descriptor = Glibc.open(folder.lock, O_RDWR)
    flock(descriptor, LOCK_EX)
    say("held")
    while true { pause() }
  }
}
