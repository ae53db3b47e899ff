import Canvas
import TaskForce

/// What the presenter reads on a second terminal: notes of the scene, what comes next, and how the
/// time goes.
package struct PresenterView {
  /// How far the show has come.
  package struct Progress: Hashable, Sendable {
    /// The scene that is shown, 0 for the first; nil before the show begins.
    package var scene: Int?
    /// Seconds since the first scene began.
    package var elapsed: Double
    /// Whether nothing is shown.
    package var isBlank = false
    /// Whether the presenter has left the script.
    package var isDetour = false

    /// A show at `scene`.
    package init(scene: Int?, elapsed: Double = 0) {
      self.scene = scene
      self.elapsed = elapsed
    }
  }

  private let scenario: Scenario
  private let wording: Wording
  private let symbols: Symbols

  /// Notes of `scenario` in the language of `wording`.
  package init(_ scenario: Scenario, _ wording: Wording, _ symbols: Symbols) {
    self.scenario = scenario
    self.wording = wording
    self.symbols = symbols
  }

  /// The picture at `progress`.
  package func draw(_ progress: Progress, size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard size.width >= 20, size.height >= 6 else { return canvas }
    drawBars(progress, on: &canvas)
    guard let index = progress.scene, scenario.scenes.indices.contains(index) else {
      let text = wording(.presenterWaiting, ["title": scenario.title])
      for (row, line) in text.wrapped(to: size.width - 2).enumerated() {
        canvas.put(line, column: 1, row: 2 + row)
      }
      return canvas
    }
    let bottom = drawNext(after: index, on: &canvas)
    drawScene(index, on: &canvas, rows: 2..<bottom)
    return canvas
  }

  private func drawBars(_ progress: Progress, on canvas: inout Canvas) {
    let (width, last) = (canvas.size.width, canvas.size.height - 1)
    canvas.fill(Rect(column: 0, row: 0, width: width, height: 1), TitleBar.plain)
    canvas.fill(Rect(column: 0, row: last, width: width, height: 1), KeyBar.plain)
    canvas.put(wording[.presenterKeys], column: 1, row: last, KeyBar.plain)
    let warning = Style(.bad, on: .titleBar, .bold)
    guard let scene = progress.scene else {
      canvas.put(scenario.title, column: 1, row: 0, Style(.strong, on: .titleBar, .bold))
      return
    }
    let time = wording(
      .presenterElapsed,
      ["elapsed": Self.minutes(progress.elapsed), "planned": Self.minutes(scenario.minutes * 60)])
    let count = wording(
      .presenterScene,
      ["n": String(scene + 1), "count": String(scenario.scenes.count)])
    var runs = [
      Run(count + "  ", Style(.strong, on: .titleBar, .bold)), Run(time + "  ", TitleBar.plain),
      delay(progress, scene),
    ]
    if progress.isBlank { runs.append(Run("  " + wording[.presenterBlank], warning)) }
    if progress.isDetour { runs.append(Run("  " + wording[.presenterDetour], warning)) }
    runs.draw(on: &canvas, column: 1, row: 0)
  }

  /// How far the show is ahead of its plan, or behind: beside the whole of this scene nothing is
  /// late yet.
  private func delay(_ progress: Progress, _ scene: Int) -> Run {
    let begun = scenario.minutes(before: scene) * 60
    let planned = begun + scenario.scenes[scene].minutes * 60
    if progress.elapsed > planned {
      let text = Self.minutes(progress.elapsed - planned)
      return Run(
        wording(.presenterBehind, ["minutes": text]), Style(.bad, on: .titleBar, .bold))
    }
    guard progress.elapsed < begun else { return Run("", TitleBar.plain) }
    return Run(
      wording(.presenterAhead, ["minutes": Self.minutes(begun - progress.elapsed)]),
      TitleBar.plain)
  }

  private func drawScene(_ index: Int, on canvas: inout Canvas, rows: Range<Int>) {
    let scene = scenario.scenes[index]
    let width = canvas.size.width - 2
    var lines: [(String, Style)] = [(scene.texts.title, Style(.strong, on: .background, .bold))]
    lines += scene.texts.caption.wrapped(to: width).map { ($0, Style(.muted)) }
    for note in scene.texts.notes {
      lines.append(("", Style()))
      let wrapped = note.wrapped(to: width - 2)
      lines += wrapped.enumerated().map { row, line in
        ((row == 0 ? symbols.cursor : " ") + " " + line, Style())
      }
    }
    for (row, line) in zip(rows, lines) { canvas.put(line.0, column: 1, row: row, line.1) }
  }

  /// The next scene above the key bar; the row above which it stands.
  private func drawNext(after index: Int, on canvas: inout Canvas) -> Int {
    let row = canvas.size.height - 3
    TitleRule(wording[.presenterNext]).draw(
      on: &canvas, columns: 0..<canvas.size.width, row: row, symbols)
    let next = scenario.scenes.indices.contains(index + 1) ? scenario.scenes[index + 1] : nil
    canvas.put(
      next?.texts.title ?? wording[.presenterEnd], column: 1, row: row + 1,
      limit: canvas.size.width - 1)
    return row
  }

  /// `4:05`.
  private static func minutes(_ seconds: Double) -> String {
    let seconds = Int(max(0, seconds).rounded(.down))
    let rest = String(seconds % 60)
    return "\(seconds / 60):" + String(repeating: "0", count: 2 - rest.count) + rest
  }
}
