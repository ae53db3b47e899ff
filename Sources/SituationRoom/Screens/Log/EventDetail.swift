import Canvas
import TaskForce

/// One event with everything its envelope and payload say.
struct EventDetail {
  let event: RecordedEvent?
  let position: Int64
  let context: RoomContext

  func draw(on canvas: inout Canvas, in area: Rect, scroll: Int) {
    let wording = context.wording
    let title = wording(.titleEvent, ["position": String(position)])
    let note = event.map { [PanelRule.Note($0.envelope.type.name)] } ?? []
    PanelRule(title, note, isFocused: true).draw(
      on: &canvas, in: Rect(column: area.left, row: area.top, width: area.width, height: 1),
      context.symbols)
    let body = Rect(
      column: area.left, row: area.top + 1, width: area.width, height: area.height - 1)
    guard let event else {
      var pen = RowPen(body, row: 0, context.symbols)
      pen.skip()
      pen.put(wording[.eventUnknown], Style(.muted), on: &canvas)
      return
    }
    let rows = FieldRows(width: body.width, labels: 14)
    let lines = rows.lines(of: envelope(event)) + [[]] + rows.lines(of: payload(event))
    let top = min(scroll, max(0, lines.count - body.height))
    for (row, line) in lines.dropFirst(top).prefix(body.height).enumerated() {
      rows.draw(line, on: &canvas, in: body, row: row, context.symbols)
    }
  }

  /// The fields around the payload, in the order of the envelope.
  func envelope(_ event: RecordedEvent) -> [FieldRows.Field] {
    let wording = context.wording
    let envelope = event.envelope
    let occurred =
      envelope.precision == .instant
      ? envelope.occurredAt.iso8601 : context.dated(envelope.occurredAt, envelope.precision)
    var fields: [FieldRows.Field] = [
      .init(wording[.fieldWhat], context.text(of: event), .strong),
      .init(wording[.fieldType], "\(envelope.type.name) \(envelope.version)"),
      .init(wording[.fieldStream], "\(event.stream.name) \(event.revision)"),
      .init(wording[.fieldOccurred], occurred),
      .init(
        wording[.fieldRecorded],
        event.recordedAt.iso8601 + (envelope.backfilled ? " " + wording[.backfilled] : "")),
      .init(wording[.fieldSource], envelope.source.code),
      .init(
        wording[.fieldBasis],
        wording.name(envelope.basis),
        envelope.basis == .fact ? .fact : .assessment),
      .init(wording[.fieldHandling], context.handling(Marking(envelope))),
      .init(wording[.fieldRelease], context.release(envelope.release)),
    ]
    if let actor = envelope.actor { fields.append(.init(wording[.fieldActor], actor.code)) }
    if let body = envelope.body { fields.append(.init(wording[.fieldBody], body.code)) }
    if let evaluation = envelope.evaluation {
      fields.append(.init("4x4", evaluation.code))
    }
    fields.append(.init(wording[.fieldIdentity], envelope.id.description, .muted))
    return fields
  }

  /// The members of the payload by their names in the catalogue.
  func payload(_ event: RecordedEvent) -> [FieldRows.Field] {
    let json = event.envelope.payload.json(with: event.envelope.unrecognised)
    guard let value = try? JSONValue(parsing: json.bytes), let members = value.members else {
      return []
    }
    return members.names.map { name in
      let member = members.value(named: name)
      return .init(name, member?.text ?? member?.source ?? "")
    }
  }
}
