/// Counts that do not depend on the machine, and how far they may go: what a benchmark would only
/// show as a slower day is a failing test here.
package enum Limits {
  /// Bytes that an idle room writes when its clock shows the next second. btop writes 11,000.
  package static let bytesPerIdleSecond = 80
  /// How often all threads of an idle room wake in a second, the tick itself included.
  package static let wakesPerIdleSecond = 2
  /// Statements of SQLite for appending one event, from BEGIN to COMMIT.
  package static let statementsPerAppend = 12
  /// The same for each further event of a batch.
  package static let statementsPerFurtherEvent = 2
  /// Runs of cells sent for a frame in which nothing changed.
  package static let runsOfUnchangedFrame = 0
  /// Blocks taken from the heap for finding out that nothing has changed.
  package static let allocationsOfUnchangedDiff = 0
  /// The same for drawing a frame in which nothing changed, without optimization, where all that is
  /// generic takes some: the canvas, the two bars, the keys by which pictures are found again.
  package static let allocationsOfUnchangedFrame = 2_200
  /// Rows touched when only the clock moved by a second: the title, and ages that just grew.
  package static let rowsPerSecond = 8
}
