import Dispatch
import Foundation
import Synchronization

/// Carries items from the thread that makes them to the one that takes them, in order and a few
/// at a time, so that both work at once and neither runs away from the other.
package final class Handover<Item: Sendable, Failure: Error>: Sendable {
  private struct State {
    var items: [Item] = []
    var isFinished = false
    var failure: Failure?
    var isRefused = false
  }

  private let state = Mutex(State())
  /// Counts free places; more than there are once nothing is taken any longer.
  private let places = DispatchSemaphore(value: 0)
  /// Counts what there is to take: items, and the end.
  private let waiting = DispatchSemaphore(value: 0)

  fileprivate init(places count: Int) {
    for _ in 0..<count { places.signal() }
  }

  /// Hands `item` over, once there is a place for it.
  ///
  /// - Returns: false if nobody takes it any longer, after which making more is for nothing.
  package func give(_ item: Item) -> Bool {
    places.wait()
    let isTaken = state.withLock { state in
      if !state.isRefused { state.items.append(item) }
      return !state.isRefused
    }
    // The place is free again for the next one to be told the same.
    if isTaken { waiting.signal() } else { places.signal() }
    return isTaken
  }

  fileprivate func finish(_ failure: Failure?) {
    state.withLock {
      $0.isFinished = true
      $0.failure = failure
    }
    waiting.signal()
  }

  /// The next item and whether others wait behind it; nil at the end.
  fileprivate func take() throws(Failure) -> (item: Item, othersWait: Bool)? {
    waiting.wait()
    let (item, othersWait, failure) = state.withLock { state in
      state.items.isEmpty
        ? (nil, false, state.failure) : (state.items.removeFirst(), !state.items.isEmpty, nil)
    }
    if let failure { throw failure }
    guard let item else { return nil }
    places.signal()
    return (item, othersWait)
  }

  /// Takes nothing any longer.
  fileprivate func refuse() {
    state.withLock {
      $0.isRefused = true
      $0.items.removeAll()
    }
    places.signal()
  }

  fileprivate func awaitEnd() {
    while !state.withLock({ $0.isFinished }) { waiting.wait() }
  }
}

/// Makes items on a thread of its own while this one takes them.
///
/// What `make` throws comes here after the items that it gave before; if `take` throws, `make` is
/// told at its next item to stop.
///
/// - Parameters:
///   - places: items that may wait.
///   - name: the thread's, for debuggers.
///   - isAwaited: whether this returns or throws only when that thread has ended; false where it
///     may stand in a read that never ends.
///   - make: gives items, in order, until it returns or is refused one.
///   - take: takes them, in the same order, and is told whether others wait behind.
/// - Throws: what `make` or `take` threw.
package func handingOver<Item: Sendable, Failure: Error>(
  places: Int, name: String, isAwaited: Bool = true,
  make: @escaping @Sendable (Handover<Item, Failure>) throws(Failure) -> Void,
  take: (_ item: Item, _ othersWait: Bool) throws -> Void
) throws {
  let handover = Handover<Item, Failure>(places: places)
  let thread = Thread {
    do throws(Failure) {
      try make(handover)
      handover.finish(nil)
    } catch {
      handover.finish(error)
    }
  }
  thread.name = name
  thread.stackSize = 1 << 20
  thread.start()
  do {
    while let next = try handover.take() { try take(next.item, next.othersWait) }
  } catch {
    handover.refuse()
    if isAwaited { handover.awaitEnd() }
    throw error
  }
}
