import Canvas
import TaskForce

/// What the detail says of a report, field by field.
struct ReportFields {
  let report: ReceivedReport
  let context: RoomContext

  private var wording: Wording { context.wording }

  /// The labelled fields; those that are not known are left out.
  var fields: [FieldRows.Field] {
    let optional: [FieldRows.Field?] = [
      .init(wording[.fieldOutcome], outcome, report.isWaiting ? .strong : .text),
      .init(wording[.fieldRating], rating), seenTo, tags, links, shared, later, place, origin,
      things, person,
      .init(wording[.fieldHandling], context.handling(report.marking)),
      .init(wording[.fieldRelease], context.release(report.marking.release)), known,
    ]
    return optional.compactMap { $0 }
  }

  /// What became of it, and how it came to its incident.
  var outcome: String {
    let who = report.officer?.code ?? "-"
    switch report.outcome {
    case .joined(let reference, let identifier):
      return wording(
        .outcomeJoined, ["reference": reference.description, "thing": wording.thing(identifier)])
    case .attached(let reference, let reason):
      return RoomContext.joined(
        wording(.outcomeAttached, ["reference": reference.description, "who": who]),
        wording.reason(reason))
    case .filed(let reason):
      return RoomContext.joined(wording(.outcomeFiled, ["who": who]), reason)
    case nil: return wording[report.evaluation == nil ? .outcomeUnrated : .outcomeWaiting]
    }
  }

  private var rating: String {
    guard let evaluation = report.evaluation else { return wording[.ratingNone] }
    return evaluation.code + ": " + wording.meaning(of: evaluation.source) + "; "
      + wording.meaning(of: evaluation.information)
  }

  private var seenTo: FieldRows.Field? {
    report.taker.map { .init(wording[.fieldSeenTo], $0.code) }
  }

  private var tags: FieldRows.Field? {
    report.tags.isEmpty
      ? nil : .init(wording[.fieldTags], report.tags.joined(separator: " "))
  }

  private var links: FieldRows.Field? {
    let codes = context.linkCodes(report.links)
    return codes.isEmpty ? nil : .init(wording[.fieldLinked], codes)
  }

  private var shared: FieldRows.Field? {
    guard !report.sharedWith.isEmpty else { return nil }
    return .init(
      wording[.fieldShared], report.sharedWith.map(\.code).joined(separator: " "))
  }

  private var later: FieldRows.Field? {
    guard context.correctedLater.contains(report.id) else { return nil }
    return .init(wording[.fieldLater], wording[.correctedLater], .stale)
  }

  private var place: FieldRows.Field? {
    guard let code = context.shortCode(report.place) ?? report.country?.code else { return nil }
    let name = report.place.flatMap { context.gazetteer.place($0)?.name }
    return .init(
      wording[.fieldPlace], [code, name].compactMap { $0 }.joined(separator: " "))
  }

  private var origin: FieldRows.Field? {
    report.origin.map { .init(wording[.fieldOrigin], $0.code) }
  }

  private var things: FieldRows.Field? {
    guard !report.identifiers.isEmpty else { return nil }
    return .init(
      wording[.fieldThings], report.identifiers.map(wording.thing).joined(separator: ", "))
  }

  private var person: FieldRows.Field? {
    report.namesPerson ? .init(wording[.fieldPersons], wording[.personHidden]) : nil
  }

  private var known: FieldRows.Field {
    let text = [
      context.moment(report.recordedAt), report.source.code, report.kind ?? report.reference,
      wording.name(report.basis),
    ]
    return .init(wording[.fieldKnown], text.compactMap { $0 }.joined(separator: ", "))
  }

  /// The whole of it, line by line, as `i` tells it.
  var explanation: [String] {
    [report.text, outcome] + [rating]
      + report.identifiers.flatMap { identifier in
        context.situation.incidents.map(\.value.incident)
          .filter { $0.state.isOpen && $0.matter.identifiers.contains(identifier) }
          .map {
            wording(
              .whyReportAlike,
              ["reference": $0.reference.description, "thing": wording.thing(identifier)])
          }
      }
  }
}
