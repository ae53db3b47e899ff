import TaskForce

/// A line that could not be read.
package struct QuarantinedLine: Hashable, Sendable {
  /// Most bytes that are kept of a line.
  package static let keptBytes = 64 << 10

  /// SHA-256 of the whole line, by which it is known.
  package var digest: [UInt8]
  /// The file it came from, or `-`.
  package var file: String
  /// Its number in the file, from 1.
  package var line: Int
  /// The field that could not be read, `data.place`; empty for the line itself.
  package var path: String
  /// What should have stood there, as ``Expectation/notation``.
  package var expectation: String
  /// What stood there, shortened.
  package var found: String
  /// The line, cut at ``keptBytes``.
  package var bytes: [UInt8]
  /// Length of the whole line.
  package var byteCount: Int

  /// A line that failed with `error`.
  ///
  /// - Parameters:
  ///   - file: where it came from, or `-`.
  ///   - line: its number, from 1.
  ///   - error: why.
  ///   - bytes: the line, or its beginning.
  ///   - digest: SHA-256 of the whole line; computed from `bytes` if nil.
  ///   - byteCount: length of the whole line; that of `bytes` if nil.
  package init(
    file: String, line: Int, error: FieldError, bytes: [UInt8], digest: [UInt8]? = nil,
    byteCount: Int? = nil
  ) {
    self.file = file
    self.line = line
    path = error.path
    expectation = error.expected.notation
    found = error.found
    self.digest = digest ?? Digest.sha256(bytes)
    self.byteCount = byteCount ?? bytes.count
    self.bytes = Array(bytes.prefix(Self.keptBytes))
  }

  /// The error it failed with.
  package var error: FieldError {
    FieldError(path, expected: Expectation(notation: expectation) ?? .present, found: found)
  }
}

/// A line in quarantine.
package struct QuarantineEntry: Hashable, Sendable {
  /// By which officers name it: 1, 2, … in the order of arrival.
  package var number: Int64
  /// The line as it was seen last.
  package var line: QuarantinedLine
  /// When it came first.
  package var firstSeen: Instant
  /// When it came last.
  package var lastSeen: Instant
  /// How often it came.
  package var count: Int
}
