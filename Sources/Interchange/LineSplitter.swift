/// Cuts a stream of bytes into lines without ever holding more than one line of bounded length.
package struct LineSplitter: Sendable {
  /// A line of the input.
  package struct Line: Sendable, Equatable {
    /// 1, 2, …
    package let number: Int
    /// Without the line break; only the beginning of a line that is too long.
    package let bytes: [UInt8]
    /// Length in bytes; more than `bytes` holds if the line was too long.
    package let length: Int
    /// Whether a line break ended it.
    package let isComplete: Bool
  }

  /// Longest line that is read, 1 MiB.
  package static let longest = 1 << 20
  /// How much is kept of a longer one.
  package static let kept = 4096

  private var pending: [UInt8] = []
  private var length = 0
  private var number = 0

  /// At the start of the input.
  package init() {}

  /// Takes bytes and hands over every line that they complete.
  package mutating func push(_ bytes: ArraySlice<UInt8>, _ take: (Line) throws -> Void) rethrows {
    var rest = bytes
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      add(rest[rest.startIndex..<end])
      try take(line(isComplete: true))
      rest = rest[(end + 1)...]
    }
    add(rest)
  }

  /// The last line, if the input did not end with a line break.
  package mutating func finish() -> Line? { length == 0 ? nil : line(isComplete: false) }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    length += bytes.count
    if length <= Self.longest {
      pending += bytes
    } else if pending.count > Self.kept {
      pending.removeLast(pending.count - Self.kept)
    } else {
      pending += bytes.prefix(Self.kept - pending.count)
    }
  }

  private mutating func line(isComplete: Bool) -> Line {
    number += 1
    defer {
      pending = []
      length = 0
    }
    let isWhole = length <= Self.longest
    if isComplete, isWhole, pending.last == UInt8(ascii: "\r") {
      pending.removeLast()
      length -= 1
    }
    if number == 1, pending.starts(with: [0xef, 0xbb, 0xbf]) {
      pending.removeFirst(3)
      if isWhole { length -= 3 }
    }
    return Line(number: number, bytes: pending, length: length, isComplete: isComplete)
  }
}
