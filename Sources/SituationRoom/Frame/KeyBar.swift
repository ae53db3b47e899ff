import Canvas
import TaskForce

/// The last row: the way here, the keys that work, what the room has just told; or the line that
/// is being typed.
struct KeyBar {
  static let plain = Style(.keyBar, on: .keyBar)
  /// Rows that a long notice may take from the screen and the bar.
  private static let mostRows = 5
  private static let key = Style(.keyBarKey, on: .keyBar, .bold)

  private let model: Model
  private let context: RoomContext
  private let wording: Wording
  private let now: Instant

  init(_ model: Model, _ context: RoomContext, now: Instant) {
    self.model = model
    self.context = context
    self.now = now
    wording = model.wording
  }

  func draw(on canvas: inout Canvas) {
    let row = canvas.size.height - 1
    canvas.fill(Rect(column: 0, row: row, width: canvas.size.width, height: 1), Self.plain)
    switch model.room.overlays.last {
    case .find(let field): drawInput("/", field, .findKeys, on: &canvas, row: row)
    case .filter(let line): drawFilter(line, on: &canvas, row: row)
    case .viewName(let field):
      drawInput(wording[.viewName] + " ", field, .viewNameKeys, on: &canvas, row: row)
    case .unlock(let field):
      drawInput(wording[.unlockPrompt] + " ", field, .unlockKeys, on: &canvas, row: row)
    case .timeJump(let field, _):
      drawInput(wording[.timePrompt] + " ", field, .timeKeys, on: &canvas, row: row)
    case .views: drawHint(.viewKeys, on: &canvas, row: row)
    case .palette(let field, _): drawInput(":", field, .paletteKeys, on: &canvas, row: row)
    case .lens(let field): drawInput("C ", field, .lensKeys, on: &canvas, row: row)
    case .entry(let draft, let field, _) where field.isMultiline:
      let prompt = wording.prompt(draft, model.setup.desk, now)
      canvas.put(prompt, column: 1, row: row, Self.key)
      canvas.put(
        wording[.longTextKeys], endingAt: canvas.size.width - 1, row: row, Self.plain)
    case .entry(let draft, let field, _):
      drawInput(
        wording.prompt(draft, model.setup.desk, now) + " ", field, .entryKeys, on: &canvas,
        row: row)
    case .report(let draft, let field?, _):
      drawInput(
        wording.prompt(draft, model.situation.reports[draft.report]) + " ", field, .entryKeys,
        on: &canvas, row: row)
    case .menu, .report, .formMenu, .orders: drawHint(.menuKeys, on: &canvas, row: row)
    case .form: drawHint(.formKeys, on: &canvas, row: row)
    case .preview: drawHint(.previewKeys, on: &canvas, row: row)
    case .help: drawHint(.helpKeys, on: &canvas, row: row)
    case .messages, .why, .since: drawHint(.listKeys, on: &canvas, row: row)
    case .quitQuestion, .showQuestion: drawHint(.quitKeys, on: &canvas, row: row)
    case nil: drawKeys(on: &canvas, row: row)
    }
  }

  private func drawHint(_ phrase: Phrase, on canvas: inout Canvas, row: Int) {
    canvas.put(wording[phrase], column: 1, row: row, Self.plain)
  }

  /// The filter, with a line under what cannot be read.
  private func drawFilter(_ line: FilterLine, on canvas: inout Canvas, row: Int) {
    let place = drawInput("f ", line.field, .filterKeys, on: &canvas, row: row)
    guard let mistake = model.mistake(in: line, at: now) else { return }
    let scalars = line.field.text.unicodeScalars
    func columns(_ count: Int) -> Int {
      String(String.UnicodeScalarView(scalars.prefix(count))).columns
    }
    // The field may have scrolled: its cursor tells by how much.
    let origin = place.cursor - line.field.head.columns
    let left = max(place.start, origin + columns(mistake.range.lowerBound))
    let right = max(left + 1, origin + columns(mistake.range.upperBound))
    canvas.restyle(Rect(column: left, row: row, width: right - left, height: 1)) {
      $0.adding(.underline)
    }
  }

