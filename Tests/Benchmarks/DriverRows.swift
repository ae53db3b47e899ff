import CPseudoTerminal
import Canvas
import Foundation
import Settings
import Terminal

/// The terminal of a benchmark: what is drawn goes through ncurses to somebody who reads it.
///
/// Only one may exist at a time, as of any screen.
final class ReadTerminal {
  private let program: Int32
  private let screen: TerminalScreen
  private let theme: Theme

  init(_ size: Size) throws {
    var (terminal, slave): (Int32, Int32) = (-1, -1)
    guard
      pseudo_terminal_pair(&terminal, &slave, Int32(size.width), Int32(size.height)) == 0
    else { throw BenchmarkFailure("there is no pseudo-terminal") }
    program = slave
    Thread { [terminal] in
      var bytes = [UInt8](repeating: 0, count: 65_536)
      while read(terminal, &bytes, bytes.count) > 0 {}
      close(terminal)
    }.start()
    var options = TerminalOptions(environment: ["TERM": "xterm-256color"])
    options.input = slave
    options.output = slave
    theme = try ThemeFile.theme(ThemeFile.builtIn) { _ in nil }
    screen = try TerminalScreen(options)
  }

  deinit {
    screen.restore()
    close(program)
  }

  /// Makes the terminal show `canvas`; `isNew` writes every cell of it.
  func present(_ canvas: Canvas, isNew: Bool = false) {
    screen.present(canvas, theme: theme, force: isNew)
  }
}

/// What it costs to hand a picture to the terminal: comparing, ncurses, writing.
enum DriverRows {
  /// - Parameters:
  ///   - moved: pictures that differ by where the cursor is.
  ///   - screens: pictures that have next to nothing in common.
  ///   - terminal: what shows them.
  ///   - report: what is told of it.
  static func measure(
    moved: [Canvas], screens: [Canvas], on terminal: ReadTerminal, into report: inout Report
  ) {
    func cost(_ canvases: [Canvas], isNew: Bool = false) -> Double {
      let costs = (0..<101).map { turn in
        Timing.both {
          terminal.present(canvases[turn % canvases.count], isNew: isNew)
        }.processor
      }
      return costs.quantile(0.5) ?? 0
    }
    report.add(Measurement("driver: nothing changed", "µs", cost([moved[0]])))
    report.add(Measurement("driver: cursor moved, overview", "µs", cost(moved)))
    report.add(Measurement("driver: another screen", "µs", cost(screens)))
    report.add(
      Measurement(
        "driver: every cell new", "ms", cost(screens, isNew: true) / 1000, budget: "≤ 25 ms",
        limit: 25))
  }
}
