import EventStore
import SituationRoom
import TaskForce

extension Program {
  /// What a report may look at: `situation` as the audience of this run may see it.
  ///
  /// - Parameters:
  ///   - situation: what was known.
  ///   - store: where it was read; lines in its quarantine are told of.
  ///   - now: the moment from which ages are counted.
  ///   - choice: what its queue lists, and in which order.
  /// - Returns: the context of a screen that nobody sits at.
  func reportContext(
    of situation: Situation, in store: EventStore, at now: Instant,
    choice: QueueChoice = QueueChoice()
  ) -> RoomContext {
    RoomContext(
      situation: VisibleSituation(
        situation, for: audience, at: now, quarantine: try? store.quarantine.level()),
      now: now, desk: DeskIdentity(body: desk, officer: officer), wording: wording,
      symbols: .unicode, gazetteer: .standard, mapLayers: MapLayers(), choice: choice)
  }
}
