import Synchronization

/// What has been worked out lately, by what it was worked out from.
///
/// The same key must always give the same value, so that remembering changes nothing but time;
/// therefore a screen may ask while it draws. A value is made outside the lock: two threads may
/// both make it, and a value may ask for others.
final class Memo<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let entries = Mutex<[(key: Key, value: Value)]>([])
  private let limit: Int

  /// Nothing worked out yet; of more than `limit` values the oldest is forgotten.
  init(limit: Int = 2) { self.limit = limit }

  /// The value for `key`, made by `make` if it is not known.
  ///
  /// - Complexity: O(limit) if it is known.
  func value(_ key: Key, _ make: () -> Value) -> Value {
    if let known = entries.withLock({ $0.first { $0.key == key }?.value }) { return known }
    let made = make()
    entries.withLock { entries in
      if entries.count == limit { entries.removeFirst() }
      entries.append((key, made))
    }
    return made
  }
}
