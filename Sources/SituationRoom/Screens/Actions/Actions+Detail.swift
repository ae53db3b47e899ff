import Canvas
import TaskForce

extension ActionsScreen {
  /// The fields of the action under the cursor, broken into rows.
  func detailRows(_ context: RoomContext, width: Int) -> [[FieldRows.Field]] {
    guard let figures = current(context) else { return [] }
    let fields = context.fields(of: figures).filter { !$0.text.isEmpty }
    return FieldRows(width: width, labels: 8).lines(of: fields)
  }
}

extension RoomContext {
  func fields(of figures: ActionFigures) -> [FieldRows.Field] {
    let action = figures.action
    return [
      .init(
        action.pillar.short.isEmpty ? wording[.actionPillar] : action.pillar.short, action.text),
      .init(wording[.actionHeadLead], leadText(action)),
      .init(wording[.actionBlocked], blockedText(action), .bad),
      .init(wording[.actionWaitsFor], codes(openOnes(action.waitsFor))),
      .init(
        wording[.actionUnblocks], codes(situation.actions.value.waiting(for: action.id))),
      .init(wording[.actionEvidence], evidenceText(action)),
      .init(wording[.actionPutOffs], putOffText(action)),
      .init(wording[.fieldTags], action.tags.joined(separator: " ")),
      .init(wording[.fieldLinked], linkCodes(action.links)),
      .init(
        wording[.actionForecast], figures.forecast.map(\.iso8601) ?? "", .assessment),
    ]
  }

  private func openOnes(_ ids: [ActionID]) -> [ActionID] {
    ids.filter { situation.actions.value[$0]?.state.isOpen ?? true }
  }

  private func codes(_ ids: [ActionID]) -> String {
    ids.map { id in
      let lead = situation.actions.value[id]?.lead
      return id.code + (lead.map { " (\($0.code))" } ?? "")
    }.joined(separator: "  ")
  }

  private func leadText(_ action: PlannedAction) -> String {
    var parts = [action.lead?.code ?? wording[.actionNobody]]
    if !action.partners.isEmpty {
      parts.append(
        wording(
          .actionWith, ["bodies": action.partners.map(\.code).joined(separator: " ")]))
    }
    parts.append(wording(.actionAgreed, ["day": action.agreedAt.date.iso8601]))
    return parts.joined(separator: ", ")
  }

  private func blockedText(_ action: PlannedAction) -> String {
    guard action.state == .blocked, let since = action.blockedAt else { return "" }
    return wording(
      .actionBlockedSince, ["day": since.date.iso8601, "reason": action.blockedReason])
  }

  private func evidenceText(_ action: PlannedAction) -> String {
    let pieces = action.evidence.joined(separator: ", ")
    guard let needed = action.evidenceNeeded else { return pieces }
    let count = wording(
      .actionEvidenceOf,
      ["n": wording.whole(action.evidence.count), "all": wording.whole(needed)])
    return pieces.isEmpty ? count : count + ": " + pieces
  }

  private func putOffText(_ action: PlannedAction) -> String {
    guard let first = action.putOffs.first else { return "" }
    return ([first.before] + action.putOffs.map(\.due)).map(dueText).joined(separator: " > ")
  }

  /// An entry of a chronicle as a row of events.
  func line(of entry: ChronicleEntry) -> EventLine {
    EventLine(
      position: entry.position, recordedAt: entry.recordedAt, basis: entry.basis,
      source: entry.actor?.code ?? entry.source.code, about: entry.reference,
      text: text(of: entry), type: entry.type)
  }

  /// What an entry of a chronicle says.
  func text(of entry: ChronicleEntry) -> String {
    if let text = tieText(entry.type, entry.reference) { return text }
    let phrase: ActionPhrase? =
      switch entry.type {
      case ActionAgreed.type.name: .actionSaidAgreed
      case ActionProgressed.type.name: .actionSaidProgressed
      case ActionBlocked.type.name: .actionSaidBlocked
      case ActionUnblocked.type.name: .actionSaidUnblocked
      case ActionRescheduled.type.name: .actionSaidRescheduled
      case ActionCompleted.type.name: .actionSaidCompleted
      case ActionDropped.type.name: .actionSaidDropped
      default: nil
      }
    guard let phrase else { return entry.text }
    let head = wording(phrase, ["what": entry.reference])
    return entry.text.isEmpty ? head : head + ": " + entry.text
  }
}
