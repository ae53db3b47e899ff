import Canvas

/// The help of one command in a language that ArgumentParser does not speak, in its form.
struct HelpScreen {
  private static let width = 80
  private static let indent = 26
  /// With more arguments than this the usage only says that there are options, as in English.
  private static let mostInUsage = 12

  private let texts: HelpTexts
  private let path: [String]
  private let command: CommandDescription

  /// The help of the command at `path` below `root`; nil if there is none.
  init?(_ root: CommandDescription, path: [String], _ texts: HelpTexts) {
    var command = texts.translated(root)
    for name in path {
      guard let inner = command.subcommands?.first(where: { $0.commandName == name }) else {
        return nil
      }
      command = inner
    }
    self.texts = texts
    self.path = path
    self.command = command
  }

  var lines: [String] {
    var lines: [String] = []
    for text in [command.abstract, command.discussion].compactMap({ $0 }) {
      lines += text.wrapped(to: Self.width) + [""]
    }
    lines += usage + [""]
    let shown = command.shown
    lines += section(texts[.arguments], shown.filter { $0.kind == "positional" }.map { row($0) })
    lines += section(texts[.options], shown.filter { $0.kind != "positional" }.map { row($0) })
    lines += section(texts[.subcommands], subcommands.map { row($0) })
    if !subcommands.isEmpty {
      let words = ["sitroom", "help"] + path + ["<\(texts[.subcommand])>"]
      lines.append(texts[.see].replacing("{command}", with: words.joined(separator: " ")))
    }
    return lines
  }

  /// The subcommands but `help`, which the last line names.
  private var subcommands: [CommandDescription] {
    command.shownSubcommands.filter { $0.commandName != "help" }
  }

  private typealias Row = (head: String, text: String)

  private var usage: [String] {
    let own = (["sitroom"] + path).joined(separator: " ")
    var parts = command.shown.filter { !["help", "version"].contains($0.preferredName?.name) }
    var words: [String] = []
    if parts.count > Self.mostInUsage {
      parts = parts.filter { $0.kind == "positional" || !$0.isOptional }
      words.append("[<\(texts[.someOptions])>]")
    }
    words += parts.map { part in
      let word = head(part) + (part.isRepeating ? " ..." : "")
      // An option stays on the line of its value.
      return (part.isOptional ? "[\(word)]" : word).replacing(" ", with: "\u{A0}")
    }
    if !subcommands.isEmpty {
      words.append("<\(texts[.subcommand])>")
    }
    let text = ([texts[.usage], own] + words).joined(separator: " ")
    return text.wrapped(to: Self.width).map { $0.replacing("\u{A0}", with: " ") }
  }

  private func head(_ argument: CommandDescription.Argument) -> String {
    let value = argument.value.map { "<\($0)>" }
    return [argument.preferredName?.typed, value].compactMap { $0 }.joined(separator: " ")
  }

  private func row(_ argument: CommandDescription.Argument) -> Row {
    let names = (argument.names ?? []).map(\.typed).joined(separator: ", ")
    let value = argument.value.map { "<\($0)>" } ?? ""
    let values = argument.allValues.map { texts[.values] + " " + $0.joined(separator: ", ") }
    // A flag's default is that it is not there; the greatest number stands for no limit.
    let standard = argument.kind == "flag" ? nil : argument.defaultValue
    let told = standard.flatMap { $0 == String(Int.max) ? nil : texts[.standard] + " " + $0 }
    let notes = [values, told].compactMap { $0 }.joined(separator: "; ")
    return (
      [names, value].filter { !$0.isEmpty }.joined(separator: " "),
      [argument.abstract ?? "", notes.isEmpty ? "" : "(\(notes))"].filter { !$0.isEmpty }
        .joined(separator: " ")
    )
  }

  private func row(_ inner: CommandDescription) -> Row { (inner.commandName, inner.abstract ?? "") }

  private func section(_ title: String, _ rows: [Row]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let gap = String(repeating: " ", count: Self.indent)
    let body = rows.flatMap { row -> [String] in
      let told = row.text.wrapped(to: Self.width - Self.indent).map { gap + $0 }
      let head = "  " + row.head
      guard head.count < Self.indent, let first = told.first else { return [head] + told }
      return [head + first.dropFirst(head.count)] + told.dropFirst()
    }
    return [title + texts.colon] + body + [""]
  }
}
