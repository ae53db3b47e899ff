import Synchronization

/// What has been worked out lately, by what it was worked out from.
///
/// The same key must always give the same value, so that remembering changes nothing but time;
/// therefore a screen may ask while it draws. A value is made outside the lock: two threads may
/// both make it, and a value may ask for others.
final class Memo<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private struct Entry {
    let key: Key
    let value: Value
    let validity: ClockReading.Validity?
  }
  private let entries = Mutex<[Entry]>([])
  private let limit: Int

  /// Nothing worked out yet; of more than `limit` values the oldest is forgotten.
  init(limit: Int = 2) { self.limit = limit }

  /// The value for `key`, made by `make` if it is not known.
  ///
  /// - Complexity: O(limit) if it is known.
  func value(_ key: Key, _ make: () -> Value) -> Value {
    if let known = entries.withLock({ $0.first { $0.key == key }?.value }) { return known }
    let made = make()
    keep(Entry(key: key, value: made, validity: nil)) { _ in false }
    return made
  }

  /// The value for `key`, made by `make` if it is not known or the clock has gone past it.
  ///
  /// - Complexity: O(limit) if it is known.
  func value(_ key: Key, _ clock: ClockReading, _ make: () -> Value) -> Value {
    let known = entries.withLock { entries in
      entries.first { $0.key == key && $0.validity.map(clock.allows) != false }
    }
    if let known {
      if let validity = known.validity { clock.include(validity) }
      return known.value
    }
    let (made, validity) = clock.recording(make)
    // What flashes has a value for either beat.
    keep(Entry(key: key, value: made, validity: validity)) { other in
      other.validity.map(clock.allowsOnAnyBeat) ?? false
    }
    return made
  }

  private func keep(_ entry: Entry, beside isStillGood: (Entry) -> Bool) {
    entries.withLock { entries in
      entries.removeAll { $0.key == entry.key && !isStillGood($0) }
      if entries.count == limit { entries.removeFirst() }
      entries.append(entry)
    }
  }
}

/// What needs no key.
struct Only: Equatable, Sendable {}

extension Memo where Key == Only {
  /// One value.
  convenience init() { self.init(limit: 1) }

  /// The value, made by `make` if it is not known or the clock has gone past it.
  func value(_ clock: ClockReading, _ make: () -> Value) -> Value { value(Only(), clock, make) }
}
