import Foundation
import Settings
import SituationRoom

/// Theme, language and views that were chosen in the room, kept for the next start. The configuration
/// file is the person's own and is never written.
struct Choices {
  private let file: URL
  private let kept: Configuration
  private let views: SavedViews

  init(_ folders: Folders) {
    self.init(
      file: folders.state.appending(path: "choices.toml"), views: SavedViews(folders))
  }

  var theme: String? { kept.theme }
  var language: String? { kept.language }

  /// Keeps a choice; a folder that cannot be written only means that it is forgotten.
  func remember(_ choice: Effect.Choice) {
    let now = Choices(file: file, views: views)
    var theme = now.kept.theme
    var language = now.kept.language
    switch choice {
    case .theme(let name): theme = name
    case .language(let chosen): language = chosen.rawValue
    case .views(let list):
      views.write(list)
      return
    }
    let lines = [theme.map { "theme = \"\($0)\"" }, language.map { "language = \"\($0)\"" }]
    let text = lines.compactMap { $0 }.joined(separator: "\n") + "\n"
    try? Data(text.utf8).write(to: file, options: .atomic)
  }

  private init(file: URL, views: SavedViews) {
    self.file = file
    self.views = views
    let text = (try? Data(contentsOf: file)) ?? Data()
    kept =
      (try? Configuration(toml: String(decoding: text, as: UTF8.self), name: "choices.toml"))
      ?? Configuration()
  }
}
