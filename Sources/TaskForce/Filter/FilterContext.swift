/// What `me`, `412` and `shift` mean in a filter.
package struct FilterContext: Hashable, Sendable {
  /// The desk whose short references are meant.
  package var desk: Body
  /// Who `me` is; nil outside a room.
  package var officer: Officer?
  /// When this officer's shift began; nil where there is none.
  package var shiftStart: Instant?
  /// The moment from which times are read.
  package var now: Instant

  /// The context of an officer at a desk.
  package init(desk: Body, officer: Officer?, shiftStart: Instant?, now: Instant) {
    self.desk = desk
    self.officer = officer
    self.shiftStart = shiftStart
    self.now = now
  }
}
