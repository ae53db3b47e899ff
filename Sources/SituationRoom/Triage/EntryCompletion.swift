import Canvas
import TaskForce

extension Model {
  /// The words that the last word of a draft's line may become.
  func completion(of draft: Draft, at now: Instant) -> [String] {
    let context = context(at: now)
    let incidents = context.situation.incidents.map(\.value.incident)
    func known(_ codes: [String?]) -> [String] { Set(codes.compactMap { $0 }).sorted() }
    switch draft.entry {
    case .officer:
      return known(
        context.situation.shifts.value.all.map(\.officer.code) + incidents.map(\.owner?.code))
    case .bodies, .bodiesUntil, .lead:
      return Coalitions.standard.members(of: Coalitions.taskForce, on: now.date).map(\.code)
    case .share: return context.partnerCodes
    case .tags: return known(incidents.flatMap(\.tags))
    case .reference:
      return incidents.filter(\.state.isOpen).map { incident in
        incident.reference.short(desk: setup.desk.body, year: now.date.year)
      }
    case .block: return context.situation.actions.value.all.map(\.id.code)
    case .note, .report, .reason, .neededReason, .answer, .reminder, .until, .due, .progress,
      .outage, .queue, nil:
      return known(incidents.map(\.matter.place?.code))
    }
  }
}

extension RoomContext {
  /// The partners that something can be shared with.
  fileprivate var partnerCodes: [String] {
    (Partner.all.map(\.country) + situation.partners.value.others).map(\.code)
  }
}
