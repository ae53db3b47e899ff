import Canvas
import TaskForce

// How a scene that has been prepared comes on screen.
extension Model {
  /// A scene is ready, and waits for the events that belong before it.
  mutating func keep(_ staged: StagedScene) {
    guard playing?.coming == staged.index else { return }
    playing?.staged = staged
  }

  /// Shows the scene that is ready, as soon as all of it is there.
  mutating func raiseCurtain(at now: Instant) -> [Effect] {
    guard let staged = playing?.staged, situation.position >= staged.position else { return [] }
    playing?.staged = nil
    playing?.coming = nil
    playing?.index = staged.index
    playing?.isDetour = false
    guard let scene = playing?.scene else { return [] }
    clearStage()
    setPace(staged.speed)
    room.lens = scene.lens.first
    go(to: scene.screen)
    var effects = [Effect.sceneBegan(staged.index)]
    effects += staged.past.map { showPast($0, scene, at: now) } ?? []
    look(at: now)
    playing?.wanted = scene.subject
    point(scene, at: now)
    return effects
  }

  /// Every scene begins from the same room, whatever was done before.
  private mutating func clearStage() {
    for case .entry(let draft, let field, _) in room.overlays where !field.text.isEmpty {
      room.drafts[draft] = field.text
    }
    room.overlays = []
    room.trail = []
    room.marks = Marks()
    room.choice = QueueChoice()
    room.presence = Presence(pace: setup.pace)
    room.captionRows = Show.captionRows
    room.screens = freshScreens
    answers = StoreAnswers()
    past = nil
  }

  /// Pressing `PgUp` leads to a moment that the log has passed: it is shown as known then.
  private mutating func showPast(_ moment: Instant, _ scene: Scene, at now: Instant) -> [Effect] {
    var view = PastView(situation, at: moment)
    let effect = view.ask(.moment(moment))
    view.play(at: scene.speed, from: moment, now: now)
    past = view
    return [effect].compactMap(\.self)
  }

  private mutating func point(_ scene: Scene, at now: Instant) {
    if let page = scene.page { move(.page(page), context(at: now)) }
    placeWanted(at: now)
    if scene.isZoomed { move(.zoomPanel, context(at: now)) }
  }

  /// What the scene points at comes under the cursor, also when the past arrives later.
  mutating func placeWanted(at now: Instant) {
    guard let wanted = playing?.wanted, playing?.isDetour == false else { return }
    move(.place(wanted), context(at: now))
    if subject(at: now) != wanted { move(.select(wanted), context(at: now)) }
  }
}
