import Foundation
import Testing

/// Holds the arrows between the rooms: reads the import lines and fails on a new one.
@Suite struct ImportArrowsTests {
  static let ours: Set<String> = [
    "CNcurses", "TaskForce", "Interchange", "EventStore", "Canvas", "Settings", "Atlas",
    "Terminal", "SituationRoom", "NightShift",
  ]

  /// What each room may import of ours and of libraries.
  static let arrows: [String: Set<String>] = [
    "TaskForce": ["FoundationEssentials", "Collections"],
    "Canvas": ["FoundationEssentials"],
    "Atlas": ["Canvas"],
    "Interchange": ["TaskForce"],
    "NightShift": ["TaskForce"],
    "EventStore": ["TaskForce", "GRDB", "GRDBSQLite", "Crypto"],
    "Settings": ["TaskForce", "Canvas", "TOMLKit"],
    "Terminal": ["Canvas", "CNcurses"],
    // Synchronization: coasts drawn before are remembered behind a mutex.
    "SituationRoom": ["TaskForce", "Canvas", "Atlas", "Synchronization"],
    "sitroom": ours.subtracting(["CNcurses"]).union(["ArgumentParser", "Crypto"]),
  ]

  /// The operating system's own interfaces, which the edges may use and the pure rooms may not.
  static let system: Set<String> = ["Glibc", "Foundation", "Dispatch", "Synchronization"]
  static let pure: Set<String> = [
    "TaskForce", "Canvas", "Atlas", "Interchange", "Settings", "SituationRoom", "NightShift",
  ]

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func imports(of room: String) throws -> [(file: String, module: String)] {
    let folder = root.appending(path: "Sources/\(room)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let swift = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    return try swift.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let keyword = words.firstIndex(of: "import"), words.count > keyword + 1,
          words[..<keyword].allSatisfy({ $0.hasPrefix("@") || $0 == "package" || $0 == "public" })
        else { return nil }
        let named = words[keyword + 1]
        let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "let", "var"]
        let module = kinds.contains(named) ? words[keyword + 2] : named
        return (file.lastPathComponent, String(module.prefix { $0 != "." }))
      }
    }
  }

  @Test("every room imports only what the picture allows", arguments: arrows.keys.sorted())
  func importsFollowTheArrows(room: String) throws {
    let imports = try Self.imports(of: room)
    let allowed = (Self.arrows[room] ?? []).union(Self.pure.contains(room) ? [] : Self.system)
    for (file, module) in imports {
      #expect(allowed.contains(module), "\(room)/\(file) imports \(module)")
    }
  }

  @Test("the picture names every room there is")
  func everyRoomIsInThePicture() throws {
    let rooms = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Sources").path(percentEncoded: false))
    #expect(Set(rooms) == Set(Self.arrows.keys).union(["CNcurses"]))
  }

  @Test("import lines are found at all")
  func importLinesAreFound() throws {
    #expect(try Self.imports(of: "EventStore").contains { $0.module == "GRDB" })
  }
}
