import CAllocations
import Canvas
import SituationRoom
import TaskForce

/// What a picture of the fictional night costs on a terminal of 200×60: drawing it, comparing it
/// with the one before, handing it to the terminal.
struct PictureRows {
  private var model = FictionalRoom.model(FictionalRoom.situation())
  private var now = FictionalRoom.moment
  private var before: Canvas
  private let terminal: ReadTerminal
  private static let budget = "≤ 200 µs"

  private init() throws {
    _ = model.update(.ticked, at: now)
    before = RoomView.draw(model, at: now)
    terminal = try ReadTerminal(before.size)
    terminal.present(before)
  }

  static func measure(into report: inout Report) throws {
    var rows = try PictureRows()
    // Every screen but those that nothing is built for yet.
    for screen in ["1", "2", "3", "4", "5", "6", "9", "0"] { rows.measureKeys(screen, &report) }
    rows.press("1")
    rows.measureSeconds(&report)
    rows.measureWhole(&report)
    rows.measureDriver(&report)
  }

  /// Frames after a key that moves the cursor, of which nothing is remembered from before.
  private mutating func measureKeys(_ screen: String, _ report: inout Report) {
    press(screen)
    var keys: [Double] = []
    var frames: [Double] = []
    for step in 0..<101 {
      forget()
      frame()
      keys.append(Timing.both { press(step % 20 < 10 ? "j" : "k") }.processor)
      frames.append(Timing.both { frame() }.processor)
    }
    let name = "\(model.room.current), cursor moved"
    report.add(
      Measurement(
        name + ": frame (view, diff, driver)", "µs", frames.quantile(0.5) ?? 0, budget: Self.budget,
        limit: 200))
    report.add(Measurement(name + ": update before it", "µs", keys.quantile(0.5) ?? 0))
  }

  /// Frames that the clock alone makes.
  private mutating func measureSeconds(_ report: inout Report) {
    var ticks: [Double] = []
    var frames: [Double] = []
    for _ in 0..<120 {
      now = now.advanced(seconds: 1)
      ticks.append(Timing.both { _ = model.update(.ticked, at: now) }.processor)
      frames.append(Timing.both { frame() }.processor)
    }
    let name = "overview, a second later"
    report.add(
      Measurement(
        name + ": frame (view, diff, driver)", "µs", frames.quantile(0.5) ?? 0, budget: Self.budget,
        limit: 200))
    report.add(Measurement(name + ": update before it", "µs", ticks.quantile(0.5) ?? 0))
    let taken = allocations_of_this_thread()
    frame()
    report.add(
      Measurement(
        "overview, nothing changed: taken from the heap", "blocks",
        Double(allocations_of_this_thread() - taken)))
  }

  private mutating func measureWhole(_ report: inout Report) {
    let fresh = (0..<31).map { _ in
      Timing.both {
        forget()
        frame()
      }.processor
    }
    report.add(
      Measurement(
        "frame after events, overview (look, view, diff, driver)", "µs", fresh.quantile(0.5) ?? 0))
    let (shown, blank) = (before, Canvas(size: before.size))
    for (name, old) in [("every", blank), ("no", shown)] {
      report.add(
        Measurement(
          "diff, \(name) cell new", "µs",
          Timing.median(of: 101) { _ = CanvasDiff.runs(from: old, to: shown) }))
    }
    let counts = (0..<520).map { $0 * 7 % 5 }
    let chart = ControlChart(baseline: 2, moved: 4, limit: 60)
    report.add(
      Measurement(
        "cusum of ten years of weeks", "µs", Timing.median(of: 101) { _ = chart.sums(counts) }))
  }

  private mutating func measureDriver(_ report: inout Report) {
    func picture() -> Canvas { RoomView.draw(model, at: now) }
    let first = picture()
    press("j")
    let moved = [first, picture()]
    press("2")
    DriverRows.measure(
      moved: moved, screens: [first, picture()], on: terminal, into: &report)
  }

  private mutating func frame() {
    before = RoomView.draw(model, at: now)
    terminal.present(before)
  }

  /// A look at no new events is a new one, of which nothing is remembered.
  private mutating func forget() { _ = model.update(.eventsArrived([]), at: now) }

  private mutating func press(_ keys: String) {
    FictionalRoom.press(keys, &model, now)
  }
}
