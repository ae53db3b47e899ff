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
    var files: [String] = []
    return try theme(name, from: &files)
  }

  /// The theme called `name`; puts the files that it was made of into `files`, also when one of
  /// them cannot be read.
  func theme(_ name: String, from files: inout [String]) throws(SettingsError) -> Theme {
    let isPath = name.hasSuffix(".toml")
    let own = isPath ? String(name.dropLast(5)) : name
    var theme = try ThemeFile.theme(own) { other in
      let file = isPath && other == own ? name : place(of: other)
      guard let file else { return nil }
      files.append(file)
      return FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) }
    }
    if isPath { theme.name = URL(filePath: name).deletingPathExtension().lastPathComponent }
    return theme
  }

  /// The path of the file of `name`; nil if there is none.
  func place(of name: String) -> String? {
    // A name is no path: `../../secret` is not looked for.
    guard !name.contains("/") else { return nil }
    return places.lazy.map { $0.appending(path: name + ".toml").path(percentEncoded: false) }
      .first { FileManager.default.isReadableFile(atPath: $0) }
  }
}