  @discardableResult
  private func drawInput(
    _ sign: String, _ field: TextField, _ hint: Phrase, on canvas: inout Canvas, row: Int
  ) -> (start: Int, cursor: Int) {
    let width = canvas.size.width
    let input = Style(.input, on: .keyBar)
    let start = 1 + canvas.put(sign, column: 1, row: row, Self.key)
    let hintText = wording[hint]
    let room = max(10, width - start - hintText.columns - 4)
    let cursor = field.draw(
      on: &canvas, columns: start..<min(width, start + room), row: row, input)
    canvas.put(hintText, endingAt: width - 1, row: row, Self.plain)
    return (start, cursor)
  }

  private func drawKeys(on canvas: inout Canvas, row: Int) {
    let width = canvas.size.width
    let notice = notice
    if let show = model.playing, !show.isDetour {
      return ShowView(show: show, wording: wording, symbols: model.setup.symbols)
        .drawBar(on: &canvas, row: row, told: isToldInShow ? notice : nil)
    }
    let told = notice?.text.columns ?? 0
    if let notice, told > width * 2 / 3 {
      drawLong(notice, on: &canvas, row: row)
      return
    }
    let room = notice == nil ? width - 2 : width - 4 - told
    var way = model.isLocked(at: now) ? lockRuns + wayRuns : wayRuns
    if way.columns > room { way = [] }
    let gap = Run("  ", Self.plain)
    let keys = keyRuns(in: room - (way.isEmpty ? 0 : way.columns + 2))
    [Run].joined([way, keys], by: gap).draw(on: &canvas, column: 1, row: row)
    if let notice { canvas.put(notice.text, endingAt: width - 1, row: row, notice.style) }
  }

  /// A long notice to its end, in as many rows as it needs: what would work stands last.
  private func drawLong(_ notice: Run, on canvas: inout Canvas, row: Int) {
    let width = canvas.size.width
    let lines = notice.text.wrapped(to: width - 2).prefix(Self.mostRows)
    for (offset, line) in lines.enumerated() {
      let place = row - lines.count + 1 + offset
      canvas.fill(Rect(column: 0, row: place, width: width, height: 1), Self.plain)
      canvas.put(line, column: 1, row: place, notice.style)
    }
  }

  /// What a scene has done is told in its bar; what went wrong is the officer's, not the room's.
  private var isToldInShow: Bool {
    model.room.notices.standing(at: now).map { !$0.isProblem } ?? false
  }

  /// What was just told; it has the whole bar to itself where it is long.
  private var notice: Run? {
    guard let notice = model.room.notices.standing(at: now) else { return nil }
    let style = Style(notice.isProblem ? .bad : .good, on: .keyBar, .bold)
    return Run(wording.sentence(notice, desk: model.setup.desk, now: now), style)
  }

  /// That acts are locked.
  private var lockRuns: [Run] {
    let gap = model.room.trail.isEmpty ? "" : " "
    return [Run(wording[.lockedWord] + gap, Style(.bad, on: .keyBar, .bold))]
  }

  /// `Routes BEANR > Incidents`, once Enter has led down.
  private var wayRuns: [Run] {
    guard !model.room.trail.isEmpty else { return [] }
    let steps = model.room.trail.suffix(3).map { step in
      step.crumb.isEmpty ? wording.name(step.screen) : wording.name(step.screen) + " " + step.crumb
    }
    let names = steps + [wording.name(model.room.current)]
    return [Run(names.joined(separator: " > "), Style(.strong, on: .keyBar))]
  }

  /// The weightiest entries that fit, in the order of their ranks.
  private func keyRuns(in room: Int) -> [Run] {
    let occasion = model.occasion(at: now, in: context)
    let (scope, here) = (model.past == nil ? KeyCommand.Scope.screen : .time, model.room.current)
    var chosen: [KeyBarEntry] = []
    var used = 0
    for (command, entry) in model.setup.keys.bar {
      guard command.scopes.contains(scope), scope == .time || command.applies(on: here),
        command.id.isOffered(to: model.setup.audience)
      else { continue }
      let columns = entry.keys.columns + 1 + wording[entry.label].columns
      let wanted = used + (chosen.isEmpty ? 0 : 2) + columns
      // Whether there is room is cheaper to know than whether there is an objection.
      guard wanted <= room, command.objection(occasion) == nil else { continue }
      chosen.append(entry)
      used = wanted
    }
    return runs(for: chosen)
  }

  private func runs(for entries: [KeyBarEntry]) -> [Run] {
    .joined(
      entries.sorted { $0.rank < $1.rank }.map { entry in
        [Run(entry.keys, Self.key), Run(" " + wording[entry.label], Self.plain)]
      }, by: Run("  ", Self.plain))
  }
}
