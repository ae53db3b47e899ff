import Foundation

/// Where files lie, by the rules of the XDG base directories.
struct Folders {
  let configuration: URL
  let data: URL
  let state: URL

  init(environment: [String: String]) {
    let home = URL(filePath: environment["HOME"] ?? "/")
    func folder(_ variable: String, _ fallback: String) -> URL {
      // The specification: a relative path in these variables is to be ignored.
      let named = environment[variable].flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
      return (named ?? home.appending(path: fallback)).appending(path: "sitroom")
    }
    configuration = folder("XDG_CONFIG_HOME", ".config")
    data = folder("XDG_DATA_HOME", ".local/share")
    state = folder("XDG_STATE_HOME", ".local/state")
  }

  var configurationFile: URL { configuration.appending(path: "config.toml") }
  var standardStore: URL { data.appending(path: "store") }
  var errorLog: URL { state.appending(path: "errors.log") }

  /// Folders that may hold `name` (`Themes`, `Demo`): the user's, the installed one, the checkout.
  ///
  /// The checkout is looked for above the program and above the working folder, so that a moved
  /// binary and `swift run` both find it.
  func places(of name: String) -> [URL] {
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath() ?? URL(filePath: "/")
    let installed = program.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "share/sitroom/\(name)")
    let here = URL(filePath: FileManager.default.currentDirectoryPath)
    let above = [program, here].compactMap { Self.checkout(above: $0)?.appending(path: name) }
    return [configuration.appending(path: name.lowercased()), installed] + above
  }

  private static func checkout(above start: URL) -> URL? {
    var folder = start.standardizedFileURL
    while folder.path(percentEncoded: false) != "/" {
      let package = folder.appending(path: "Package.swift").path(percentEncoded: false)
      let themes = folder.appending(path: "Themes").path(percentEncoded: false)
      if FileManager.default.fileExists(atPath: package),
        FileManager.default.fileExists(atPath: themes)
      {
        return folder
      }
      folder = folder.deletingLastPathComponent().standardizedFileURL
    }
    return nil
  }
}
