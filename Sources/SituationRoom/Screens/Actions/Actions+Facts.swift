import TaskForce

extension ActionsScreen {
  package func facts(_ context: RoomContext) -> [Fact] {
    context.actionPlanFacts + context.bodyFacts + context.meetingChangeFacts
  }
}

extension RoomContext {
  /// The open actions and the ministers' meeting.
  var actionPlanFacts: [Fact] { actionTotalFacts + actionFacts + meetingFacts }

  /// Counts of the open actions.
  var actionTotalFacts: [Fact] {
    let totals = ActionTotals(actionFigures)
    return [
      ("open", ActionPhrase.actionHeadOpen, totals.open),
      ("late", .actionHeadLate, totals.late), ("blocked", .actionBlocked, totals.blocked),
      ("withoutProgress60d", .actionHeadQuiet, totals.quiet),
    ].map { name, phrase, count in
      Fact(
        ["actionsTotal", name], wording[.actionsTitle] + ", " + wording[phrase], .whole(count))
    }
  }

  fileprivate var actionFacts: [Fact] {
    actionFigures.flatMap { line -> [Fact] in
      let (action, path) = (line.action, ["actions", line.action.id.code])
      let head = action.id.code + ", "
      func fact(_ name: String, _ label: ActionPhrase, _ value: FactValue) -> Fact {
        Fact(path + [name], head + wording[label], value)
      }
      return [
        fact("title", .actionHeadAction, .text(action.title)),
        fact("pillar", .actionPillar, .text(action.pillar.rawValue)),
        fact("lead", .actionHeadLead, action.lead.map { .text($0.code) } ?? .none),
        fact(
          "state", .actionState, .term(action.state.rawValue, wording.word(action.state))),
        fact("due", .actionHeadDue, action.due.map { .text($0.text) } ?? .none),
        fact("daysToDue", .actionHeadDays, line.daysToDue.map(FactValue.whole) ?? .none),
        fact("isLate", .actionHeadLate, .truth(line.isLate)),
        fact("percent", .actionHeadDone, .whole(action.percent)),
        fact("quietDays", .actionHeadQuiet, .whole(line.quietDays)),
        fact("putOffs", .actionPutOffs, .whole(action.putOffs.count)),
        fact(
          "waitsFor", .actionWaitsFor,
          .text(action.waitsFor.map(\.code).joined(separator: " "))),
        fact("forecast", .actionForecast, line.forecast.map { .text($0.iso8601) } ?? .none),
      ] + tieFacts(path, head, action.tags, action.links)
    }
  }

  /// Tags and links of a piece of work.
  func tieFacts(
    _ path: [String], _ head: String, _ tags: [String], _ links: [IncidentReference]
  ) -> [Fact] {
    let seen = links.filter { situation.incident($0) != nil }.map(\.description)
    func list(_ words: [String]) -> FactValue {
      words.isEmpty ? .none : .text(words.joined(separator: " "))
    }
    return [
      Fact(path + ["tags"], head + wording[.fieldTags], list(tags)),
      Fact(path + ["links"], head + wording[.fieldLinked], list(seen)),
    ]
  }

  fileprivate var bodyFacts: [Fact] {
    leadFigures.flatMap { line -> [Fact] in
      let name = line.lead?.code ?? wording[.actionNobody]
      let path = ["leads", line.lead?.code ?? "nobody"]
      return [
        ("open", ActionPhrase.actionHeadOpen, line.totals.open),
        ("late", .actionHeadLate, line.totals.late),
        ("blocked", .actionBlocked, line.totals.blocked),
        ("quietDays", .actionHeadQuiet, line.quietDays),
      ].map { key, phrase, count in
        Fact(path + [key], name + ", " + wording[phrase], .whole(count))
      }
    }
  }

  fileprivate var meetingFacts: [Fact] {
    let figures = meetingFigures
    let head = wording[.actionNextMeeting] + ", "
    func codes(_ ids: [ActionID]) -> FactValue { .text(ids.map(\.code).joined(separator: " ")) }
    func fact(_ name: String, _ label: ActionPhrase, _ value: FactValue) -> Fact {
      Fact(["meeting", name], head + wording[label], value)
    }
    return [
      fact("city", .actionCity, figures.next.map { .text($0.city) } ?? .none),
      fact("date", .actionHeadDue, figures.next?.date.map { .text($0.text) } ?? .none),
      fact("days", .actionHeadDays, figures.daysToNext.map(FactValue.whole) ?? .none),
      fact("dueBefore", .actionFactDueBefore, codes(figures.dueBefore.map(\.action.id))),
      fact("wouldMiss", .actionFactWouldMiss, codes(figures.wouldMiss)),
      fact("tooSlow", .actionFactTooSlow, codes(figures.tooSlow)),
      fact("doneSince", .actionFactDone, codes(figures.done)),
      fact("movedOnSince", .actionFactMovedOn, .whole(figures.movedOn)),
      fact("putOffsSince", .actionPutOffs, .whole(figures.putOffs)),
      fact("putOffDaysSince", .actionFactPutOffDays, .whole(figures.putOffDays)),
    ]
  }
}
