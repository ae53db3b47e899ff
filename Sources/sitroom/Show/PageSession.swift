import Canvas
import Foundation
import Terminal

/// A full-screen page beside the room: one picture, a few keys, no store.
struct PageSession {
  let terminal: TerminalOptions
  let theme: Theme
  /// Milliseconds between two looks at the clock; nil for a page that only keys change.
  let beat: Int?

  /// Shows the page until `q` or `^c` ends it.
  ///
  /// - Parameters:
  ///   - draw: the picture at a size.
  ///   - press: what any other key does.
  /// - Returns: the path of the error log if something was written there.
  /// - Throws: why there can be no screen.
  func run(
    draw: (Size) -> Canvas, press: (KeyPress) -> Void
  ) throws(TerminalError) -> String? {
    let mailbox = try Mailbox<Void>()
    let screen = try TerminalScreen(terminal)
    let loop = Terminal.RunLoop(screen: screen, mailbox: mailbox)
    while true {
      screen.present(draw(screen.size), theme: theme)
      for event in loop.wait(until: beat.map { Terminal.RunLoop.now() + $0 }) {
        switch event {
        case .key(.character("q")), .key(.control("c")): return screen.restore()
        case .key(let key): press(key)
        case .resumed: screen.present(draw(screen.size), theme: theme, force: true)
        case .terminated(let signal): screen.end(by: signal)
        case .inputEnded: return screen.restore()
        case .paste, .focus, .resized, .mail, .deadline: break
        }
      }
    }
  }
}
