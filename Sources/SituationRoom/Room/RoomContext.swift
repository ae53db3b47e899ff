import Atlas
import Canvas
import TaskForce

/// Everything a screen may look at.
///
/// A reference to values that do not change, since every panel and row is handed one.
package final class RoomContext: Sendable {
  /// What is known and may be shown.
  package let situation: VisibleSituation
  /// The clock, and how long what was read of it holds.
  let clock: ClockReading
  /// Who sits here.
  package let desk: DeskIdentity
  /// The language.
  package let wording: Wording
  /// Shapes, or letters where the terminal has no others.
  package let symbols: Symbols
  /// Ports, airports and crossings.
  package let gazetteer: Gazetteer
  private let silentAnswers: StoreAnswers
  /// Coastlines drawn once for a size and zoom.
  package let mapLayers: MapLayers
  /// When this officer last pressed a key, if the officer has been away since.
  package let mark: Instant?
  /// Whether sources are asked for that have fallen silent; false where history is shown.
  package let isLive: Bool
  /// The incidents that are marked.
  package let marks: Set<IncidentReference>
  /// Local time of partners.
  package let partnerClocks: [Country: DeskClock]
  /// Reports that were corrected after the moment that is shown.
  package let correctedLater: Set<EventID>
  /// Who else has the room open.
  package let others: [OfficerPresence]
  /// What the queue lists, and in which order.
  package let choice: QueueChoice
  /// The queue.
  package let queue: Queue
  /// What has been worked out from the situation.
  let derived: DerivedFigures
  /// What has been drawn of it in the same surroundings.
  let shelf: PictureShelf

  /// A context with nothing answered and nothing flashing, unless said otherwise.
  package convenience init(
    situation: VisibleSituation, now: Instant, desk: DeskIdentity, wording: Wording,
    symbols: Symbols, gazetteer: Gazetteer, mapLayers: MapLayers,
    answers: StoreAnswers = StoreAnswers(), flashOn: Bool = false, mark: Instant? = nil,
    isLive: Bool = true, marks: Set<IncidentReference> = [],
    partnerClocks: [Country: DeskClock] = [:], choice: QueueChoice = QueueChoice(),
    queue: Queue? = nil, others: [OfficerPresence] = [], correctedLater: Set<EventID> = []
  ) {
    let listed =
      queue
      ?? Queue(
        situation, choice,
        words: RoomContext(
          situation: situation, now: now, desk: desk, wording: wording, symbols: symbols,
          gazetteer: gazetteer, mapLayers: mapLayers, queue: Queue()
        ).text)
    self.init(
      situation: situation, now: now, desk: desk, wording: wording, symbols: symbols,
      gazetteer: gazetteer, mapLayers: mapLayers, answers: answers, flashOn: flashOn, mark: mark,
      isLive: isLive, marks: marks, partnerClocks: partnerClocks, choice: choice, queue: listed,
      others: others, correctedLater: correctedLater, derived: DerivedFigures())
  }

  /// The same, with what has been worked out from this situation before.
  init(
    situation: VisibleSituation, now: Instant, desk: DeskIdentity, wording: Wording,
    symbols: Symbols, gazetteer: Gazetteer, mapLayers: MapLayers, answers: StoreAnswers,
    flashOn: Bool, mark: Instant?, isLive: Bool, marks: Set<IncidentReference>,
    partnerClocks: [Country: DeskClock], choice: QueueChoice, queue: Queue,
    others: [OfficerPresence], correctedLater: Set<EventID>, derived: DerivedFigures
  ) {
    self.situation = situation
    clock = ClockReading(now: now, flashOn: flashOn, answers: answers.revision)
    self.desk = desk
    self.wording = wording
    self.symbols = symbols
    self.gazetteer = gazetteer
    self.mapLayers = mapLayers
    silentAnswers = answers
    self.mark = mark
    self.isLive = isLive
    self.marks = marks
    self.partnerClocks = partnerClocks
    self.others = others
    self.correctedLater = correctedLater
    self.choice = choice
    self.derived = derived
    self.queue = queue
    let surroundings = PictureShelf.Surroundings(
      language: wording.language, isASCII: symbols.isASCII, desk: desk, mark: mark, isLive: isLive,
      marks: marks, choice: choice, others: others,
      correctedLater: correctedLater, partnerClocks: partnerClocks)
    shelf = derived.shelves.value(surroundings) { PictureShelf() }
  }
}

extension RoomContext {
  /// The moment all ages and deadlines are counted from.
  package var now: Instant { clock.now }

  /// What the store has answered.
  package var answers: StoreAnswers {
    clock.readAnswers()
    return silentAnswers
  }

  /// The day, UTC.
  var today: CivilDate { clock.today }

  /// Whether what flashes is in reverse at this moment.
  package var flashOn: Bool { clock.flashOn }
}
