import Canvas
import TaskForce

/// Which columns the queue has at a width, and how wide they are.
///
/// They go in this order as the room shrinks: reports, kilograms, 4x4, name of the place,
/// handling, what. Grade, reference, age, state, goes cold and the place's code never go.
struct QueueColumns: Hashable {
  enum Column: CaseIterable {
    case grade, reference, age, state, cold, place, name, what, kilograms, evaluation, reports
    case handling
  }

  /// A column and its width, a blank before it not counted.
  struct Fitted: Hashable {
    var column: Column
    var width: Int
  }

  private(set) var fitted: [Fitted] = []
  /// Whether references are in their short form.
  let isShort: Bool
  /// Whether what is left has a letter instead of a word.
  let coldIsShort: Bool

  /// The columns of `items` that `width` has room for; all of them count, so that columns stand
  /// still while the list scrolls.
  init(width: Int, items: [QueueItem], _ context: RoomContext) {
    let wording = context.wording
    isShort = width < 110
    coldIsShort = width < 78
    let year = context.today.year
    let references = items.map { [isShort] item in
      item.columns(short: isShort ? context.desk.body : nil, year: year)
    }
    let codes = context.situation.incidents.lazy
      .map { $0.value.incident.marking.handling.rawValue.nonzeroBitCount }.max()
    var widths: [Column: Int] = [
      .grade: 2 + GradeWords.width(wording),
      .reference: max(
        wording[isShort ? .headNumber : .headReference].columns, 4, references.max() ?? 0),
      .age: 6,
      .state: 15,
      .cold: coldIsShort ? 7 : 12,
      .place: 5,
    ]
    var free = width - 1 - widths.values.reduce(0) { $0 + $1 + 1 }
    let optional: [(Column, Int)] = [
      (.handling, max(6, 3 + 3 * (codes ?? 0))), (.name, 11),
      (.evaluation, 3), (.kilograms, 6), (.reports, 3),
    ]
    let comfortable = 23
    for (column, room) in optional where free - room - 1 > comfortable {
      widths[column] = room
      free -= room + 1
    }
    if free > 5 { widths[.what] = free }
    fitted = Column.allCases.compactMap { column in
      widths[column].map { Fitted(column: column, width: $0) }
    }
  }
}

extension RoomContext {
  /// The columns of one of the lists of the queue, which all of its items decide.
  func queueColumns(width: Int, _ list: QueueList) -> QueueColumns {
    let key = DerivedFigures.ColumnsKey(
      width: width, isStanding: list.isStanding, choice: choice, language: wording.language)
    return derived.columns.value(key, clock) { QueueColumns(width: width, items: list.items, self) }
  }
}

extension QueueItem {
  /// Columns of its reference; with the own desk given, of the short form.
  fileprivate func columns(short desk: Body?, year: Int) -> Int {
    switch self {
    case .incident(let reference):
      if desk == reference.desk, year == reference.year { return 1 + reference.counter.digits }
      return reference.desk.code.utf8.count + 12
    case .alert(let alert): return alert.workCode?.utf8.count ?? 1
    }
  }
}

extension Int {
  fileprivate var digits: Int { self < 10 ? 1 : 1 + (self / 10).digits }
}
