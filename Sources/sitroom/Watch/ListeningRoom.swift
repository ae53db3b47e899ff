import ArgumentParser
import Canvas
import EventStore
import Foundation
import Glibc
import SituationRoom
import TaskForce
import Terminal

/// A room that is listened to: the Overview once, then a line for every change as it comes.
///
/// It ends, and ends well, when nobody can listen any more or when it is told to: standard input
/// ends, standard output is closed, SIGINT, SIGTERM or SIGHUP.
final class ListeningRoom {
  /// Between two looks at files and at standard output, in milliseconds.
  private static let interval = 1000
  private static let batch = 500

  private var model: Model
  private var told: ToldSituation
  private let desk: StoreDesk
  private let speed: Double
  private let first: [String]
  private let mailbox: Mailbox<Message>
  private let signals: SignalSource
  private let loop: Terminal.RunLoop
  private let output: LineOutput
  private var follower: Follower?
  private var stamp: StoreStamp
  private var failure: StoreFailure?
  /// When the clock next changes something that is told.
  private var due: Instant?
  private var isWanted = true

  /// Opens the room.
  init(_ program: Program, _ options: RoomOptions, store: EventStore) throws {
    let opening = try RoomOpening(program, options, store: store)
    var still = try StillRoom(opening, size: Size(width: 120, height: 36))
    still.show(.overview)
    first = still.lines
    model = still.model
    told = model.told(at: still.now)
    due = model.nextTelling(after: still.now)
    desk = opening.desk(showing: model.situation)
    speed = try opening.speed
    stamp = StoreStamp(store.folder)
    do throws(TerminalError) {
      signals = try SignalSource()
      mailbox = try Mailbox()
    } catch {
      throw fail(program.wording.sentence(StoreFailure.other("\(error)")), ExitStatus.software)
    }
    loop = Terminal.RunLoop(input: STDIN_FILENO, signals: signals, mailbox: mailbox)
    output = LineOutput(STDOUT_FILENO, endsWhenReadable: signals.descriptor)
  }

  private var now: Instant { desk.clock.now() }

  /// Tells until the end.
  func run() {
    // Whoever stops listening closes the pipe; that is no reason to die of a signal.
    signal(SIGPIPE, SIG_IGN)
    say(first + [model.wording.following(from: now)])
    startFollowing()
    while isWanted {
      for event in loop.wait(until: deadline()) { take(event) }
      if output.isClosed { isWanted = false }
    }
    follower?.stop()
  }

  private func startFollowing() {
    follower = desk.follow(from: model.situation.position, batch: Self.batch, into: mailbox)
  }

  private func take(_ event: TerminalEvent) {
    switch event {
    case .mail: for message in mailbox.drain() { take(message) }
    case .deadline: tick()
    case .terminated, .inputEnded: isWanted = false
    case .key, .paste, .focus, .resized, .resumed: break
    }
  }

  private func take(_ message: Message) {
    if case .storeFailed(let found) = message {
      // The follower tries again and again; one line is enough.
      if found != failure { say([model.wording.told(found, at: now)]) }
      failure = found
    } else {
      failure = nil
    }
    tell(message)
  }

  /// Nothing here rests on the bell alone: a writer may die before it rings.
  private func tick() {
    if stamp.logHasChanged() { follower?.check() }
    if stamp.quarantineHasChanged(), let level = try? desk.store.quarantine.level(),
      level != model.room.quarantine
    {
      tell(.quarantineChanged(level))
    }
    if let due, now >= due { tell(.ticked) }
  }

  private func tell(_ message: Message) {
    let now = now
    for effect in model.update(message, at: now) where effect == .nextBatch { follower?.next() }
    let after = model.told(at: now)
    say(model.changes(from: told, to: after, at: now))
    told = after
    due = model.nextTelling(after: now)
  }

  private func say(_ lines: [String]) {
    if !lines.isEmpty, !output.write(lines) { isWanted = false }
  }

  private func deadline() -> Int {
    let look = Terminal.RunLoop.now() + Self.interval
    guard speed > 0, let due else { return look }
    let wait = Double(due.milliseconds - now.milliseconds) / speed
    return min(look, Terminal.RunLoop.now() + Int(max(1, min(wait, 1e9).rounded(.up))))
  }
}
