import TaskForce

extension RoomContext {
  /// Counts by grade, and every row of the queue.
  func incidentFacts(_ lines: [QueueLine]) -> [Fact] {
    countFacts(lines) + lines.flatMap(facts(of:))
  }

  private func countFacts(_ lines: [QueueLine]) -> [Fact] {
    let open = lines.filter(\.isOpen)
    var facts = [Fact(["incidents", "open"], wording[.factOpen], .whole(open.count))]
    for severity in Severity.allCases {
      let ofGrade = open.filter { $0.severity == severity }
      let path = ["incidents", severity.rawValue]
      let name = wording.name(severity) + ", "
      facts += [
        Fact(path + ["open"], name + wording[.factOpen], .whole(ofGrade.count)),
        Fact(
          path + ["notAcknowledged"], name + wording[.factNew],
          .whole(ofGrade.filter(\.isUnacknowledged).count)),
      ]
    }
    if situation.withheldIncidents > 0 {
      facts.append(
        Fact(
          ["incidents", "withheld"], wording[.factWithheld], .whole(situation.withheldIncidents)))
    }
    return facts
  }

  private func facts(of line: QueueLine) -> [Fact] {
    let path = ["queue", line.item.subject.reference]
    let head = line.item.subject.reference + ", "
    return [
      Fact(
        path + ["severity"], head + wording[.headGrade],
        .term(line.severity.rawValue, wording.name(line.severity))),
      Fact(path + ["notAcknowledged"], head + wording[.factNew], .truth(line.isUnacknowledged)),
      Fact(path + ["ageSeconds"], head + wording[.factAge], .seconds(line.age)),
      Fact(path + ["state"], head + wording[.headState], .text(line.state)),
      Fact(
        path + ["coldSeconds"], head + wording[.factCold],
        line.cold.map { .seconds($0.seconds) } ?? .none),
      Fact(path + ["place"], head + wording[.fieldPlace], .text(line.placeCode)),
      Fact(path + ["title"], head + wording[.headWhat], .text(line.title)),
      Fact(path + ["kilograms"], head + wording[.headKilograms], .text(line.kilograms)),
      Fact(path + ["evaluation"], head + "4x4", .text(line.evaluation)),
      Fact(path + ["reports"], head + wording[.fieldReports], .whole(line.reports)),
      Fact(path + ["handling"], head + wording[.fieldHandling], .text(line.handling)),
    ]
  }
}

extension OverviewScreen {
  package func facts(_ context: RoomContext) -> [Fact] {
    context.incidentFacts(context.queue.open.entries.map(context.line)) + context.gatewayFacts()
      + context.actionPlanFacts
      + context.partnerFacts + context.transitFacts + context.sourceFacts + context.dutyFacts
      + context.healthFacts
  }
}

extension IncidentsScreen {
  package func facts(_ context: RoomContext) -> [Fact] {
    let details = context.queue.entries.flatMap { entry -> [Fact] in
      guard case .incident = entry.item else { return [] }
      let view = context.situation.incidents[entry.index].value
      return IncidentFields(view: view, context: context).facts
    }
    return context.incidentFacts(context.queue.entries.map(context.line)) + details
      + context.inboxFacts
  }
}
