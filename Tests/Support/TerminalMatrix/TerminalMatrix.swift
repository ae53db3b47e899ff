import Glibc
import TestSupport

/// Deaths × terminals × sizes: does a program give the terminal back?
/// `terminal-matrix STORE [--quick] [--ours]`
///
/// The same script is run over sitroom, over the probe that commits faults of its own, and over the
/// other programs of its kind that are installed. Ends with 1 if sitroom or the probe failed.
@main
enum TerminalMatrix {
  static let sizes = [(80, 24), (1, 1), (300, 200)]

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let store = words.first, let sitroom = BuiltProducts.path(of: "sitroom"),
      let probe = BuiltProducts.path(of: "terminal-probe")
    else {
      print("usage: terminal-matrix STORE [--quick] [--ours], beside sitroom and terminal-probe")
      exit(64)
    }
    let isQuick = words.contains("--quick")
    var isSound = true
    for subject in Subject.all(sitroom: sitroom, probe: probe, store: store) {
      let isOurs = subject.name == "sitroom" || subject.name == "probe"
      if words.contains("--ours"), !isOurs { continue }
      let surroundings = isOurs && !isQuick ? Surroundings.all : Surroundings.few
      let sizes = isOurs && !isQuick ? sizes : [sizes[0]]
      let endings =
        subject.name == "probe" ? Ending.traps : Ending.all
      let table = Table(subject, endings, surroundings, sizes)
      table.print()
      if isOurs, table.failures > 0 { isSound = false }
    }
    exit(isSound ? 0 : 1)
  }
}

/// The trials of one program.
struct Table {
  private(set) var failures = 0
  private var trials = 0
  private var lines: [String] = []

  init(
    _ subject: Subject, _ endings: [Ending], _ surroundings: [Surroundings],
    _ sizes: [(Int, Int)]
  ) {
    let width = 15
    lines.append(
      Self.padded(subject.name, width)
        + endings.map { Self.padded($0.name, max(7, $0.name.count + 1)) }.joined())
    var faults: [String] = []
    for place in surroundings {
      var line = Self.padded(place.name, width)
      for ending in endings {
        var good = 0
        for (columns, rows) in sizes {
          let verdict = Trial(
            subject: subject, surroundings: place, columns: columns, rows: rows
          ).run(ending)
          trials += 1
          if verdict.faults.isEmpty {
            good += 1
          } else {
            faults.append("  \(place.name) \(ending.name) \(columns)×\(rows): \(verdict.text)")
          }
        }
        failures += sizes.count - good
        line += Self.padded(
          good == sizes.count ? "ok" : "\(good)/\(sizes.count)", max(7, ending.name.count + 1))
      }
      lines.append(line)
    }
    lines += faults
  }

  func print() {
    defer { fflush(nil) }
    for line in lines { Swift.print(line) }
    Swift.print("\(trials - failures) of \(trials) trials passed\n")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
