import CAllocations
import Canvas
import TaskForce
import TestSupport
import Testing

@testable import SituationRoom

/// How much of a frame is sent, in counts that are the same on every machine.
@Suite struct FrameCountTests {
  @Test("nothing is sent for a frame in which nothing changed, and a second costs a few rows")
  func runs() {
    var model = Model(
      setup: .exercise, situation: FictionalNight.whole().situation, screens: RoomScreens.all,
      size: Size(width: 200, height: 60))
    let now = FictionalNight.now.advanced(seconds: 30)
    _ = model.update(.ticked, at: now)
    var most = 0
    for screen in RoomScreens.all.keys {
      _ = model.show(screen, at: now)
      let first = RoomView.draw(model, at: now)
      let same = CanvasDiff.runs(from: first, to: RoomView.draw(model, at: now))
      #expect(same.count <= Limits.runsOfUnchangedFrame, "\(screen)")
      let later = now.advanced(seconds: 1)
      _ = model.update(.ticked, at: later)
      let rows = Set(CanvasDiff.runs(from: first, to: RoomView.draw(model, at: later)).map(\.row))
      #expect(rows.count <= Limits.rowsPerSecond, "\(screen): \(rows.sorted())")
      most = max(most, rows.count)
    }
    Proof.record(
      "counts, rows", RoomScreens.all.count, "\(most) rows a second at most, 0 unchanged")
  }

  @Test("a frame in which nothing changed takes next to nothing from the heap")
  func allocations() throws {
    var model = Model(
      setup: .exercise, situation: FictionalNight.whole().situation, screens: RoomScreens.all,
      size: Size(width: 200, height: 60))
    let now = FictionalNight.now.advanced(seconds: 30)
    var (most, unchanged, anew) = (0, 0, 0)
    for screen in RoomScreens.all.keys {
      _ = model.show(screen, at: now)
      let before = allocations_of_this_thread()
      var frame = RoomView.draw(model, at: now)
      anew += allocations_of_this_thread() - before
      let begin = allocations_of_this_thread()
      // A sanitizer has the heap to itself.
      guard begin >= 0 else { return }
      let next = RoomView.draw(model, at: now)
      let taken = allocations_of_this_thread() - begin
      (most, unchanged) = (max(most, taken), unchanged + taken)
      let compared = allocations_of_this_thread()
      let runs = CanvasDiff.runs(from: frame, to: next)
      #expect(
        allocations_of_this_thread() - compared <= Limits.allocationsOfUnchangedDiff, "\(screen)")
      #expect(runs.isEmpty)
      frame = next
    }
    #expect(most <= Limits.allocationsOfUnchangedFrame)
    #expect(unchanged < anew / 4)
    Proof.record(
      "counts, allocations", RoomScreens.all.count,
      "\(most) a frame at most, 0 for comparing; \(unchanged) for all, \(anew) anew")
  }
}
