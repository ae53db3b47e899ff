import Canvas
import SituationRoom
import TaskForce

/// What a picture of the fictional night costs on a terminal of 200×60: drawing all cells anew and
/// comparing them with the picture before.
enum PictureRows {
  static func measure(into report: inout Report) {
    var model = FictionalRoom.model(FictionalRoom.situation())
    var now = FictionalRoom.moment
    _ = model.update(.ticked, at: now)
    var before = RoomView.draw(model, at: now)
    func frame() {
      let frame = RoomView.draw(model, at: now)
      _ = CanvasDiff.runs(from: before, to: frame)
      before = frame
    }
    let budget = "≤ 200 µs"
    for screen in ["1", "2", "3", "4", "5", "6", "9", "0"] {
      press(screen, &model, now)
      var keys: [Double] = []
      var frames: [Double] = []
      for step in 0..<101 {
        // Nothing that was drawn for a key before may help with this one.
        _ = model.update(.eventsArrived([]), at: now)
        frame()
        keys.append(Timing.both { press(step % 20 < 10 ? "j" : "k", &model, now) }.processor)
        frames.append(Timing.both(frame).processor)
      }
      let name = "\(model.room.current), cursor moved"
      report.add(
        Measurement(
          name + ": frame (view, diff)", "µs", frames.quantile(0.5) ?? 0, budget: budget, limit: 200
        ))
      report.add(Measurement(name + ": update before it", "µs", keys.quantile(0.5) ?? 0))
    }
    press("1", &model, now)
    var ticks: [Double] = []
    var frames: [Double] = []
    for _ in 0..<120 {
      now = now.advanced(seconds: 1)
      ticks.append(Timing.both { _ = model.update(.ticked, at: now) }.processor)
      frames.append(Timing.both(frame).processor)
    }
    report.add(
      Measurement(
        "overview, a second later: frame (view, diff)", "µs", frames.quantile(0.5) ?? 0,
        budget: budget, limit: 200))
    report.add(
      Measurement("overview, a second later: update before it", "µs", ticks.quantile(0.5) ?? 0))
    let fresh = Timing.median(of: 31) {
      _ = model.update(.eventsArrived([]), at: now)
      frame()
    }
    report.add(Measurement("frame after events, overview (look, view, diff)", "µs", fresh))
    let blank = Canvas(size: before.size)
    report.add(
      Measurement(
        "diff, every cell new", "µs",
        Timing.median(of: 101) { _ = CanvasDiff.runs(from: blank, to: before) }))
    report.add(
      Measurement(
        "diff, no cell new", "µs",
        Timing.median(of: 101) { _ = CanvasDiff.runs(from: before, to: before) }))
    let counts = (0..<520).map { $0 * 7 % 5 }
    let chart = ControlChart(baseline: 2, moved: 4, limit: 60)
    report.add(
      Measurement(
        "cusum of ten years of weeks", "µs", Timing.median(of: 101) { _ = chart.sums(counts) }))
  }

  static func press(_ text: String, _ model: inout Model, _ now: Instant) {
    for scalar in text.unicodeScalars {
      _ = model.update(.key(scalar == "⏎" ? KeyPress(.enter) : .character(scalar)), at: now)
    }
  }
}
