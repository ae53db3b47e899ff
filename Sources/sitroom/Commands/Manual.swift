import ArgumentParser
import Foundation

/// Prints the manual page, made from the same declarations as the help.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page in mdoc.", shouldDisplay: false)

  func run() throws {
    let data = Data(Sitroom._dumpHelp().utf8)
    let tool = try JSONDecoder().decode(ToolDescription.self, from: data)
    print(ManualPage(tool.command, version: Sitroom.version).text)
  }
}

/// What ArgumentParser tells about a tool.
private struct ToolDescription: Decodable {
  var command: CommandDescription
}

private struct CommandDescription: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }
    var kind: String
    var shouldDisplay: Bool
    var names: [Name]?
    var valueName: String?
    var abstract: String?
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool
  var subcommands: [CommandDescription]?
  var arguments: [Argument]?
}

/// An mdoc page of a command and everything below it.
private struct ManualPage {
  private var lines: [String]

  var text: String { lines.joined(separator: "\n") }

  init(_ command: CommandDescription, version: String) {
    lines = [
      ".Dd $Mdocdate$", ".Dt SITROOM 1", ".Os sitroom \(version)", ".Sh NAME",
      ".Nm \(command.commandName)", ".Nd \(Self.escaped(command.abstract))", ".Sh SYNOPSIS",
      ".Nm", ".Ar subcommand", ".Op Ar options", ".Sh DESCRIPTION",
      Self.escaped(command.discussion), ".Sh SUBCOMMANDS",
    ]
    for inner in command.subcommands ?? [] where inner.shouldDisplay {
      add(inner, path: inner.commandName)
    }
    lines += [
      ".Sh EXIT STATUS",
      "0 on success, otherwise a number of", ".Xr sysexits 3h :",
      "64 for wrong usage, 65 when something was quarantined or the chain does not hold, 66 when",
      "an input is missing, 69 when the store is of a newer version, 74 for errors of input and",
      "output, 75 when the store was busy for too long, 77 without permission, 78 for a wrong",
      "configuration file.",
    ]
  }

  private mutating func add(_ command: CommandDescription, path: String) {
    lines += [".Ss \(path)", Self.escaped(command.abstract)]
    if let discussion = command.discussion { lines += [".Pp", Self.escaped(discussion)] }
    let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
    if !arguments.isEmpty {
      lines.append(".Bl -tag -width Ds")
      for argument in arguments { add(argument) }
      lines.append(".El")
    }
    for inner in command.subcommands ?? [] where inner.shouldDisplay {
      add(inner, path: path + " " + inner.commandName)
    }
  }

  private mutating func add(_ argument: CommandDescription.Argument) {
    let names = (argument.names ?? []).map { ($0.kind == "long" ? "-" : "") + $0.name }
    let value = argument.kind == "flag" ? nil : argument.valueName
    let flags = names.map { "Fl \($0)" }.joined(separator: " , ")
    let parts = [flags, value.map { "Ar \($0)" } ?? ""].filter { !$0.isEmpty }
    lines += [".It " + parts.joined(separator: " "), Self.escaped(argument.abstract)]
  }

  /// Text that mdoc takes for text: no line begins with a full stop or an apostrophe.
  private static func escaped(_ text: String?) -> String {
    (text ?? "").replacing("\\", with: "\\e").split(separator: "\n").map { line in
      line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : String(line)
    }.joined(separator: "\n")
  }
}
