import Canvas
import TaskForce

/// What the detail says of an incident, field by field.
struct IncidentFields {
  let view: IncidentView
  let context: RoomContext

  private var incident: Incident { view.incident }
  private var wording: Wording { context.wording }

  /// The labelled fields, in the order of the sketch; those that are not known are left out.
  var fields: [FieldRows.Field] {
    let optional: [FieldRows.Field?] = [
      place, cold, load, method, origin, identifiers, tags, reports, rule, handling, release,
      owner, viewers, owed, work, known, ended,
    ]
    return optional.compactMap { $0 }
  }

  /// What a row of the queue does not say, under stable names, for plain lines and JSON.
  var facts: [Fact] {
    let path = ["queue", incident.reference.description]
    let named: [(String, FieldRows.Field?)] = [
      ("method", method), ("origin", origin), ("things", identifiers), ("tags", tags),
      ("rule", rule), ("release", release), ("owner", owner), ("owed", owed), ("known", known),
      ("ended", ended),
    ]
    return named.compactMap { name, field in
      field.map {
        Fact(path + [name], incident.reference.description + ", " + $0.label, .text($0.text))
      }
    }
  }

  private var place: FieldRows.Field? {
    let known = incident.matter.place.flatMap { context.gazetteer.place($0) }
    guard let code = context.shortCode(incident.matter.place) ?? incident.matter.country?.code
    else { return nil }
    return .init(
      wording[.fieldPlace], [code, known?.name].compactMap { $0 }.joined(separator: " "))
  }

  private var cold: FieldRows.Field? {
    guard let figure = ColdFigure(incident, context), let end = incident.matter.coldAt else {
      return nil
    }
    let text = figure.text(isShort: false, wording) + ", " + context.moment(end)
    return .init(wording[.fieldCold], text, figure.isDoubtful ? .stale : .strong)
  }

  private var viewers: FieldRows.Field? {
    let officers = context.viewers(of: incident.reference)
    guard !officers.isEmpty else { return nil }
    return .init(
      wording[.fieldViewers], officers.map(\.code).joined(separator: " "), .strong)
  }

  private var load: FieldRows.Field? {
    guard let weight = incident.matter.kilograms else { return nil }
    let isAssessed = incident.matter.kilogramsBasis == .assessment
    let text = (isAssessed ? "~" : "") + wording.kilograms(weight) + " kg"
    guard isAssessed else { return .init(wording[.fieldLoad], text) }
    return .init(wording[.fieldLoad], text + ", " + wording[.assessed], .assessment)
  }

  private var work: FieldRows.Field? {
    let codes = context.work(on: incident.reference)
    return codes.isEmpty ? nil : .init(wording[.fieldLinked], codes.joined(separator: " "))
  }

  private var method: FieldRows.Field? {
    let mode = incident.matter.mode.flatMap { $0 == .unknown ? nil : wording.name($0) }
    let text = [incident.matter.concealment, mode].compactMap { $0 }.joined(separator: ", ")
    return text.isEmpty ? nil : .init(wording[.fieldMethod], text)
  }

  private var origin: FieldRows.Field? {
    incident.matter.origin.map { .init(wording[.fieldOrigin], $0.code) }
  }

  private var identifiers: FieldRows.Field? {
    let texts = incident.matter.identifiers.map { wording[$0.phrase] + " " + $0.value }
    guard !texts.isEmpty else { return nil }
    return .init(wording[.fieldThings], texts.joined(separator: ", "))
  }

  private var reports: FieldRows.Field {
    let ratings = ([incident.evaluation] + incident.reports.reversed().map(\.evaluation))
      .map { $0?.code ?? "-" }
    return .init(
      wording[.fieldReports],
      wording(.reportsJoined, count: incident.reportCount) + ": "
        + ratings.prefix(8).joined(separator: ", "))
  }

  private var rule: FieldRows.Field? {
    incident.matter.rule.map { .init(wording[.fieldRule], $0) }
  }

  private var handling: FieldRows.Field {
    .init(wording[.fieldHandling], context.handling(incident.marking))
  }

  private var release: FieldRows.Field {
    .init(wording[.fieldRelease], context.release(incident.marking.release))
  }

  private var owner: FieldRows.Field? {
    incident.owner.map { .init(wording[.fieldOwner], $0.code) }
  }

  private var tags: FieldRows.Field? {
    guard !incident.tags.isEmpty else { return nil }
    return .init(wording[.fieldTags], incident.tags.joined(separator: " "))
  }

  /// Who was asked to acknowledge it, and who has.
  private var owed: FieldRows.Field? {
    guard !incident.escalations.isEmpty else { return nil }
    let texts = incident.escalations.map { escalation in
      if let given = escalation.givenAt {
        return wording(
          .owesGiven, ["body": escalation.body.code, "time": context.moment(given)])
      }
      return wording(
        .owesBy, ["body": escalation.body.code, "time": context.moment(escalation.by)])
    }
    let isLate = !view.standing.lateBodies.isEmpty
    return .init(wording[.fieldOwed], texts.joined(separator: ", "), isLate ? .bad : .text)
  }

  private var known: FieldRows.Field {
    let basis = wording.name(incident.basis)
    return .init(
      wording[.fieldKnown],
      context.moment(incident.openedAt) + ", " + incident.source.code + ", " + basis)
  }

  private var ended: FieldRows.Field? {
    if let into = incident.mergedInto {
      return .init(wording[.fieldEnd], wording(.saidMerged, ["reference": into.description]))
    }
    return incident.disposition.map { .init(wording[.fieldEnd], wording.name($0)) }
  }

  /// The first line: grade and state, in words.
  var headline: String {
    let standing = view.standing
    let grade = context.mark(standing.severity) + " " + wording.name(standing.severity)
    if let since = standing.notAcknowledgedSince {
      let age = wording.age(context.clock.seconds(since: since))
      return grade + "  " + wording(.headlineNew, ["time": age])
    }
    return grade + "  " + QueueLine(view, context).state
  }
}
