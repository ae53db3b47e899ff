import Canvas
import TaskForce

/// Screen `0`: large figures, one map and one sentence, to be read from the last row of a room.
package struct BriefingScreen: RoomScreen {
  /// What is spoken of.
  private(set) var page = BriefingPage.situation

  package init() {}

  package mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {
    switch movement {
    case .page(let page): self.page = page
    case .down, .right, .nextPanel: turn(by: 1)
    case .up, .left, .previousPanel: turn(by: -1)
    case .first: page = BriefingPage.allCases[0]
    case .last: page = BriefingPage.allCases[BriefingPage.allCases.count - 1]
    default: break
    }
  }

  private mutating func turn(by step: Int) {
    let all = BriefingPage.allCases
    let index = (all.firstIndex(of: page) ?? 0) + step
    page = all[(index + all.count) % all.count]
  }

  package func subject(_ context: RoomContext) -> Subject? { nil }

  package func crumb(_ context: RoomContext) -> String { context.wording.name(page) }

  package func facts(_ context: RoomContext) -> [Fact] {
    let content = BriefingContent(page, context)
    let wording = context.wording
    let path = ["briefing", page.rawValue]
    let figures = content.figures.map { figure in
      Fact(
        path + [figure.name], wording.name(page) + ", " + figure.label,
        figure.value.isEmpty ? .none : .text(figure.value))
    }
    let pillars = content.pillars.map { line in
      Fact(path + [line.code], line.code + " " + line.title, .text(line.progress))
    }
    return figures + pillars
      + [Fact(path + ["sentence"], wording.name(page), .text(content.sentence))]
  }

  package func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    context.drawPanel(self, on: &canvas, in: area, area) {
      BriefingView(content: BriefingContent($0.page, context), context: context)
        .draw(on: &$1, in: area)
    }
  }
}
