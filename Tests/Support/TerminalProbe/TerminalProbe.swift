import Canvas
import Glibc
import Terminal

/// Opens a screen, draws, tells what happens to it, and dies as it is told: for the tests of
/// Terminal, which watch it through a pseudo-terminal.
@main
enum TerminalProbe {
  static func main() {
    let arguments = CommandLine.arguments
    let death = arguments.count > 1 ? arguments[1] : "exit"
    var options = TerminalOptions(environment: environment())
    options.progressDescriptor = 3
    options.ascii = getenv("PROBE_ASCII") != nil
    options.crashNotice = "probe crashed\r\n"
    options.errorLog = arguments.count > 2 ? arguments[2] : nil
    do {
      try run(death, TerminalScreen(options))
    } catch {
      print("no screen: \(error)")
      exit(3)
    }
  }

  private static func run(_ death: String, _ screen: TerminalScreen) throws {
    let mailbox = try Mailbox<Int>()
    let loop = RunLoop(screen: screen, mailbox: mailbox)
    draw(screen)
    screen.reportIdle("drawn \(screen.size.width)x\(screen.size.height)")
    while true {
      for event in loop.wait() {
        switch event {
        case .key(.character("q")): leave(screen)
        case .key(.character("d")): die(death, screen)
        case .key(.control("z")): screen.suspend()
        case .key(.control("l")): screen.redrawEverything()
        case .terminated(let signal): screen.end(by: signal)
        case .inputEnded:
          screen.restore()
          exit(4)
        default: break
        }
        draw(screen)
        if mailbox.isEmpty { screen.reportIdle("\(event)") }
      }
    }
  }

  private static func leave(_ screen: TerminalScreen) -> Never {
    print("log: \(screen.restore() ?? "none")")
    exit(0)
  }

  private static func die(_ death: String, _ screen: TerminalScreen) {
    let numbers = Array(CommandLine.arguments.indices)
    switch death {
    case "exit": leave(screen)
    case "array": print(numbers[numbers.count + 1])
    case "overflow": print(Int.max - numbers.count + numbers.count * 3)
    case "nil":
      let missing = numbers.first { $0 < 0 }
      print(missing.orTrap)
    case "stack": print(descend(numbers.count))
    case "thread": crashOnThread()
    case "abort": abort()
    case "noise": write(STDERR_FILENO, "noise\n", 6)
    default: if let number = Int32(death) { raise(number) }
    }
  }

  private static func descend(_ depth: Int) -> Int {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 512) { space in
      space.initialize(repeating: depth)
      return descend(depth + 1) + (space.last ?? 0)
    }
  }

  private static func crashOnThread() {
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { _ in
        let numbers = Array(CommandLine.arguments.indices)
        print(numbers[numbers.count + 1])
        return nil
      }, nil)
    pthread_join(thread, nil)
  }

  private static func draw(_ screen: TerminalScreen) {
    var canvas = Canvas(size: screen.size)
    let text = Array("situation room é漢".unicodeScalars)
    for row in 0..<canvas.size.height {
      for (column, scalar) in text.enumerated() {
        let role = Role.allCases[(row + column) % Role.allCases.count]
        canvas[column, row] = Cell(scalar, Style(role))
      }
      canvas[text.count, row] = Cell(" ", Style(.text, on: .background, .continuation))
    }
    screen.present(canvas, theme: theme)
  }

  private static let theme = Theme(
    name: "probe",
    styles: Dictionary(
      uniqueKeysWithValues: Role.allCases.map { role in
        (role, RoleStyle(foreground: .rgb(role.rawValue &* 40, 200, 90), attributes: .bold))
      }))

  private static func environment() -> [String: String] {
    var found: [String: String] = [:]
    for name in ["TERM", "COLORTERM", "NO_COLOR"] {
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
    return found
  }
}

extension Optional {
  /// The value, or the trap of the runtime.
  fileprivate var orTrap: Wrapped {
    guard let self else { preconditionFailure("nil") }
    return self
  }
}
