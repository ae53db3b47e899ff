import GRDBSQLite

/// Texts and blobs for one run of a statement, side by side in memory that it reads in place.
struct BoundBytes {
  private struct Value {
    let column: Int32
    let range: Range<Int>
    let isText: Bool
  }

  private var bytes: [UInt8] = []
  private var values: [Value] = []
  private var missing: [Int32] = []

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    missing.removeAll(keepingCapacity: true)
  }

  /// A text, or NULL, for `column`.
  mutating func add(_ text: String?, _ column: Int32) {
    guard var text else { return missing.append(column) }
    let start = bytes.count
    text.withUTF8 { bytes.append(contentsOf: $0) }
    values.append(Value(column: column, range: start..<bytes.count, isText: true))
  }

  /// The UTF-8 of a text, or NULL, for `column`.
  mutating func add(text: [UInt8]?, _ column: Int32) { add(text, column, isText: true) }

  /// A blob, or NULL, for `column`.
  mutating func add(blob: [UInt8]?, _ column: Int32) { add(blob, column, isText: false) }

  private mutating func add(_ new: [UInt8]?, _ column: Int32, isText: Bool) {
    guard let new else { return missing.append(column) }
    let start = bytes.count
    bytes += new
    values.append(Value(column: column, range: start..<bytes.count, isText: isText))
  }

  /// Binds every value for as long as `body` runs; afterwards nothing of `statement` is bound.
  func bind(to statement: Prepared, _ body: () throws -> Void) rethrows {
    try bytes.withUnsafeBytes { memory in
      defer { statement.reset() }
      for column in missing { statement.bindNull(column) }
      for value in values {
        statement.bind(
          inPlace: UnsafeRawBufferPointer(rebasing: memory[value.range]), value.column,
          isText: value.isText)
      }
      try body()
    }
  }
}
