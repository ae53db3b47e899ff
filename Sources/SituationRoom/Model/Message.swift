import Canvas
import TaskForce

/// What happened, in the room or outside it.
package enum Message: Sendable {
  /// A person pressed a key.
  case key(KeyPress)
  /// A person pasted text.
  case pasted(String)
  /// The terminal has another size.
  case resized(Size)
  /// The moment came that ``Model/nextWake(after:)`` named.
  case ticked
  /// The next batch of the log, in order.
  case eventsArrived([RecordedEvent])
  /// The store answered.
  case answered(StoreQuery, StoreAnswer)
  /// The store could not answer.
  case queryFailed(StoreQuery, StoreFailure)
  /// A moment of the past, and what was known then; nil if there is none such.
  case recalled(Instant?, Situation?)
  /// The past could not be read.
  case recallFailed(StoreFailure)
  /// An act of this officer is in the log, in these streams.
  case appended([StreamName])
  /// The editor has ended with this text, or could not be used, and why.
  case edited(EditedText)
  /// An act came too late; `since` is what happened to its stream meanwhile.
  case appendConflicted(StreamName, since: [RecordedEvent])
  /// An act could not be written.
  case appendFailed(StoreFailure)
  /// Following the log broke off; the reader tries again by itself.
  case storeFailed(StoreFailure)
  /// The terminal window came to the front, or left it.
  case focusChanged(Bool)
  /// The program for alerts could not be started.
  case alertProgramFailed
  /// Who else has the room open, and what they look at.
  case othersChanged([OfficerPresence])
  /// The theme file that was edited cannot be read, and why.
  case themeBroken(String)
  /// So many lines are in quarantine now.
  case quarantineChanged(QuarantineLevel)
  /// A scene of a show is ready.
  case staged(StagedScene)
  /// A scene could not be made ready.
  case stagingFailed(StoreFailure)
  /// A scene does something by itself.
  case cue(Conductor.Cue)
}
