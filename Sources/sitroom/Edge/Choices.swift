import Foundation
import Settings
import SituationRoom

/// Theme and language that were chosen in the palette, kept for the next start. The configuration
/// file is the person's own and is never written.
struct Choices {
  private let file: URL
  private let kept: Configuration

  init(_ folders: Folders) { self.init(file: folders.state.appending(path: "choices.toml")) }

  var theme: String? { kept.theme }
  var language: String? { kept.language }

  /// Keeps a choice; a folder that cannot be written only means that it is forgotten.
  func remember(_ choice: Effect.Choice) {
    let now = Choices(file: file)
    var theme = now.kept.theme
    var language = now.kept.language
    switch choice {
    case .theme(let name): theme = name
    case .language(let chosen): language = chosen.rawValue
    }
    let lines = [theme.map { "theme = \"\($0)\"" }, language.map { "language = \"\($0)\"" }]
    let text = lines.compactMap { $0 }.joined(separator: "\n") + "\n"
    try? Data(text.utf8).write(to: file, options: .atomic)
  }

  private init(file: URL) {
    self.file = file
    let text = (try? Data(contentsOf: file)) ?? Data()
    kept =
      (try? Configuration(toml: String(decoding: text, as: UTF8.self), name: "choices.toml"))
      ?? Configuration()
  }
}
