import Atlas
import Canvas
import TaskForce

/// Everything a screen may look at.
package struct RoomContext: Sendable {
  /// What is known and may be shown.
  package var situation: VisibleSituation { didSet { derived = DerivedFigures() } }
  /// The moment all ages and deadlines are counted from.
  package var now: Instant
  /// Who sits here.
  package var desk: DeskIdentity
  /// The language.
  package var wording: Wording
  /// Shapes, or letters where the terminal has no others.
  package var symbols: Symbols
  /// Ports, airports and crossings.
  package var gazetteer: Gazetteer
  /// What the store has answered.
  package var answers: StoreAnswers
  /// Coastlines drawn once for a size and zoom.
  package var mapLayers: MapLayers
  /// Whether what flashes is in reverse at this moment.
  package var flashOn: Bool
  /// When this officer last pressed a key, if the officer has been away since.
  package var mark: Instant?
  /// Whether sources are asked for that have fallen silent; false where history is shown.
  package var isLive: Bool
  /// The incidents that are marked.
  package var marks: Set<IncidentReference> = []
  /// Local time of partners.
  package var partnerClocks: [Country: DeskClock]
  /// Reports that were corrected after the moment that is shown.
  package var correctedLater: Set<EventID> = []
  /// Who else has the room open.
  package var others: [OfficerPresence] = []
  /// What the queue lists, and in which order.
  package let choice: QueueChoice
  /// The queue.
  package private(set) var queue = Queue()
  /// What has been worked out from the situation.
  private(set) var derived: DerivedFigures

  /// A context with nothing answered and nothing flashing, unless said otherwise.
  package init(
    situation: VisibleSituation, now: Instant, desk: DeskIdentity, wording: Wording,
    symbols: Symbols, gazetteer: Gazetteer, mapLayers: MapLayers,
    answers: StoreAnswers = StoreAnswers(), flashOn: Bool = false, mark: Instant? = nil,
    isLive: Bool = true, marks: Set<IncidentReference> = [],
    partnerClocks: [Country: DeskClock] = [:], choice: QueueChoice = QueueChoice(),
    queue: Queue? = nil, others: [OfficerPresence] = []
  ) {
    self.init(
      situation: situation, now: now, desk: desk, wording: wording, symbols: symbols,
      gazetteer: gazetteer, mapLayers: mapLayers, answers: answers, flashOn: flashOn, mark: mark,
      isLive: isLive, marks: marks, partnerClocks: partnerClocks, choice: choice, queue: queue,
      others: others, derived: DerivedFigures())
  }

  /// The same, with what has been worked out from this situation before.
  init(
    situation: VisibleSituation, now: Instant, desk: DeskIdentity, wording: Wording,
    symbols: Symbols, gazetteer: Gazetteer, mapLayers: MapLayers, answers: StoreAnswers,
    flashOn: Bool, mark: Instant?, isLive: Bool, marks: Set<IncidentReference>,
    partnerClocks: [Country: DeskClock], choice: QueueChoice, queue: Queue?,
    others: [OfficerPresence], derived: DerivedFigures
  ) {
    self.situation = situation
    self.now = now
    self.desk = desk
    self.wording = wording
    self.symbols = symbols
    self.gazetteer = gazetteer
    self.mapLayers = mapLayers
    self.answers = answers
    self.flashOn = flashOn
    self.mark = mark
    self.isLive = isLive
    self.marks = marks
    self.partnerClocks = partnerClocks
    self.others = others
    self.choice = choice
    self.derived = derived
    self.queue = queue ?? Queue(situation, choice, words: text)
  }
}
