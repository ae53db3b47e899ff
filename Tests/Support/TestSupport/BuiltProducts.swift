import Glibc

/// Programs that were built together with the tests.
package enum BuiltProducts {
  /// The path of the program called `name`, which lies beside the test runner.
  package static func path(of name: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let bytes = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let candidate = String(decoding: bytes[...slash], as: UTF8.self) + name
    return access(candidate, X_OK) == 0 ? candidate : nil
  }
}
