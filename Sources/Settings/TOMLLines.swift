/// Where things stand in a TOML text, by a light look at its lines.
struct TOMLLines {
  /// The line on which each key stands, by its full name.
  private var keys: [String: Int] = [:]
  /// The first line that the parser must not see, and its text.
  private(set) var broken: (line: Int, text: String)?
  /// How many tables of each list there are so far.
  private var counts: [String: Int] = [:]

  init(_ text: String) {
    var table = ""
    var element: String?
    // By scalars: to Swift, a carriage return and a line feed are one character.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let line = line.drop { $0 == " " || $0 == "\t" || (index == 0 && $0 == "\u{feff}") }
      if broken == nil, Self.isBroken(line) { broken = (index + 1, String(line.prefix(40))) }
      if line.first == "[" {
        table = Self.unquoted(line.drop { $0 == "[" }.prefix { $0 != "]" })
        note(table, index + 1)
        element = line.dropFirst().first == "[" ? next(of: table) : nil
        if let element { note(element, index + 1) }
      } else if let sign = line.firstIndex(of: "="), line.first != "#" {
        let key = Self.unquoted(line[..<sign])
        note(TOMLFile.join(table, key), index + 1)
        if let element { note(TOMLFile.join(element, key), index + 1) }
      }
    }
  }

  /// The line of `key`; else of its table; else of the first thing inside it; 0 if there is none.
  func line(of key: String) -> Int {
    if let line = keys[key] { return line }
    var outer = key[...]
    while let dot = outer.lastIndex(of: ".") {
      outer = outer[..<dot]
      if let line = keys[String(outer)] { return line }
    }
    return keys.filter { $0.key.hasPrefix(key + ".") }.values.min() ?? 0
  }

  /// The name of the next table of a list: `scene#3`.
  private mutating func next(of list: String) -> String {
    counts[list, default: 0] += 1
    return "\(list)#\(counts[list, default: 0])"
  }

  private mutating func note(_ key: String, _ line: Int) {
    if keys[key] == nil { keys[key] = line }
  }

  /// Whether the parser would abort the program (a table's name that does not begin as a key) or
  /// silently stop (a null byte), where it should have refused the line.
  private static func isBroken(_ line: Substring.UnicodeScalarView) -> Bool {
    if line.contains("\0") { return true }
    guard line.first == "[" else { return false }
    var rest = line.dropFirst()
    if rest.first == "[" { rest = rest.dropFirst() }
    guard let first = rest.first(where: { $0 != " " && $0 != "\t" }) else { return true }
    switch first {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "\"", "'", "]": return false
    default: return true
    }
  }

  private static func unquoted(_ name: Substring.UnicodeScalarView) -> String {
    String(String.UnicodeScalarView(name.filter { !" \t\"'".unicodeScalars.contains($0) }))
  }
}
