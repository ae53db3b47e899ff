import TOMLKit
import TaskForce

/// A TOML file whose mistakes can be named by line and key.
///
/// TOMLKit gives positions for syntax errors only and passes unknown keys; what is missing is
/// done here.
struct TOMLFile {
  let name: String
  let root: TOMLTable
  private let lines: [String: Int]

  init(_ text: String, name: String) throws(SettingsError) {
    self.name = name
    lines = Self.linesOfKeys(text)
    do {
      root = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw SettingsError(
        file: name, line: error.source.begin.line, key: "", problem: .syntax(error.description))
    } catch {
      throw SettingsError(file: name, line: 0, key: "", problem: .syntax("\(error)"))
    }
  }

  func error(_ key: String, _ problem: SettingsError.Problem) -> SettingsError {
    SettingsError(file: name, line: line(of: key), key: key, problem: problem)
  }

  /// Where `key` stands; else where its table begins; else where something inside it stands.
  private func line(of key: String) -> Int {
    if let line = lines[key] { return line }
    var outer = key[...]
    while let dot = outer.lastIndex(of: ".") {
      outer = outer[..<dot]
      if let line = lines[String(outer)] { return line }
    }
    return lines.filter { $0.key.hasPrefix(key + ".") }.values.min() ?? 0
  }

  /// Refuses keys of `table` that are not among `known`.
  func check(_ table: TOMLTable, at path: String, known: [String]) throws(SettingsError) {
    for key in table.keys.sorted() where !known.contains(key) {
      throw error(
        Self.join(path, key), .unknownKey(nearest: Self.nearest(to: key, among: known)))
    }
  }

  func table(_ key: String) throws(SettingsError) -> TOMLTable? {
    guard let value = root[key] else { return nil }
    guard let table = value.table else {
      throw error(key, .value(expected: .object, found: value.debugDescription))
    }
    return table
  }

  func text(_ table: TOMLTable, _ path: String, _ key: String) throws(SettingsError) -> String? {
    guard let value = table[key] else { return nil }
    guard let text = value.string, text.utf8.count <= 400 else {
      throw error(
        Self.join(path, key), .value(expected: .text(maximum: 400), found: value.debugDescription))
    }
    return text
  }

  func truth(_ table: TOMLTable, _ path: String, _ key: String) throws(SettingsError) -> Bool? {
    guard let value = table[key] else { return nil }
    guard let truth = value.bool else {
      throw error(
        Self.join(path, key), .value(expected: .truthValue, found: value.debugDescription))
    }
    return truth
  }

  static func join(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : path + "." + key
  }

  /// The line on which each key stands, by its full name.
  private static func linesOfKeys(_ text: String) -> [String: Int] {
    var lines: [String: Int] = [:]
    var table = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      if trimmed.hasPrefix("[") {
        table = unquoted(trimmed.drop { $0 == "[" }.prefix { $0 != "]" })
        lines[table] = index + 1
      } else if let sign = trimmed.firstIndex(of: "="), !trimmed.hasPrefix("#") {
        lines[join(table, unquoted(trimmed[..<sign]))] = index + 1
      }
    }
    return lines
  }

  private static func unquoted(_ name: Substring) -> String {
    name.filter { $0 != " " && $0 != "\"" && $0 != "\t" && $0 != "'" }
  }

  private static func nearest(to key: String, among known: [String]) -> String? {
    let best = known.map { ($0, distance($0, key)) }.min { $0.1 < $1.1 }
    return best.flatMap { $0.1 <= max(1, key.count / 3) ? $0.0 : nil }
  }

  /// Fewest insertions, deletions and replacements that turn one text into the other.
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let above = row[column + 1]
        row[column + 1] = min(
          above + 1, row[column] + 1, diagonal + (right[column] == character ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
