import SituationRoom
import TaskForce
import Terminal

// A session that plays a show.
extension RoomSession {
  func stage(_ index: Int) {
    guard let stage = setup.show else { return }
    let mailbox = mailbox
    writer.add { mailbox.post(stage.stage(index)) }
  }

  /// What the scene does by itself is counted from here.
  func begin(_ index: Int) {
    guard let show = model.playing else { return }
    conductor = Conductor(
      show.scenario.scenes[index], from: Self.seconds, isUnattended: show.isUnattended)
    if pointer == nil { pointer = setup.pointer }
    pointer?.begin(index)
  }

  /// Does what is due, and lets the log keep up with the clock.
  func goOnWithShow() {
    guard let stage = setup.show else { return }
    for cue in conductor.due(at: Self.seconds) { handle(.cue(cue)) }
    guard let next = stage.nextMoment, next <= stage.clock.now else { return }
    let mailbox = mailbox
    writer.add { if let failure = stage.keepUp() { mailbox.post(failure) } }
  }

  /// When a scene does something next, or something becomes known.
  var showDeadline: Int? {
    guard let stage = setup.show else { return nil }
    let cue = conductor.next.map { Int(($0 * 1000).rounded(.up)) }
    let speed = stage.clock.speed
    guard speed > 0, let next = stage.nextMoment else { return cue }
    let wait = Double(next.milliseconds - stage.clock.now.milliseconds) / speed
    let known = Terminal.RunLoop.now() + Int(max(1, wait.rounded(.up)))
    return min(cue ?? known, known)
  }

  /// Seconds at the desk.
  private static var seconds: Double { Double(Terminal.RunLoop.now()) / 1000 }
}
