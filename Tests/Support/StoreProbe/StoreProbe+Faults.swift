import CFaults
import EventStore
import Glibc
import TaskForce

/// Writers whose disk fails.
extension StoreProbe {
  /// Appends, copies the WAL back and appends again, on a disk that fails from one call on; then,
  /// if `goesOn`, once more on a disk that works.
  ///
  /// Numbers: the kind of call, calls that succeed, the error's number, whether to go on.
  static func appendOnFailingDisk(_ folder: StoreFolder, _ numbers: [Int]) throws {
    let calls = [fault_write, fault_sync, fault_read, fault_truncate]
    let store = try EventStore(opening: folder, .readWrite, clock: clock)
    try acknowledge(store, 0)
    faults_begin(folder.path, calls[numbers[0]], Int32(numbers[1]), Int32(numbers[2]))
    var number = 1
    do throws(StoreError) {
      for _ in 0..<3 { try acknowledge(store, next(&number)) }
      try store.checkpoint()
      for _ in 0..<2 { try acknowledge(store, next(&number)) }
    } catch {
      say("refused \(error)")
    }
    if faults_met() == 0 { say("unharmed") }
    guard numbers[3] == 1 else { _exit(0) }
    faults_end()
    // A writer does not know whether the refused event is there, so it sends all of them again.
    for again in 0..<number + 2 { try acknowledge(store, again) }
    say("whole \(number + 2) \(try store.head().position)")
    store.close()
  }

  private static func next(_ number: inout Int) -> Int {
    defer { number += 1 }
    return number
  }

  /// Appends one event, and says where it is, or that it is there already.
  private static func acknowledge(_ store: EventStore, _ number: Int) throws(StoreError) {
    for outcome in try store.append([StreamAppend(pulse(1, number))]).outcomes {
      switch outcome {
      case .appended(let event): say("\(event.position) \(event.envelope.id)")
      case .alreadyKnown(let position, _): say("\(position) \(id(1, number))")
      }
    }
  }

  /// Appends until the disk is full, makes room by removing the file `ballast` beside the store,
  /// and goes on.
  static func fillDisk(_ folder: StoreFolder, ballast: String) throws {
    let store = try EventStore(opening: folder, .readWrite, clock: clock)
    var number = 0
    do throws(StoreError) {
      while number < 100_000 {
        try acknowledge(store, number)
        number += 1
      }
    } catch {
      say("refused \(error)")
    }
    say("stored \(try store.head().position)")
    unlink(ballast)
    for again in number..<number + 3 { try acknowledge(store, again) }
    say("again \(try store.head().position)")
    store.close()
  }
}
