/// That an officer has the room open somewhere, and what is looked at there; never an event.
package struct OfficerPresence: Hashable, Sendable {
  /// Who sits there.
  package var officer: Officer
  /// At which desk.
  package var desk: Body
  /// The stream of the thing under the cursor; nil where it has none.
  package var viewing: StreamName?
  /// Since when it has been looked at.
  package var since: Instant

  /// `officer` at `desk`, looking at `viewing` since `since`.
  package init(officer: Officer, desk: Body, viewing: StreamName? = nil, since: Instant) {
    self.officer = officer
    self.desk = desk
    self.viewing = viewing
    self.since = since
  }
}
