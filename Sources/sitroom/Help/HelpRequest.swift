import ArgumentParser
import SituationRoom

/// What a person typed, as far as it decides on the language of the help.
struct HelpRequest {
  /// What ArgumentParser is to read; `help` takes `--language` here, which it does not know.
  let arguments: [String]
  private let code: String?
  private let environment: [String: String]

  init(_ typed: [String], environment: [String: String]) {
    self.environment = environment
    var rest = typed
    let place = typed.firstIndex { $0 == "--language" || $0.hasPrefix("--language=") }
    if let place {
      let word = typed[place]
      let hasValue = word == "--language" && place + 1 < typed.count
      code = hasValue ? typed[place + 1] : String(word.dropFirst("--language=".count))
      if typed.first == "help" { rest.removeSubrange(place...(hasValue ? place + 1 : place)) }
    } else {
      code = nil
    }
    arguments = rest
  }

  /// The help that `error` of the parser would show, in the person's language; nil if it shows none,
  /// or if ArgumentParser itself speaks the language.
  func help(for error: any Error) -> [String]? {
    guard Sitroom.exitCode(for: error) == .success, !arguments.contains("--help-hidden") else {
      return nil
    }
    // The error keeps to itself whose help it is; the line of the usage names the command.
    let message = Sitroom.fullMessage(for: error).split(separator: "\n")
    guard let usage = message.first(where: { $0.hasPrefix("USAGE: sitroom") }) else { return nil }
    let language = language
    guard language != .english, let root = try? ToolDescription.sitroom() else { return nil }
    var path: [String] = []
    var command = root
    for word in usage.split(separator: " ").dropFirst(2) {
      guard let inner = command.subcommands?.first(where: { $0.commandName == word }) else { break }
      path.append(inner.commandName)
      command = inner
    }
    return HelpScreen(root, path: path, HelpTexts(language))?.lines
  }

  /// The language as every subcommand finds it; what is wrong is left to them to tell.
  private var language: Language {
    let folders = Folders(environment: environment)
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].map { environment[$0] }
    let provisional = Language.from(environment: variables)
    if let code { return Language(code: code) ?? provisional }
    let configuration = try? Program.configuration(folders, Wording(provisional))
    let kept = configuration?.language ?? Choices(folders).language
    return kept.flatMap(Language.init(code:)) ?? provisional
  }
}
