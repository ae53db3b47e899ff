import TaskForce

/// The table behind the routes screen over a period, with the method, its parameters and what was
/// left out, so that somebody else can count again.
package struct RoutesReport: Sendable {
  /// One figure of a table, by a stable name and as a reader knows it.
  struct Cell: Sendable {
    let key: String
    let header: String
    let value: FactValue
  }

  /// A table; every row has the same cells.
  struct Table: Sendable {
    let key: String
    let title: String
    let rows: [[Cell]]
  }

  /// A sentence about method or data, by a stable name.
  struct Remark: Sendable {
    let key: String
    let text: String
  }

  /// One question whether the flow has moved, as lines and as facts.
  struct Question: Sendable {
    let pair: String
    let lines: [String]
    let explanations: [(name: String, text: String)]
    let facts: [Fact]
  }

  /// The strictest marking of what the store shows.
  let banner: String
  /// The first and the last day.
  let days: Range<Int>
  let at: Instant
  let method: [Remark]
  let leftOut: [Remark]
  let tables: [Table]
  let questions: [Question]
  let wording: Wording

  /// The report of what `context` shows, from the first of `days` to the last.
  package init(_ context: RoomContext, days: Range<Int>) {
    let maker = RoutesReportMaker(context, days: days)
    banner = maker.banner
    self.days = days
    at = context.now
    wording = context.wording
    method = maker.method
    leftOut = maker.leftOut
    tables = [maker.finds, maker.counts, maker.charts, maker.outward]
    questions = maker.questions
  }

  var heading: String {
    func day(_ number: Int) -> String { CivilDate(daysSinceEpoch: number).iso8601 }
    return wording(
      .routesTitle,
      [
        "from": day(days.lowerBound), "to": day(days.upperBound - 1), "at": at.iso8601,
      ])
  }
}
