import ArgumentParser
import Canvas
import EventStore
import Foundation
import Glibc
import Settings
import SituationRoom
import TaskForce
import Terminal

/// A room on a terminal: the main thread owns model and screen, two workers do what may block.
final class RoomSession {
  /// What the session needs from the command line.
  struct Setup {
    var desk: StoreDesk
    var themes: ThemeLibrary
    var theme: Theme
    /// The files that it was made of.
    var themeFiles: [String]
    /// Seconds of the store's clock per real second; 0 stands still.
    var speed: Double
    var terminal: TerminalOptions
    /// The program for alerts, with its arguments; empty for none.
    var alertCommand: [String]
    var remember: (Effect.Choice) -> Void
    /// What brings the scenes of a show about; nil for a room that is worked in.
    var show: ShowStage?
    /// Where a presenter's terminal reads how far the show has come.
    var pointer: ShowPointer?
    /// The scene that a show begins with, 0 for the first.
    var firstScene = 0
  }

  /// A frame for data at most every so many milliseconds; keys are drawn at once.
  private static let frameInterval = 50
  /// How long the first frame waits for what its screen asked the store.
  private static let firstPatience = 20
  /// Events that are folded between two looks at the keyboard: about a millisecond.
  private static let batch = 500

  var model: Model
  let setup: Setup
  private let screen: TerminalScreen
  private let loop: Terminal.RunLoop
  let mailbox: Mailbox<Message>
  private var follower: Follower?
  private var theme: Theme
  let writer: Worker
  private let reader: Worker
  private var stamp: StoreStamp
  private var themeWatch: ThemeWatch
  private let alertProgram: AlertProgram
  private var strokes = BellStrokes()
  private let presences: PresenceFolder
  private var presence: PresenceFile?
  private var presenceWatch: PresenceWatch
  private var lookedForOthers = 0
  private var lastFrame = 0
  /// When the clock changes something, or a show goes on by itself.
  private var nextTick: Int?
  private var inputs = 0
  private var reports = 0
  private var isWanted = true
  /// Whether the show is to be played once more.
  private(set) var wantsRestart = false
  var conductor = Conductor()
  var pointer: ShowPointer?
  private var needsFrame = true
  private var forcesFrame = false

  /// A session that owns `model`: whoever else keeps one keeps the situation it began with, and the
  /// first event then copies all of it.
  init(_ model: consuming Model, _ setup: Setup) throws(TerminalError) {
    self.setup = setup
    self.model = model
    theme = setup.theme
    stamp = StoreStamp(setup.desk.store.folder)
    themeWatch = ThemeWatch(setup.themeFiles)
    alertProgram = AlertProgram(setup.alertCommand)
    presences = PresenceFolder(setup.desk.store.folder.presence)
    presenceWatch = PresenceWatch(presences)
    mailbox = try Mailbox()
    writer = try Worker()
    reader = try Worker()
    screen = try TerminalScreen(setup.terminal)
    loop = Terminal.RunLoop(screen: screen, mailbox: mailbox)
  }

  /// What is known at the end.
  var situation: Situation { model.situation }

  private var now: Instant { setup.desk.clock.now() }

  /// Seconds of the room's clock in one at the desk; 0 stands still.
  private var speed: Double { setup.show?.clock.speed ?? setup.speed }

  /// Runs until the officer leaves; the path of the error log if something was written there.
  func run() -> String? {
    startFollowing()
    handle(.resized(screen.size))
    for effect in model.turn(to: setup.firstScene) { perform(effect) }
    awaitFirstReplies()
    while isWanted {
      ringIfDue()
      drawIfDue()
      for event in loop.wait(until: deadline()) { take(event) }
    }
    follower?.stop()
    writer.finish()
    presence?.leave()
    return screen.restore()
  }

  private func startFollowing() {
    guard model.setup.asOf == nil else { return }
    follower = setup.desk.follow(from: model.situation.position, batch: Self.batch, into: mailbox)
  }

  /// An answer comes within a millisecond or two; a first frame without it would say that nothing
  /// is known yet, and be followed by another only after the interval of data frames.
  private func awaitFirstReplies() {
    let end = Terminal.RunLoop.now() + Self.firstPatience
    while isWanted, !model.room.waiting.isEmpty, Terminal.RunLoop.now() < end {
      for event in loop.wait(until: end) { take(event) }
    }
  }

  private func take(_ event: TerminalEvent) {
    switch event {
    case .key(let press):
      inputs += 1
      needsFrame = true
      lastFrame = 0
      lookForOthers()
      handle(.key(press))
      lookAtTheme()
    case .paste(let text):
      inputs += 1
      lastFrame = 0
      handle(.pasted(text))
    case .focus(let isFocused): handle(.focusChanged(isFocused))
    case .resized(let size):
      lastFrame = 0
      handle(.resized(size))
    case .mail: for message in mailbox.drain() { handle(message) }
    case .deadline:
      // A frame that had to wait is no reason to look at every file while the clock runs.
      guard nextTick.map({ $0 <= Terminal.RunLoop.now() }) ?? true else { return }
      tick()
    case .resumed: forcesFrame = true
    case .terminated(let signal): end(by: signal)
    case .inputEnded: isWanted = false
    }
    needsFrame = true
  }

  private func end(by signal: Int32) {
    follower?.stop()
    writer.finish()
    presence?.leave()
    screen.end(by: signal)
  }

  /// The clock has moved on: what follows from it, and a bell that a dying writer did not ring.
  private func tick() {
    if stamp.logHasChanged() { follower?.check() }
    if stamp.quarantineHasChanged() { countQuarantine() }
    lookForOthers()
    lookAtTheme()
    alertProgram.collect(now: Terminal.RunLoop.now())
    goOnWithShow()
    handle(.ticked)
  }

