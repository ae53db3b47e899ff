import Canvas
import TOMLKit
import TaskForce

/// Reads themes: `[palette]` names colours, `inherits` names another theme, `contrast` promises more
/// than text needs, and each role is a table with `fg`, `bg` and `attributes`.
///
/// A colour named again in `[palette]` changes every role that is inherited in it too.
package enum ThemeFile {
  /// The theme that comes with the program, for a binary that was moved away from its files.
  package static let builtIn = "night-watch"

  /// The theme called `name`.
  ///
  /// - Parameters:
  ///   - name: its name, which is its file's without `.toml`.
  ///   - text: gives the text of a theme file by name, or nil if there is none.
  /// - Returns: the theme with everything that it inherits.
  /// - Throws: the first mistake, with its file, line and key.
  package static func theme(_ name: String, text: (String) -> String?) throws(SettingsError)
    -> Theme
  {
    let chain = try chain(name, text: text, above: [])
    var palette: [String: ThemeColour] = [:]
    var contrast: Int?
    for file in chain {
      contrast = try file.whole(file.root, "", "contrast", 5...21) ?? contrast
      for (name, colour) in try Self.palette(file) { palette[name] = colour }
    }
    var styles: [Role: RoleStyle] = [:]
    for file in chain {
      for role in Role.allCases where file.root[role.name] != nil {
        styles[role] = try style(file, role.name, palette)
      }
    }
    return Theme(name: name, styles: styles, promisedContrast: contrast.map(Double.init))
  }

  /// The file of `name` behind those it inherits from, the remotest first.
  private static func chain(
    _ name: String, text: (String) -> String?, above: [String]
  ) throws(SettingsError) -> [TOMLFile] {
    let source = text(name) ?? (name == builtIn ? NightWatch.toml : nil)
    guard let source, !above.contains(name) else {
      throw SettingsError(
        file: (above.last ?? name) + ".toml", line: 0, key: above.isEmpty ? "" : "inherits",
        problem: .unknownTheme(name))
    }
    let file = try TOMLFile(source, name: name + ".toml")
    try file.check(
      file.root, at: "",
      known: ["contrast", "inherits", "palette"] + Role.allCases.map(\.name).sorted())
    guard let parent = try file.text(file.root, "", "inherits") else { return [file] }
    return try chain(parent, text: text, above: above + [name]) + [file]
  }

  private static func palette(_ file: TOMLFile) throws(SettingsError) -> [String: ThemeColour] {
    guard let table = try file.table("palette") else { return [:] }
    var palette: [String: ThemeColour] = [:]
    for name in table.keys {
      let text = try file.text(table, "palette", name) ?? ""
      guard let colour = colour(text) else {
        throw file.error("palette." + name, .value(expected: .oneOf(["#rrggbb"]), found: text))
      }
      palette[name] = colour
    }
    return palette
  }

  private static func style(
    _ file: TOMLFile, _ key: String, _ palette: [String: ThemeColour]
  ) throws(SettingsError) -> RoleStyle {
    guard let table = try file.table(key) else { return RoleStyle() }
    try file.check(table, at: key, known: ["fg", "bg", "attributes"])
    func resolve(_ name: String) throws(SettingsError) -> ThemeColour? {
      guard let text = try file.text(table, key, name) else { return nil }
      guard let found = palette[text] ?? colour(text) else {
        let known = ["terminal", "#rrggbb"] + palette.keys.sorted()
        throw file.error(key + "." + name, .value(expected: .oneOf(known), found: text))
      }
      return found
    }
    var style = RoleStyle(foreground: try resolve("fg"), background: try resolve("bg"))
    let words = try file.text(table, key, "attributes") ?? ""
    for word in words.split(separator: " ").map(String.init) {
      guard let attribute = attributes[word] else {
        throw file.error(
          key + ".attributes", .value(expected: .oneOf(attributes.keys.sorted()), found: word))
      }
      style.attributes.insert(attribute)
    }
    return style
  }

  private static let attributes: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]

  private static func colour(_ text: String) -> ThemeColour? {
    if text == "terminal" { return .terminal }
    guard text.hasPrefix("#"), text.utf8.count == 7, text.dropFirst().allSatisfy(\.isHexDigit),
      let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    return .rgb(
      UInt8(value >> 16), UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value))
  }
}
