import Foundation
import Settings

/// The theme files of the checkout.
enum ThemeFiles {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes")

  static let names = ["daylight", "mono", "night-watch"]

  static func text(_ name: String) -> String? {
    try? String(contentsOf: folder.appending(path: name + ".toml"), encoding: .utf8)
  }
}
