import EventStore
import Interchange
import TaskForce

/// One file being read: bytes in, readings out, whichever of the two formats it is in.
struct Feed {
  /// A line or record, and what became of it.
  struct Item: Sendable {
    var reading: Reading
    var line: Int
    var bytes: [UInt8]
    /// The event, where it is to be written at once.
    var prepared: PreparedEvent?
  }

  private enum Format {
    case undecided
    case cloudEvents(CloudEventsDecoder)
    case publicRecord(PublicRecord, CSVReader)
  }

  private let context: ReadingContext
  private var splitter = LineSplitter()
  private var format = Format.undecided
  /// Lines seen so far.
  private(set) var lines = 0

  init(_ context: ReadingContext) { self.context = context }

  /// What a whole input holds, read in one go.
  static func items(of bytes: [UInt8], _ context: ReadingContext) -> [Item] {
    var feed = Feed(context)
    return feed.push(bytes[...]) + feed.finish()
  }

  /// Takes bytes; the items that they complete.
  mutating func push(_ bytes: ArraySlice<UInt8>) -> [Item] {
    var complete: [LineSplitter.Line] = []
    splitter.push(bytes) { complete.append($0) }
    var items: [Item] = []
    items.reserveCapacity(complete.count)
    for line in complete { items += read(line) }
    return items
  }

  /// What is left at the end of the input.
  mutating func finish() -> [Item] {
    let last = splitter.finish().map { read($0) } ?? []
    guard case .publicRecord(let record, var reader) = format, let rest = reader.finish() else {
      return last
    }
    format = .publicRecord(record, reader)
    return last + [Item(reading: record.read(rest), line: rest.line, bytes: rest.bytes)]
  }

  private mutating func read(_ line: LineSplitter.Line) -> [Item] {
    lines += 1
    if case .undecided = format, decide(by: line) { return [] }
    switch format {
    case .undecided: return []
    case .cloudEvents(let decoder):
      // An empty line between two events says nothing and loses nothing.
      if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0d }) { return [] }
      return [Item(reading: decoder.read(line), line: line.number, bytes: line.bytes)]
    case .publicRecord(let record, var reader):
      defer { format = .publicRecord(record, reader) }
      guard line.length <= LineSplitter.longest else {
        let error = FieldError(
          "", expected: .lineLength(maximum: LineSplitter.longest), found: String(line.length))
        let unreadable = Unreadable(
          file: context.file, line: line.number, error: error, bytes: line.bytes)
        return [Item(reading: .unreadable(unreadable), line: line.number, bytes: line.bytes)]
      }
      guard let row = reader.take(line) else { return [] }
      return [Item(reading: record.read(row), line: row.line, bytes: row.bytes)]
    }
  }

  /// Chooses the format by the first line; true if that was a header.
  private mutating func decide(by line: LineSplitter.Line) -> Bool {
    var reader = CSVReader()
    if let first = reader.take(line), PublicRecord.isHeader(first.fields) {
      format = .publicRecord(PublicRecord(context), CSVReader())
      return true
    }
    format = .cloudEvents(CloudEventsDecoder(context))
    return false
  }
}
