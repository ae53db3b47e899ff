import Testing

@testable import Canvas

@Suite struct CanvasDiffTests {
  static let seeds = Array(UInt64(1)...60)

  @Test("drawing the runs over the old frame gives the new one", arguments: seeds)
  func runsSuffice(_ seed: UInt64) {
    var frames = RandomFrames(seed: seed)
    var old = Canvas(size: Size(width: 37, height: 9))
    frames.scribble(on: &old, count: 40)
    for _ in 0..<20 {
      var new = old
      frames.scribble(on: &new, count: 3)
      var drawn = old
      for run in CanvasDiff.runs(from: old, to: new) {
        for column in run.columns { drawn[column, run.row] = new[column, run.row] }
      }
      #expect(drawn == new)
      old = new
    }
  }

  @Test("a run begins on no right half and ends on no left half", arguments: seeds)
  func runsKeepGlyphsWhole(_ seed: UInt64) {
    var frames = RandomFrames(seed: seed)
    var old = Canvas(size: Size(width: 37, height: 9))
    for _ in 0..<20 {
      var new = old
      frames.scribble(on: &new, count: 6)
      for run in CanvasDiff.runs(from: old, to: new) {
        #expect(!run.columns.isEmpty)
        #expect(run.columns.lowerBound >= 0 && run.columns.upperBound <= 37)
        #expect(!new[run.columns.lowerBound, run.row].isContinuation)
        #expect(!new[run.columns.upperBound, run.row].isContinuation)
      }
      old = new
    }
  }

  @Test("runs of a row are apart by at least the gap, in order", arguments: seeds)
  func runsAreMerged(_ seed: UInt64) {
    var frames = RandomFrames(seed: seed)
    let old = Canvas(size: Size(width: 60, height: 4))
    var new = old
    frames.scribble(on: &new, count: 6)
    let runs = CanvasDiff.runs(from: old, to: new)
    for (run, next) in zip(runs, runs.dropFirst()) {
      #expect(run.row <= next.row)
      // One less than the gap, where the next was widened to a left half.
      if run.row == next.row {
        #expect(next.columns.lowerBound - run.columns.upperBound >= CanvasDiff.gap - 1)
      }
    }
  }

  @Test("nothing changed, nothing to draw")
  func same() {
    var canvas = Canvas(size: Size(width: 20, height: 3))
    canvas.put("BEANR", column: 3, row: 1)
    #expect(CanvasDiff.runs(from: canvas, to: canvas).isEmpty)
  }

  @Test("a first frame, or one of another size, is drawn whole")
  func whole() {
    let canvas = Canvas(size: Size(width: 5, height: 2))
    let all = [CanvasRun(row: 0, columns: 0..<5), CanvasRun(row: 1, columns: 0..<5)]
    #expect(CanvasDiff.runs(from: nil, to: canvas) == all)
    #expect(CanvasDiff.runs(from: Canvas(size: Size(width: 6, height: 2)), to: canvas) == all)
    #expect(CanvasDiff.runs(from: nil, to: Canvas(size: Size(width: 0, height: 2))).isEmpty)
  }

  @Test("changes three cells apart are one run, four apart are two")
  func gap() {
    let old = Canvas(size: Size(width: 20, height: 1))
    var near = old
    near.put("a", column: 2, row: 0)
    near.put("b", column: 6, row: 0)
    #expect(CanvasDiff.runs(from: old, to: near) == [CanvasRun(row: 0, columns: 2..<7)])
    var far = old
    far.put("a", column: 2, row: 0)
    far.put("b", column: 7, row: 0)
    #expect(
      CanvasDiff.runs(from: old, to: far) == [
        CanvasRun(row: 0, columns: 2..<3), CanvasRun(row: 0, columns: 7..<8),
      ])
  }
}
