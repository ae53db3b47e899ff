import TaskForce

/// What the room wants done outside; `sitroom` does it and posts what came of it as a ``Message``.
package enum Effect: Sendable, Equatable {
  /// Write an act; answered by `appended`, `appendConflicted` or `appendFailed`.
  case append(ProposedAct)
  /// Bring a moment of the past back; answered by `recalled` or `recallFailed`.
  case recall(Recall)
  /// Ask the store; answered by `answered` or `queryFailed`.
  case query(StoreQuery)
  /// Hand over the next batch of the log, when there is one.
  case nextBatch
  /// Sound the bell.
  case bell(BellPattern)
  /// Start the program that the configuration names for alerts.
  case alert(AlertCall)
  /// Put text on the officer's clipboard.
  case copy(String)
  /// Let the officer write this text on in an editor; answered by `edited`.
  case edit(String)
  /// Tell the other rooms what this officer looks at.
  case announce(OfficerPresence)
  /// Draw with this theme from now on.
  case useTheme(String)
  /// Keep a choice for the next start.
  case remember(Choice)
  /// Make the scene at this index ready; answered by `staged` or `stagingFailed`.
  case stage(Int)
  /// The scene at this index is on screen: what it does by itself is counted from now.
  case sceneBegan(Int)
  /// Play the show from its beginning, on a fresh store.
  case restartShow
  /// Draw every cell anew.
  case redraw
  /// Hand the terminal back to the shell until the shell wakes us.
  case suspend
  /// Leave.
  case quit

  /// A choice that outlives the session.
  package enum Choice: Hashable, Sendable {
    case theme(String)
    case language(Language)
    case views([SavedView])
  }
}

/// How the bell sounds; alarms and warnings must be told apart without looking.
package enum BellPattern: String, CaseIterable, Sendable {
  /// Emergency and alarm: three strokes.
  case alarm
  /// Warning: one stroke.
  case warning

  /// Strokes of the bell.
  package var strokes: Int {
    switch self {
    case .alarm: 3
    case .warning: 1
    }
  }
}
