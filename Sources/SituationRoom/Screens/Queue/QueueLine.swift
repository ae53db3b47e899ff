import Canvas
import TaskForce

/// One incident or derived alert as a row of the queue shows it.
struct QueueLine: Sendable {
  let item: QueueItem
  /// The reference in full; `-` for an alert, which has none.
  let reference: String
  /// `#412` for the own desk and year, else in full.
  let short: String
  let severity: Severity
  /// Whether it waits for an acknowledgement, and so flashes.
  let isUnacknowledged: Bool
  /// Whether somebody still has to do something about it.
  let isOpen: Bool
  /// Seconds since it became known.
  let age: Int
  /// Seconds for which nobody has acknowledged it; nil if somebody has.
  let waiting: Int?
  /// Whether it became known after this officer was last seen.
  let isSinceMark: Bool
  /// Whether the officer has marked it.
  let isMarked: Bool
  let state: String
  let cold: ColdFigure?
  let placeCode: String
  let placeName: String
  let title: String
  /// The title where there is little room; officers' own words have no short form.
  let shortTitle: String
  /// Who sees to what an alert is about; an incident's state tells it.
  let worker: Officer?
  let kilograms: String
  let evaluation: String
  let reports: Int
  let handling: String
}

/// What is left until an incident goes cold.
struct ColdFigure: Sendable {
  let seconds: Int
  /// `gate`, `berth` or `sea` in words.
  let kind: String
  /// Its first letter, as the narrow queue has it.
  let letter: String
  /// Whether the figure rests on a source that is silent.
  let isDoubtful: Bool

  /// `~3:40 gate`, or `~3:40G` where room is scarce.
  func text(isShort: Bool, _ wording: Wording) -> String {
    let mark = isDoubtful ? "~" : ""
    if isShort {
      let age =
        abs(seconds) < 864_000 ? wording.shortAge(seconds) : wording.columnAge(seconds)
      return mark + age + letter
    }
    let age = isDoubtful ? wording.compactAge(seconds) : wording.columnAge(seconds)
    return mark + age + " " + kind
  }
}

extension QueueLine {
  /// What it says, and who sees to it, as far as `columns` hold it.
  func title(within columns: Int) -> String {
    let seenTo = worker.map { " (\($0.code))" } ?? ""
    return [title + seenTo, shortTitle + seenTo, title].first { $0.columns <= columns }
      ?? shortTitle
  }
}
