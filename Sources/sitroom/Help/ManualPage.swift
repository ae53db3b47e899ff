/// An mdoc page of a command and everything below it.
struct ManualPage {
  private var lines: [String]

  var text: String { lines.joined(separator: "\n") }

  /// The page of `declared` in the language of `texts`.
  init(_ declared: CommandDescription, version: String, _ texts: HelpTexts) {
    let command = texts.translated(declared)
    lines = [
      ".Dd $Mdocdate$", ".Dt SITROOM 1", ".Os sitroom \(version)", ".Sh \(texts[.name])",
      ".Nm \(command.commandName)", ".Nd \(Self.escaped(command.abstract))",
      ".Sh \(texts[.synopsis])", ".Nm", ".Ar \(texts[.subcommand])",
      ".Op Ar \(texts[.someOptions])", ".Sh \(texts[.description])",
      Self.escaped(command.discussion), ".Sh \(texts[.subcommands])",
    ]
    for inner in command.shownSubcommands where inner.commandName != "help" {
      add(inner, path: inner.commandName)
    }
    lines += [
      ".Sh \(texts[.exit])",
      texts[.status].replacing(" {sysexits} ", with: "\n.Xr sysexits 3h :\n"),
    ]
  }

  private mutating func add(_ command: CommandDescription, path: String) {
    lines += [".Ss \(path)", Self.escaped(command.abstract)]
    if let discussion = command.discussion { lines += [".Pp", Self.escaped(discussion)] }
    if !command.shown.isEmpty {
      lines.append(".Bl -tag -width Ds")
      for argument in command.shown { add(argument) }
      lines.append(".El")
    }
    for inner in command.shownSubcommands {
      add(inner, path: path + " " + inner.commandName)
    }
  }

  private mutating func add(_ argument: CommandDescription.Argument) {
    // mdoc writes the first hyphen itself.
    let flags = (argument.names ?? []).map { "Fl \($0.typed.dropFirst())" }
    let parts = [flags.joined(separator: " , "), argument.value.map { "Ar \($0)" } ?? ""]
    lines += [
      ".It " + parts.filter { !$0.isEmpty }.joined(separator: " "),
      Self.escaped(argument.abstract),
    ]
  }

  /// Text that mdoc takes for text: no line begins with a full stop or an apostrophe.
  private static func escaped(_ text: String?) -> String {
    (text ?? "").replacing("\\", with: "\\e").split(separator: "\n").map { line in
      line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : String(line)
    }.joined(separator: "\n")
  }
}
