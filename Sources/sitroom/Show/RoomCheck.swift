import Canvas
import SituationRoom

/// The page to try a meeting room with.
struct RoomCheck {
  private let program: Program
  private let options: RoomOptions

  init(_ program: Program, _ options: RoomOptions) {
    self.program = program
    self.options = options
  }

  func run(isTerminal: Bool) throws {
    var view = RoomCheckView(
      program.wording, program.symbols(options), theme: program.themeName(options))
    guard isTerminal else {
      for line in view.lines(Size(width: 80, height: 24)) { say(line) }
      return
    }
    try program.showPage(
      options, beat: nil, draw: { view.draw(size: $0) }, press: { view.press($0) })
  }
}
