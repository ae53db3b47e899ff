/// What the caller may do with a store.
package enum StoreAccess: Hashable, Sendable {
  case readWrite, readOnly
}

/// What is the same for every call on a store.
package struct StoreOptions: Sendable {
  /// Milliseconds to wait at most for other processes that write.
  package var lockWait = 5000
  /// The kind of the file system that a path is on, as the kernel names it.
  package var fileSystem: @Sendable (_ path: String) -> String? = { FileSystem.kind($0) }
  /// That many unpredictable bytes.
  package var random: @Sendable (_ count: Int) -> [UInt8] = { count in
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// The options of everyday use.
  package init() {}
}
