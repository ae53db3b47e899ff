import Canvas
import TaskForce

/// The words for grades, and the width of their column.
enum GradeWords {
  /// Columns of the longest short word.
  static func width(_ wording: Wording) -> Int {
    Severity.allCases.map { wording.shortName($0).columns }.max() ?? 5
  }
}

extension RoomContext {
  /// The first of `texts` that fits into `room` columns; the last one if none does.
  func longest(_ texts: [String], fitting room: Int) -> String {
    texts.first { $0.columns <= room } ?? texts.last ?? ""
  }

  /// Mark and short word of a grade: `■ EMERG`.
  func grade(_ severity: Severity) -> String {
    mark(severity) + " " + wording.shortName(severity)
  }

  /// The mark of a grade.
  func mark(_ severity: Severity) -> String { symbols.grades[severity.rank] }

  /// `F` or `A` in the reader's language, and the role of that mark.
  func basis(_ basis: Basis) -> (String, Role) {
    switch basis {
    case .fact: (wording[.factLetter], .fact)
    case .assessment: (wording[.assessmentLetter], .assessment)
    }
  }

  /// When something became known: the time today, else the day; with its time where there is
  /// room.
  func stamp(_ instant: Instant, isShort: Bool) -> String {
    if instant.date == today { return instant.clockTime }
    guard instant.date.year == today.year else { return instant.date.iso8601 }
    let day = wording.shortDate(instant.date)
    return isShort ? day : day + " " + String(instant.clockTime.prefix(5))
  }

  /// `14 Mar 02:31` or, of another year, the day.
  func moment(_ instant: Instant) -> String {
    if instant.date == today { return instant.clockTime + "Z" }
    return wording.moment(instant)
  }
}

extension Wording {
  /// Kilograms with as many decimals as tell something.
  func kilograms(_ value: Double) -> String {
    number(value, decimals: value < 10 && value != value.rounded() ? 1 : 0)
  }
}

extension Canvas {
  /// Gives a row the paper of the selection if it is selected, and says which paper it has.
  mutating func shadeRow(_ row: Int, of area: Rect, isSelected: Bool) -> Role {
    guard isSelected else { return .background }
    fill(
      Rect(column: area.left, row: area.top + row, width: area.width, height: 1),
      Style(.text, on: .selection))
    return .selection
  }
}

extension Rect {
  /// The rectangle of `size` at the upper left.
  init(_ size: Size) { self.init(column: 0, row: 0, width: size.width, height: size.height) }

  /// No cell.
  init() { self.init(column: 0, row: 0, width: 0, height: 0) }

  /// The rectangle with the rule above, nothing for nothing.
  var withRule: Rect {
    isEmpty ? self : Rect(column: left, row: top - 1, width: width, height: height + 1)
  }

  /// The rectangle with its rule, and with the line at its left where there is one.
  func withFrame(isDivided: Bool) -> Rect {
    guard isDivided, !isEmpty else { return withRule }
    return Rect(column: left - 1, row: top - 1, width: width + 1, height: height + 1)
  }

  /// The rule above: one row higher, one row high.
  var ruleRow: Rect { Rect(column: left, row: top - 1, width: width, height: 1) }
}
