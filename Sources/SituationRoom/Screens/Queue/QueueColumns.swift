import Canvas

/// Which columns the queue has at a width, and how wide they are.
///
/// They go in this order as the room shrinks: reports, kilograms, 4x4, name of the place,
/// handling, what. Grade, reference, age, state, goes cold and the place's code never go.
struct QueueColumns: Equatable {
  enum Column: CaseIterable {
    case grade, reference, age, state, cold, place, name, what, kilograms, evaluation, reports
    case handling
  }

  /// A column and its width, a blank before it not counted.
  struct Fitted: Equatable {
    var column: Column
    var width: Int
  }

  private(set) var fitted: [Fitted] = []
  /// Whether references are in their short form.
  let isShort: Bool
  /// Whether what is left has a letter instead of a word.
  let coldIsShort: Bool

  /// The columns of `lines` that `width` has room for.
  init(width: Int, lines: [QueueLine], _ wording: Wording) {
    isShort = width < 110
    coldIsShort = width < 78
    let references = lines.map { (isShort ? $0.short : $0.reference).columns }
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
      (.handling, max(6, lines.map(\.handling.columns).max() ?? 0)), (.name, 11),
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
