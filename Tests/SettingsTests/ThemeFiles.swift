import Foundation
import Settings

/// The theme files of the checkout.
enum ThemeFiles {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes")

  static let names = [
    "amber-crt", "daylight", "deuteranopia", "high-contrast", "mono", "night-watch", "projector",
    "tritanopia",
  ]

  static func text(_ name: String) -> String? {
    try? String(contentsOf: folder.appending(path: name + ".toml"), encoding: .utf8)
  }
}