  private func countQuarantine() {
    let store = setup.desk.store
    let mailbox = mailbox
    let known = model.room.quarantine
    reader.add {
      guard let level = try? store.quarantine.level(), level != known else { return }
      mailbox.post(.quarantineChanged(level))
    }
  }

  /// At most once a second: who else is there is a courtesy.
  private func lookForOthers() {
    guard model.setup.isAnnounced, Terminal.RunLoop.now() - lookedForOthers >= 1000 else { return }
    lookedForOthers = Terminal.RunLoop.now()
    let others = presenceWatch.others(than: presence)
    if others != model.room.others { handle(.othersChanged(others)) }
  }

  private func lookAtTheme() {
    guard themeWatch.hasSettled() else { return }
    do throws(SettingsError) {
      try useTheme(model.room.theme)
    } catch {
      handle(.themeBroken(model.wording.mistake(error)))
    }
  }

  private func useTheme(_ name: String) throws(SettingsError) {
    var files: [String] = []
    defer { themeWatch.add(files) }
    theme = try setup.themes.theme(name, from: &files)
  }

  private func announce(_ told: OfficerPresence) {
    if presence == nil { presence = PresenceFile(in: presences) }
    presence?.write(told)
  }

  func handle(_ message: Message) {
    for effect in model.update(message, at: now) { perform(effect) }
    pointer?.note(model)
  }

  private func perform(_ effect: Effect) {
    let desk = setup.desk
    let mailbox = mailbox
    switch effect {
    case .append(let act): writer.add { mailbox.post(desk.write(act)) }
    case .query(let query):
      var desk = desk
      if let past = model.past { desk.ceiling = past.situation.position }
      reader.add { [desk] in mailbox.post(desk.reply(to: query)) }
    case .recall(let recall):
      let shown = model.past?.situation
      reader.add { mailbox.post(desk.reply(to: recall, from: shown)) }
    case .nextBatch: follower?.next()
    case .bell(let pattern): ring(pattern)
    case .alert(let call): start(call)
    case .copy(let text): copy(text)
    case .edit(let text): edit(text)
    case .announce(let told): announce(told)
    case .useTheme(let name): try? useTheme(name)
    case .remember(let choice): setup.remember(choice)
    case .stage(let index): stage(index)
    case .sceneBegan(let index): begin(index)
    case .restartShow:
      wantsRestart = true
      isWanted = false
    case .redraw: forcesFrame = true
    case .suspend:
      screen.suspend()
      forcesFrame = true
    case .quit: isWanted = false
    }
  }

  /// In tmux the buffer is set through tmux itself, which passes it on to the outer terminal.
  private func copy(_ text: String) {
    guard setup.terminal.environment["TMUX"] != nil else {
      _ = screen.copyToClipboard(text)
      return
    }
    Clipboard.throughTmux(Sanitiser.plain(text))
  }

  private func ring(_ pattern: BellPattern) {
    strokes.add(pattern, now: Terminal.RunLoop.now())
    ringIfDue()
  }

  private func ringIfDue() {
    while strokes.take(now: Terminal.RunLoop.now()) { screen.bell() }
  }

  private func start(_ call: AlertCall) {
    let variables = [
      "SITROOM_GRADE": call.severity.rawValue,
      "SITROOM_REFERENCE": Sanitiser.plain(call.reference),
    ]
    if !alertProgram.start(variables, now: Terminal.RunLoop.now()) { handle(.alertProgramFailed) }
  }

  /// The loop stands still meanwhile: keys are the editor's.
  private func edit(_ text: String) {
    let environment = setup.terminal.environment
    let outcome = screen.lend { ExternalEditor.run(on: text, environment: environment) }
    forcesFrame = true
    switch outcome {
    case .text(let text): handle(.edited(.text(text)))
    case .unreadable: handle(.edited(.unreadable))
    case .failed, nil: handle(.edited(.failed))
    }
  }

  private func drawIfDue() {
    guard needsFrame || forcesFrame, Terminal.RunLoop.now() - lastFrame >= Self.frameInterval else {
      return
    }
    lastFrame = Terminal.RunLoop.now()
    screen.present(RoomView.draw(model, at: now), theme: theme, force: forcesFrame)
    needsFrame = false
    forcesFrame = false
    guard mailbox.isEmpty, model.room.waiting.isEmpty, model.room.writing == nil,
      model.past?.isWaiting != true, model.playing?.coming == nil
    else { return }
    reportIdle()
  }

  /// Tells a waiting test. What is on the screen has been read by the terminal once the terminal
  /// knows the title, which comes behind it.
  private func reportIdle() {
    guard setup.terminal.progressDescriptor != nil else { return }
    reports += 1
    screen.setTitle("report \(reports)")
    let size = "\(screen.size.width)x\(screen.size.height)"
    screen.reportIdle(
      "report=\(reports) position=\(model.situation.position) inputs=\(inputs) size=\(size)")
  }

  /// When to wake without a key: the next change by the clock, or a frame that had to wait.
  private func deadline() -> Int? {
    let frame = needsFrame ? lastFrame + Self.frameInterval : nil
    var change: Int?
    if speed > 0, let next = model.nextWake(after: now) {
      let wait = Double(next.milliseconds - now.milliseconds) / speed
      // The loop's clock is cut to a millisecond: one more, or every second wake comes too early,
      // finds nothing changed and is followed by another.
      change = Terminal.RunLoop.now() + Int(max(1, wait.rounded(.up))) + 1
    }
    nextTick = [change, showDeadline].compactMap { $0 }.min()
    return [frame, nextTick, strokes.next].compactMap { $0 }.min()
  }
}
