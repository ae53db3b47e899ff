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

  /// The theme called `name`; a name that ends in `.toml` is the path of its file.
  func theme(_ name: String) throws(SettingsError) -> Theme {
    guard name.hasSuffix(".toml") else { return try ThemeFile.theme(name, text: text) }
    let path = String(name.dropLast(5))
    var theme = try ThemeFile.theme(path) { other in
      guard other == path else { return text(other) }
      return FileManager.default.contents(atPath: name).map { String(decoding: $0, as: UTF8.self) }
    }
    theme.name = URL(filePath: name).deletingPathExtension().lastPathComponent
    return theme
  }

  /// The files that a theme called `name` may be made of: all there are, since it may inherit.
  func files(of name: String) -> [String] {
    names.compactMap(place) + (name.hasSuffix(".toml") ? [name] : [])
  }

  /// The path of the file of `name`; nil if there is none.
  func place(of name: String) -> String? {
    // A name is no path: `../../secret` is not looked for.
    guard !name.contains("/") else { return nil }
    return places.lazy.map { $0.appending(path: name + ".toml").path(percentEncoded: false) }
      .first { FileManager.default.isReadableFile(atPath: $0) }
  }

  private func text(_ name: String) -> String? {
    place(of: name).flatMap { FileManager.default.contents(atPath: $0) }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
