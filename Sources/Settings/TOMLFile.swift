import TOMLKit
import TaskForce

/// A TOML file whose mistakes can be named by line and key.
///
/// TOMLKit gives positions for syntax errors only and passes unknown keys; what is missing is
/// done here.
struct TOMLFile {
  let name: String
  let root: TOMLTable
  let lines: TOMLLines

  init(_ text: String, name: String) throws(SettingsError) {
    self.name = name
    lines = TOMLLines(text)
    if let broken = lines.broken {
      throw SettingsError(file: name, line: broken.line, key: "", problem: .syntax(broken.text))
    }
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
    SettingsError(file: name, line: lines.line(of: key), key: key, problem: problem)
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

  func whole(
    _ table: TOMLTable, _ path: String, _ key: String, _ range: ClosedRange<Int>
  ) throws(SettingsError) -> Int? {
    guard let value = table[key] else { return nil }
    guard let number = value.int, range.contains(number) else {
      throw error(
        Self.join(path, key),
        .value(expected: .wholeNumber(range), found: value.debugDescription))
    }
    return number
  }

  /// A list of at most twenty texts; empty if the key is not there.
  func words(_ table: TOMLTable, _ path: String, _ key: String) throws(SettingsError) -> [String] {
    guard let value = table[key] else { return [] }
    guard let list = value.array, list.count <= 20 else {
      throw error(
        Self.join(path, key), .value(expected: .list(maximum: 20), found: value.debugDescription))
    }
    var words: [String] = []
    for item in list {
      guard let word = item.string, !word.isEmpty, word.utf8.count <= 400 else {
        throw error(
          Self.join(path, key),
          .value(expected: .text(maximum: 400), found: item.debugDescription))
      }
      words.append(word)
    }
    return words
  }

  func line(of key: String) -> Int { lines.line(of: key) }

  static func join(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : path + "." + key
  }

  private static func nearest(to key: String, among known: [String]) -> String? {
    let best = known.map { ($0, distance($0, key)) }.min { $0.1 < $1.1 }
    let most = key.count < 4 ? 1 : max(2, key.count / 4)
    return best.flatMap { $0.1 <= most ? $0.0 : nil }
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
