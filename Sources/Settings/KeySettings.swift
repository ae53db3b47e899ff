import TOMLKit
import TaskForce

/// What the table `[keys]` says: a preset, and keys for commands by their stable names.
package struct KeySettings: Hashable, Sendable {
  /// Keys for one command.
  package struct Binding: Hashable, Sendable {
    /// The stable name of the command.
    package var command: String
    /// The keys as key sheets write them; none takes all keys from the command.
    package var keys: [String]
    /// Where it stands.
    package var line: Int

    /// Keys for `command`, as `line` has them.
    package init(command: String, keys: [String], line: Int = 0) {
      self.command = command
      self.keys = keys
      self.line = line
    }
  }

  /// The name of the preset; nil for the usual keys.
  package var preset: String?
  /// In the order of their names.
  package var bindings: [Binding] = []
  /// The file, as errors call it.
  package var file = ""

  /// Nothing said.
  package init() {}

  init(_ file: TOMLFile, _ table: TOMLTable) throws(SettingsError) {
    self.file = file.name
    preset = try file.text(table, "keys", "preset")
    for name in table.keys.sorted() where name != "preset" {
      let path = TOMLFile.join("keys", name)
      bindings.append(
        Binding(command: name, keys: try Self.keys(file, table, name), line: file.line(of: path)))
    }
  }

  /// One key as a text, or several as a list of texts.
  private static func keys(_ file: TOMLFile, _ table: TOMLTable, _ name: String)
    throws(SettingsError) -> [String]
  {
    if let text = table[name]?.string { return [text] }
    guard let list = table[name]?.array, list.count <= 8 else {
      throw file.error(
        TOMLFile.join("keys", name),
        .value(expected: .list(maximum: 8), found: table[name]?.debugDescription ?? "-"))
    }
    var keys: [String] = []
    for item in list {
      guard let text = item.string, text.utf8.count <= 40 else {
        throw file.error(
          TOMLFile.join("keys", name),
          .value(expected: .text(maximum: 40), found: item.debugDescription))
      }
      keys.append(text)
    }
    return keys
  }
}
