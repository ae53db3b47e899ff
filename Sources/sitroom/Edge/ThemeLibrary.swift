import Canvas
import Foundation
import Settings

/// The themes that can be chosen: the user's, the installed ones, the checkout's, the built-in.
struct ThemeLibrary: Sendable {
  private let places: [URL]

  init(_ folders: Folders) { places = folders.places(of: "Themes") }

  /// Names in alphabetical order.
  var names: [String] {
    let files = places.flatMap {
      (try? FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)) ?? []
    }
    let found = files.filter { $0.pathExtension == "toml" }
      .map { $0.deletingPathExtension().lastPathComponent }
    return Set(found + [ThemeFile.builtIn]).sorted()
  }

  /// The theme called `name`.
  func theme(_ name: String) throws(SettingsError) -> Theme {
    try ThemeFile.theme(name, text: text)
  }

  private func text(_ name: String) -> String? {
    // A name is no path: `../../secret` is not looked for.
    guard !name.contains("/") else { return nil }
    return places.lazy.compactMap {
      FileManager.default.contents(
        atPath: $0.appending(path: name + ".toml").path(percentEncoded: false))
    }.first.map { String(decoding: $0, as: UTF8.self) }
  }
}
