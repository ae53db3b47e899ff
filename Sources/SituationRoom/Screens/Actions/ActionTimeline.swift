import Canvas
import TaskForce

/// When an action is due, drawn on a line of months: what has passed, today, the due date, and the
/// forecast from its own pace. A date known to its month, season or year only is as wide as that.
struct ActionTimeline {
  /// The signs that the line is drawn with.
  struct Signs {
    let elapsed, left, idle, today, due, forecast, dots: String

    init(_ symbols: Symbols) {
      let isASCII = symbols.isASCII
      (elapsed, left, idle) = isASCII ? ("=", "-", "~") : ("━", "─", "┄")
      (today, due, forecast, dots) = isASCII ? ("|", "D", "F", ".") : ("┃", "◆", "◇", "·")
    }
  }

  private let first: Int
  private let today: Int
  private let signs: Signs
  /// Days that the line covers: a quarter back, the rest ahead.
  private static let span = 365

  init(now: Instant, symbols: Symbols) {
    today = now.date.daysSinceEpoch
    first = today - Self.span / 4
    signs = Signs(symbols)
  }

  private func column(_ day: Int, _ width: Int) -> Int {
    (day - first) * width / Self.span
  }

  /// The first letters of the months above the columns in which they begin.
  func months(width: Int, _ wording: Wording) -> String {
    var cells = Array(repeating: " ", count: width)
    var date = CivilDate(daysSinceEpoch: first)
    for _ in 0..<14 {
      let next = date.month == 12 ? (date.year + 1, 1) : (date.year, date.month + 1)
      guard let begin = CivilDate(year: next.0, month: next.1, day: 1) else { break }
      date = begin
      let place = column(begin.daysSinceEpoch, width)
      guard cells.indices.contains(place) else { break }
      cells[place] = String(wording.monthName(begin.month).prefix(1)).uppercased()
    }
    return cells.joined()
  }

  /// The line of one action in `width` columns.
  func row(of line: ActionFigures, width: Int) -> String {
    let now = column(today, width)
    var cells = Array(repeating: " ", count: width)
    func put(_ sign: String, _ place: Int) {
      if cells.indices.contains(place) { cells[place] = sign }
    }
    func fill(_ sign: String, _ range: Range<Int>) {
      for place in range.clamped(to: 0..<width) { cells[place] = sign }
    }
    let passed = line.action.percent > 0 ? signs.elapsed : signs.idle
    guard let due = line.action.due else {
      fill(passed, 0..<now)
      put(signs.today, now)
      put("?", now + 1)
      return cells.joined()
    }
    let end = column(due.last.daysSinceEpoch, width)
    fill(passed, 0..<min(now, max(0, end)))
    if end > now { fill(signs.left, now..<end) }
    if let forecast = line.forecast {
      let place = column(forecast.daysSinceEpoch, width)
      if place > max(end, now) { fill(signs.dots, max(end, now)..<place) }
      put(signs.forecast, place)
    }
    put(signs.today, now)
    let last = max(0, min(end, width - 1))
    for place in max(0, min(column(due.first.daysSinceEpoch, width), last))...last {
      put(signs.due, place)
    }
    return cells.joined()
  }
}
