import Foundation

/// One line of the table: what was measured, how much of it there may be, and what it was.
struct Measurement {
  let name: String
  let unit: String
  /// What quality.md allows, in words; empty for what only explains other rows.
  var budget = ""
  /// The same as a number in the unit, at the largest size that was measured.
  var limit: Double?
  /// Whether the budget is a least and not a most.
  var isFloor = false
  /// Values by number of events in the log; 0 for what does not depend on it.
  var values: [Int: Double]
  /// Whether the growth is of interest.
  var grows: Bool { values.count > 1 }

  init(
    _ name: String, _ unit: String, _ value: Double, budget: String = "", limit: Double? = nil,
    isFloor: Bool = false
  ) {
    self.init(name, unit, [0: value], budget: budget, limit: limit, isFloor: isFloor)
  }

  init(
    _ name: String, _ unit: String, _ values: [Int: Double], budget: String = "",
    limit: Double? = nil, isFloor: Bool = false
  ) {
    self.name = name
    self.unit = unit
    self.values = values
    self.budget = budget
    self.limit = limit
    self.isFloor = isFloor
  }

  /// The value at the largest size.
  var last: Double? { values.max { $0.key < $1.key }?.value }

  /// `holds`, or by how much not; empty without a budget.
  var verdict: String {
    guard let limit, let last else { return "" }
    let ratio = isFloor ? limit / last : last / limit
    return ratio <= 1 ? "holds" : String(format: "misses ×%.1f", ratio)
  }

  /// By which power of the number of events the value grows.
  var exponent: Double? {
    let known = values.filter { $0.key > 0 && $0.value > 0 }.sorted { $0.key < $1.key }
    guard let first = known.first, let last = known.last, last.key > first.key else { return nil }
    return log(last.value / first.value) / log(Double(last.key) / Double(first.key))
  }
}

/// The table, told as it comes and kept for `bench.json`.
struct Report {
  private(set) var rows: [Measurement] = []
  private let sizes: [Int]

  init(sizes: [Int]) {
    self.sizes = sizes
    let heads = sizes.map { Self.right(Self.size($0), 9) }.joined()
    Self.tell(
      Self.left("what", 54) + heads + Self.right("growth", 8) + "  " + Self.left("unit", 9)
        + Self.left("budget", 16) + "verdict")
  }

  mutating func add(_ row: Measurement) {
    rows.append(row)
    let single = row.values[0]
    let cells = sizes.enumerated().map { index, size in
      let value = row.values[size] ?? (index == sizes.count - 1 ? single : nil)
      return Self.right(value.map(Self.number) ?? "", 9)
    }.joined()
    let growth = row.exponent.map { String(format: "n^%.2f", $0) } ?? ""
    Self.tell(
      Self.left(row.name, 54) + cells + Self.right(growth, 8) + "  " + Self.left(row.unit, 9)
        + Self.left(row.budget, 16) + row.verdict)
  }

  /// What was not measured, and why.
  func skip(_ name: String, _ reason: String) {
    Self.tell(Self.left(name, 54) + "not measured: " + reason)
  }

  /// Writes everything for other programs.
  func write(to path: String) throws {
    let objects = rows.map { row -> [String: Any] in
      var object: [String: Any] = ["name": row.name, "unit": row.unit]
      object["values"] = Dictionary(
        uniqueKeysWithValues: row.values.map { (String($0.key), $0.value) })
      if !row.budget.isEmpty { object["budget"] = row.budget }
      if let limit = row.limit { object["limit"] = limit }
      if !row.verdict.isEmpty { object["verdict"] = row.verdict }
      if let exponent = row.exponent { object["exponent"] = exponent }
      return object
    }
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys]
    let data = try JSONSerialization.data(withJSONObject: ["rows": objects], options: options)
    try data.write(to: URL(filePath: path))
  }

  static func number(_ value: Double) -> String {
    if value == 0 { return "0" }
    if value.magnitude >= 100_000 { return String(format: "%.3gM", value / 1e6) }
    if value.magnitude >= 100 { return String(format: "%.0f", value) }
    return String(format: value.magnitude >= 10 ? "%.1f" : "%.2f", value)
  }

  /// A line at once, also where the output is a file.
  private static func tell(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  private static func size(_ count: Int) -> String {
    count >= 1_000_000 ? "\(count / 1_000_000) M" : "\(count / 1000) k"
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text.padding(toLength: max(width, text.count + 1), withPad: " ", startingAt: 0)
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
