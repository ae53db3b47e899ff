import TaskForce

extension Language {
  /// The language in its own words.
  package var ownName: String {
    switch self {
    case .english: "English"
    case .dutch: "Nederlands"
    case .french: "Français"
    case .german: "Deutsch"
    case .spanish: "Español"
    case .italian: "Italiano"
    }
  }
}

extension Wording {
  /// The name of a screen.
  package func name(_ screen: ScreenID) -> String {
    switch screen {
    case .overview: self[.nameOverview]
    case .routes: self[.nameRoutes]
    case .partners: self[.namePartners]
    case .transit: self[.nameTransit]
    case .actions: self[.nameActions]
    case .incidents: self[.nameIncidents]
    case .screening: self[.nameScreening]
    case .money: self[.nameMoney]
    case .log: self[.nameLog]
    case .briefing: self[.nameBriefing]
    }
  }

  /// What the figures are: the badge of the title bar.
  package func name(_ mode: RoomMode) -> String {
    switch mode {
    case .live: self[.badgeLive]
    case .exercise: self[.badgeExercise]
    case .publicRecord: self[.badgePublic]
    }
  }

  /// A grade in full.
  package func name(_ severity: Severity) -> String {
    switch severity {
    case .emergency: self[.gradeEmergency]
    case .alarm: self[.gradeAlarm]
    case .warning: self[.gradeWarning]
    case .caution: self[.gradeCaution]
    }
  }

  /// A grade in at most five columns.
  package func shortName(_ severity: Severity) -> String {
    switch severity {
    case .emergency: self[.shortEmergency]
    case .alarm: self[.shortAlarm]
    case .warning: self[.shortWarning]
    case .caution: self[.shortCaution]
    }
  }

  /// `2 alarms`.
  package func count(_ count: Int, of severity: Severity) -> String {
    switch severity {
    case .emergency: self(.gradesEmergency, count: count)
    case .alarm: self(.gradesAlarm, count: count)
    case .warning: self(.gradesWarning, count: count)
    case .caution: self(.gradesCaution, count: count)
    }
  }

  /// A state of an incident.
  package func name(_ state: IncidentState) -> String {
    switch state {
    case .new: self[.stateNew]
    case .acknowledged: self[.stateAcknowledged]
    case .assigned: self[.stateAssigned]
    case .shelved: self[.stateShelved]
    case .resolved: self[.stateResolved]
    case .closed: self[.stateClosed]
    case .merged: self[.stateMerged]
    }
  }

  /// What an officer does with an incident.
  package func name(_ step: IncidentStep) -> String {
    switch step {
    case .acknowledge: self[.stepAcknowledge]
    case .assign: self[.stepAssign]
    case .gradeUp: self[.stepGradeUp]
    case .gradeDown: self[.stepGradeDown]
    case .shelve: self[.stepShelve]
    case .resolve: self[.stepResolve]
    case .close: self[.stepClose]
    case .wake: self[.stepWake]
    case .giveBack: self[.stepGiveBack]
    case .note: self[.stepNote]
    case .tag: self[.stepTag]
    case .link: self[.stepLink]
    case .escalate: self[.stepEscalate]
    case .giveAcknowledgement: self[.stepGiveAcknowledgement]
    case .reopen: self[.stepReopen]
    case .merge: self[.stepMerge]
    case .unmerge: self[.stepUnmerge]
    }
  }

  /// How an incident ended.
  package func name(_ disposition: Disposition) -> String {
    switch disposition {
    case .confirmed: self[.endConfirmed]
    case .transferred: self[.endTransferred]
    case .deferred: self[.endDeferred]
    case .duplicate: self[.endDuplicate]
    case .refuted: self[.endRefuted]
    case .insufficientData: self[.endInsufficientData]
    case .faultyIndicator: self[.endFaultyIndicator]
    case .unidentified: self[.endUnidentified]
    }
  }
}
