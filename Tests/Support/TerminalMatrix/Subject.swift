import Glibc

/// A program that is put into the matrix.
struct Subject {
  let name: String
  let path: String
  let arguments: [String]
  /// The key that leaves it at once.
  let leave: String

  /// Those that are installed, ours first; `sitroom` is where ours was built.
  static func all(sitroom: String, probe: String, store: String) -> [Subject] {
    let ours = [
      Subject(
        name: "sitroom", path: sitroom, arguments: ["watch", "--store", store], leave: "qy"),
      Subject(name: "probe", path: probe, arguments: [], leave: "q"),
    ]
    return ours + peers
  }

  private static var peers: [Subject] {
    [
      peer("htop", [], leave: "q"), peer("btop", [], leave: "q"), peer("tig", [], leave: "Q"),
      peer("lnav", ["README.md"], leave: "q"),
    ].compactMap { $0 }
  }

  private static func peer(_ name: String, _ arguments: [String], leave: String) -> Subject? {
    for folder in ["/usr/bin/", "/usr/local/bin/", "/bin/"]
    where access(folder + name, X_OK) == 0 {
      return Subject(name: name, path: folder + name, arguments: arguments, leave: leave)
    }
    print("\(name) is not installed and is left out")
    return nil
  }
}

/// A terminal and a language to run in.
struct Surroundings {
  let name: String
  let environment: [String: String]

  static let all: [Surroundings] =
    ["xterm-256color", "tmux-256color", "screen", "linux", "vt100", "xterm-mono"].map {
      Surroundings(name: $0, environment: ["TERM": $0, "LANG": "C.UTF-8"])
    } + [
      Surroundings(
        name: "xterm, LANG=C", environment: ["TERM": "xterm", "LANG": "C", "LC_ALL": "C"]),
      Surroundings(name: "dumb", environment: ["TERM": "dumb", "LANG": "C.UTF-8"]),
      Surroundings(name: "unknown", environment: ["TERM": "no-such-terminal", "LANG": "C.UTF-8"]),
    ]

  /// What the other programs are tried in, since each of them takes its time.
  static let few = all.filter {
    ["xterm-256color", "vt100", "xterm, LANG=C", "unknown"].contains($0.name)
  }
}
