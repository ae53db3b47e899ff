import TaskForce

/// Why a command cannot be done just now.
package enum Objection: Error, Hashable, Sendable {
  /// This installation only watches.
  case readOnly
  /// The room shows what this audience may see, and this is the work of officers.
  case notForAudience(Audience)
  /// The room was opened at a moment of the past.
  case shownAsOf(Instant)
  /// The time bar shows the past; the present is a key away.
  case pastIsShown(Instant)
  /// The room's clock does not run, so that nothing can be played.
  case clockStands
  /// Not a moment.
  case noMoment(String)
  /// A moment that has not come yet.
  case momentInFuture(Instant)
  /// No alarm became known before, or after, the moment that is shown.
  case noSuchAlarm
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
  /// Incidents of this grade are acknowledged one at a time.
  case oneAtATime(Severity)
  /// The last act cannot be undone; undoing would reach the one before, on these.
  case cannotUndoLast([ActTarget], EventType)
  /// The last act cannot be undone, and there is none before it that could.
  case cannotUndoAny
  /// Nothing has been done that could be done again.
  case nothingToRepeat
  /// Not an officer's code, a body, a moment, a reference.
  case noOfficer(String)
  case noBody(String)
  case noTime(String)
  case noReference(String)
  /// Not a date, a share, a place, an identifier, a number, a length of time.
  case noDate(String)
  case noPercent(String)
  case noPlace(String)
  case noIdentifier(String)
  case noNumber(String)
  case noLength(String)
  /// A form cannot be sent without this field.
  case fieldMissing(FormField.Kind)
  /// Nobody has pressed a key for so many minutes.
  case locked(Int)
  /// Not the officer of this desk.
  case wrongOfficer(Officer)
  /// The editor could not be used, or what it left could not.
  case editorFailed
  case editorUnreadable
  /// More saved views than are kept.
  case tooManyViews(Int)
  /// The domain refuses it on a report.
  case reportRefused(ReportRefusal)
  /// Such work does not know this verb; those that it knows, with their keys.
  case notDone(WorkItem, possible: [VerbKey])
  /// No report that is kept belongs to the incident.
  case nothingToRate
  /// The act before is still being written.
  case stillWriting
}
