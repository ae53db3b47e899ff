import Foundation
import SituationRoom
import TaskForce

/// How far a show has come, in a small file that the presenter's terminal reads.
struct ShowPointer {
  /// What the file says.
  struct State: Hashable, Codable {
    var scenario: String
    var scene = 0
    /// When the first scene began, in seconds since 1970.
    var start: Double
    var isBlank = false
    var isDetour = false
  }

  private let file: URL
  private var state: State

  /// The pointer of the show called `scenario`, whose beginning is told by the first scene.
  init(_ scenario: String, _ folders: Folders, clock: Clock) {
    file = Self.file(folders)
    state = State(scenario: scenario, start: Double(clock.now().milliseconds) / 1000)
  }

  /// The scene at `index` has begun.
  mutating func begin(_ index: Int) {
    state.scene = index
    state.isDetour = false
    write()
  }

  /// Tells whether the room is blank or off the script, once that changes.
  mutating func note(_ model: Model) {
    guard let show = model.playing,
      show.isBlank != state.isBlank || show.isDetour != state.isDetour
    else { return }
    state.isBlank = show.isBlank
    state.isDetour = show.isDetour
    write()
  }

  /// The show is over.
  func remove() { try? FileManager.default.removeItem(at: file) }

  /// What the file says; nil if no show is played.
  static func read(_ folders: Folders) -> State? {
    (try? Data(contentsOf: file(folders))).flatMap {
      try? JSONDecoder().decode(State.self, from: $0)
    }
  }

  /// The scene at which a show of `scenario` stood that did not end but lost its terminal, 1 for
  /// the first; nil if there is none. A show that ends takes its file away.
  static func lostScene(of scenario: Scenario, _ folders: Folders) -> Int? {
    guard let state = read(folders), state.scenario == scenario.name,
      scenario.scenes.indices.contains(state.scene)
    else { return nil }
    return state.scene + 1
  }

  /// A file that cannot be written costs the presenter's terminal and nothing else.
  private func write() {
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    guard let data = try? JSONEncoder().encode(state) else { return }
    try? data.write(to: file, options: .atomic)
    try? FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: file.path(percentEncoded: false))
  }

  private static func file(_ folders: Folders) -> URL { folders.state.appending(path: "show.json") }
}
