import TaskForce

/// Why a command cannot be done just now.
package enum Objection: Hashable, Sendable {
  /// This installation only watches.
  case readOnly
  /// What is shown is the past.
  case shownAsOf(Instant)
  /// Nothing is under the cursor.
  case nothingSelected
  /// The command works on incidents, and this is none.
  case notAnIncident
  /// The domain refuses it.
  case refused(Refusal)
  /// Nothing about this waits for an acknowledgement.
  case nothingToAcknowledge
  /// There is nothing below this.
  case nothingBelow
  /// This is the top.
  case nothingAbove
  /// No place of the gazetteer lies in a country of this code.
  case unknownCountry(String)
  /// Nothing has been searched for.
  case nothingSearched
  /// Nothing is not acknowledged.
  case nothingUnacknowledged
  /// Nothing explains itself here.
  case nothingToExplain
  /// The act before is still being written.
  case stillWriting
}
