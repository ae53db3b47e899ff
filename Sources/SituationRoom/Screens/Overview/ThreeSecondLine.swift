import Canvas
import TaskForce

/// The line that reads from across the room: what is not acknowledged by grade, the oldest of it,
/// and what goes cold first.
struct ThreeSecondLine {
  let context: RoomContext

  /// What has waited longest for an acknowledgement; a caution, which makes no sound and may wait
  /// for days, only where nothing graver waits.
  var oldest: QueueLine? {
    let list = context.queue.open
    let new = list.tally.openUnacknowledged
    let isGraver = new.wrappedSum() > new[Severity.caution.rank]
    return list.entries.lazy.filter {
      $0.isUnacknowledged && (!isGraver || $0.severity > .caution)
    }.min { ($0.alertingSince ?? $0.since) < ($1.alertingSince ?? $1.since) }.map(context.line)
  }

  /// The incident whose chance to act ends first; those that have gone cold are past it.
  var coldest: QueueLine? {
    let now = context.clock.silentNow
    return context.queue.open.entries.lazy.filter { ($0.coldAt ?? now) > now }
      .min { ($0.coldAt ?? now) < ($1.coldAt ?? now) }.map(context.line)
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    var column = area.left + 1
    let pitch = max(14, (area.width - 62) / 4)
    for severity in Severity.allCases {
      draw(severity, on: &canvas, column: column, row: area.top, width: pitch)
      column += pitch
    }
    let wording = context.wording
    let rest = area.right - column
    // Where both do not fit, the first rows of the queue say what goes cold.
    let half = rest < 58 ? rest : rest / 2
    draw(
      oldest?.waiting, words: words(.largeOldest), of: oldest, on: &canvas, column: column,
      row: area.top, width: half)
    guard half < rest else { return }
    let cold = coldest
    var lines = words(.largeCold)
    if let kind = cold?.cold?.kind, let last = lines.popLast() {
      lines.append(wording(.largeColdKind, ["first": last, "kind": kind]))
    }
    draw(
      cold?.cold?.seconds, words: lines, of: cold, on: &canvas, column: column + half,
      row: area.top, width: half)
  }

  /// Two lines of label divided by a stroke in the catalogue.
  private func words(_ phrase: ScreenPhrase) -> [String] {
    context.wording[phrase].split(separator: "/").map(String.init)
  }

  /// Reference and place of a row, as much of it as tells something when the room is short.
  private static func names(_ line: QueueLine) -> [String] {
    let parts = [line.short, line.placeCode].filter { $0 != "-" }
    return [parts.joined(separator: " ")] + parts + ["-"]
  }

  private func draw(
    _ severity: Severity, on canvas: inout Canvas, column: Int, row: Int, width: Int
  ) {
    let wording = context.wording
    let tally = context.queue.open.tally
    let all = tally.open[severity.rank]
    let new = tally.openUnacknowledged[severity.rank]
    let style = Style(new > 0 ? severity.role : .muted, on: .background, new > 0 ? .bold : [])
    let end = column + drawLarge(String(new), style, on: &canvas, column: column, row: row) + 1
    let limit = column + width - 1
    let mark = context.symbols.grades[severity.rank]
    canvas.put(
      Self.longest([context.grade(severity), mark], fitting: limit - end), column: end, row: row,
      Style(severity.role, on: .background, .bold))
    let flashing = new > 0 && context.flashOn ? style.adding(.reverse) : style
    canvas.put(wording[.largeNew], column: end, row: row + 1, flashing, limit: limit)
    let open = [wording(.largeOpen, count: all), wording.whole(all)]
    canvas.put(
      Self.longest(open, fitting: limit - end), column: end, row: row + 2, Style(.muted))
  }

  /// The first text that fits, for a figure must not be cut in the middle.
  private static func longest(_ texts: [String], fitting room: Int) -> String {
    texts.first { $0.columns <= room } ?? ""
  }

  private func draw(
    _ seconds: Int?, words: [String], of line: QueueLine?, on canvas: inout Canvas, column: Int,
    row: Int, width: Int
  ) {
    let text = seconds.map { $0 >= 86_400 ? "\($0 / 86_400)d" : context.wording.age($0) } ?? "-"
    let end = column + drawLarge(text, Style(.strong), on: &canvas, column: column, row: row) + 2
    let limit = column + width - 1
    for (offset, word) in words.prefix(2).enumerated() {
      canvas.put(word, column: end, row: row + offset, Style(.muted), limit: limit)
    }
    let name = line.map { Self.longest(Self.names($0), fitting: limit - end) } ?? "-"
    canvas.put(name, column: end, row: row + 2, Style(.strong), limit: limit)
  }

  private func drawLarge(
    _ text: String, _ style: Style, on canvas: inout Canvas, column: Int, row: Int
  ) -> Int {
    for (offset, line) in BlockDigits.rows(of: text, context.symbols).enumerated() {
      canvas.put(line, column: column, row: row + offset, style)
    }
    return BlockDigits.width(of: text, context.symbols)
  }
}
