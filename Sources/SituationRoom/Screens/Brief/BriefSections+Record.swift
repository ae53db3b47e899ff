import Canvas
import TaskForce

extension RoomContext {
  func gradeSection(_ brief: Brief) -> BriefSection {
    BriefSection(
      name: "grades", title: wording[.briefIncidents], note: until(brief),
      columns: [
        BriefSection.Column(
          name: "grade", head: wording[.briefHeadGrade], isNumber: false),
        BriefSection.Column(name: "open", head: wording[.briefHeadTotal]),
      ],
      rows: brief.grades.map { severity, count in
        BriefSection.Row(
          id: severity.rawValue,
          cells: [
            BriefSection.Cell(
              symbols.mark(of: severity) + " " + wording.name(severity), .text(severity.rawValue),
              severity.role), guardedCell(count, brief),
          ])
      }, foot: cellNote(brief, brief.grades.map(\.count)))
  }

  var incidentSection: BriefSection {
    let rows = situation.incidents.map(\.value).map { view in
      let place = view.incident.matter.place.flatMap { gazetteer.place($0)?.name } ?? ""
      return BriefSection.Row(
        id: view.incident.reference.description,
        cells: [
          BriefSection.Cell(dated(view.incident.occurredAt, .day)),
          BriefSection.Cell(wording.name(view.standing.severity), view.standing.severity.role),
          BriefSection.Cell(view.incident.title), BriefSection.Cell(place),
          BriefSection.Cell(view.incident.source.code),
        ], subject: .incident(view.incident.reference))
    }
    return BriefSection(
      name: "incidents", title: wording[.briefPublicIncidents],
      columns: [
        BriefSection.Column(name: "day", head: wording[.briefHeadDay], isNumber: false),
        BriefSection.Column(
          name: "grade", head: wording[.briefHeadGrade], isNumber: false, dropRank: 1),
        BriefSection.Column(
          name: "title", head: wording[.briefHeadWhat], isNumber: false, isFlexible: true,
          narrowest: 20),
        BriefSection.Column(name: "place", head: wording[.briefHeadPlace], isNumber: false),
        BriefSection.Column(
          name: "source", head: wording[.briefHeadSource], isNumber: false, dropRank: 0),
      ], rows: rows)
  }

  var recordSection: BriefSection {
    let events = answers.events(for: BriefScreen.recordQuery)?.shown.map(\.value) ?? []
    let rows = events.map { event in
      BriefSection.Row(
        id: String(event.position),
        cells: [
          BriefSection.Cell(dated(event.envelope.occurredAt, event.envelope.precision)),
          BriefSection.Cell(text(of: event)), BriefSection.Cell(event.envelope.source.code),
        ])
    }
    return BriefSection(
      name: "record", title: wording[.briefRecord],
      columns: [
        BriefSection.Column(name: "day", head: wording[.briefHeadDay], isNumber: false),
        BriefSection.Column(
          name: "what", head: wording[.briefHeadWhat], isNumber: false, isFlexible: true,
          narrowest: 30),
        BriefSection.Column(
          name: "source", head: wording[.briefHeadSource], isNumber: false, dropRank: 0),
      ], rows: rows)
  }

  func ruleSection(_ brief: Brief) -> BriefSection {
    let last = brief.cutoff.date.advanced(days: -1)
    let rules = [
      wording(.briefRuleDelay, ["day": last.iso8601]),
      wording(.briefRuleCell, ["k": wording.whole(brief.policy.minimumCell)]),
      wording[.briefRulePersons], wording[.briefRuleRecord],
    ]
    return BriefSection(
      name: "rules", title: wording[.briefRules], columns: [], rows: [], foot: rules)
  }
}
