import Canvas
import TaskForce

/// One report as a row of the inbox shows it.
struct InboxLine: Sendable {
  let id: EventID
  let state: ReportState
  /// What became of it: a word, or the incident it belongs to.
  let stateText: String
  let age: Int
  let source: String
  let evaluation: String
  let place: String
  /// What it says, and what it names.
  let text: String

  init(_ report: ReceivedReport, _ context: RoomContext) {
    id = report.id
    state = report.state
    stateText =
      report.incident.map { $0.short(desk: context.desk.body, year: context.today.year) }
      ?? context.wording.name(report.state)
    age = context.clock.seconds(since: report.recordedAt)
    source = report.source.code
    evaluation = report.evaluation?.code ?? "-"
    place = context.shortCode(report.place) ?? report.country?.code ?? "-"
    let things = report.identifiers.map(\.value).joined(separator: " ")
    text = [report.text, things].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// What a search looks at.
  var searchText: String { [stateText, source, place, text].joined(separator: " ") }
}

extension RoomContext {
  /// What a thing is called where a person reads it; a report has no reference of its own.
  func title(of subject: Subject) -> String {
    if case .alert(let alert) = subject { return alert.subject }
    guard case .report(let id) = subject, let report = situation.reports.value[id] else {
      return subject.reference
    }
    return wording.title(report)
  }

  /// The inbox: what nobody has rated first, then what waits, newest first.
  var inboxLines: [InboxLine] {
    situation.reports.value.inOrder.map { InboxLine($0, self) }
  }

  /// `3 to rate, 5 waiting`; nothing where nothing waits.
  var inboxNotes: [PanelRule.Note] {
    let reports = situation.reports.value
    guard reports.waiting > 0 else { return [] }
    let text = wording(
      .noteInbox,
      ["unrated": wording.whole(reports.unrated), "waiting": wording.whole(reports.waiting)])
    return [.init(text, Style(.mark, on: .background, .bold))]
  }

  /// How many reports wait, in the rule of the queue.
  var inboxCount: [PanelRule.Note] {
    let waiting = situation.reports.value.waiting
    guard waiting > 0 else { return [] }
    return [.init(wording(.noteInboxCount, count: waiting), Style(.mark))]
  }
}

extension RoomContext {
  /// How many reports wait, and the rows of the inbox.
  var inboxFacts: [Fact] {
    let reports = situation.reports.value
    let counts = [
      Fact(["inbox", "unrated"], wording[.tellInboxUnrated], .whole(reports.unrated)),
      Fact(["inbox", "waiting"], wording[.tellInboxWaiting], .whole(reports.waiting)),
    ]
    return counts
      + zip(reports.inOrder, inboxLines).prefix(50).flatMap { report, line -> [Fact] in
        let path = ["inbox", "reports", line.id.description]
        let head = wording(.tellInboxReport, ["name": wording.title(report)]) + ", "
        return [
          Fact(
            path + ["state"], head + wording[.headState],
            .term(line.state.rawValue, line.stateText)),
          Fact(path + ["ageSeconds"], head + wording[.factAge], .seconds(line.age)),
          Fact(path + ["source"], head + wording[.fieldSource], .text(line.source)),
          Fact(path + ["evaluation"], head + "4x4", .text(line.evaluation)),
          Fact(path + ["place"], head + wording[.fieldPlace], .text(line.place)),
          Fact(path + ["text"], head + wording[.headWhat], .text(line.text)),
        ]
      }
  }
}
