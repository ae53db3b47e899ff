import TOMLKit
import TaskForce

/// What `captions/<language>.toml` says: the texts of a show in one language.
package struct CaptionsFile: Hashable, Sendable {
  /// The texts of one scene.
  package struct Scene: Hashable, Sendable {
    /// What it is called.
    package var title: String
    /// What the room is told.
    package var caption: String
    /// What the presenter is told.
    package var notes: [String]
  }

  /// What the show is called.
  package var title: String
  /// By the names of the scenes.
  package var scenes: [String: Scene] = [:]

  /// Reads the text of such a file.
  ///
  /// - Parameters:
  ///   - text: TOML.
  ///   - name: what errors call the file.
  ///   - wanted: the scenes of the script: each needs its texts, and no other has any.
  /// - Throws: the first mistake, with its line and key.
  package init(toml text: String, name: String, scenes wanted: [String]) throws(SettingsError) {
    let file = try TOMLFile(text, name: name)
    let root = file.root
    try file.check(root, at: "", known: ["title", "scene"])
    title = try file.required(file.text(root, "", "title"), "title", .text(maximum: 400))
    let tables = try file.table("scene")
    if let tables { try file.check(tables, at: "scene", known: wanted) }
    for scene in wanted {
      let path = "scene." + scene
      guard let table = tables?[scene]?.table else {
        throw file.error(path, .value(expected: .present, found: "-"))
      }
      try file.check(table, at: path, known: ["title", "caption", "notes"])
      func text(_ key: String) throws(SettingsError) -> String {
        try file.required(
          file.text(table, path, key), TOMLFile.join(path, key), .text(maximum: 400))
      }
      scenes[scene] = Scene(
        title: try text("title"), caption: try text("caption"),
        notes: try file.words(table, path, "notes"))
    }
  }
}
