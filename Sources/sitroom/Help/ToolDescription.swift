import Foundation

/// What ArgumentParser tells about a tool.
struct ToolDescription: Decodable {
  var command: CommandDescription

  /// The declarations of this program.
  static func sitroom() throws -> CommandDescription {
    try JSONDecoder().decode(ToolDescription.self, from: Data(Sitroom._dumpHelp().utf8)).command
  }
}

/// A command as declared, with everything below it.
struct CommandDescription: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String

      /// As it is typed: `--store`, `-h`.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }
    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var preferredName: Name?
    var valueName: String?
    var abstract: String?
    var defaultValue: String?
    var allValues: [String]?

    /// What stands for its value; a flag has none.
    var value: String? { kind == "flag" ? nil : valueName }
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool
  var subcommands: [CommandDescription]?
  var arguments: [Argument]?

  /// The arguments that a reader is told of.
  var shown: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }
  /// The subcommands that a reader is told of.
  var shownSubcommands: [CommandDescription] { (subcommands ?? []).filter(\.shouldDisplay) }
}
