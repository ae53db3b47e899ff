/// The texts of shifts, hand-over and its report.
package enum HandoverPhrase: String, WordingKey {
  case handoverTitle, handoverDuty, handoverOpen, handoverNew, handoverClosed, handoverShelved
  case handoverDue, handoverSilent, handoverWaiting, handoverNothing, handoverSigned
  case handoverOnDuty, handoverAge, handoverUntil, handoverTheyOwe, handoverWeOwe, handoverOwed
  case handoverAction, handoverSilentFor, handoverOutage, handoverInbox, handoverQuarantine
  case sinceTitle, sinceHead, handGoes, handGivesBack, handShelved, handNew, handDuty, handEnter
  case formHandOver, inputOfficer, inputOwnIncidents, inputSignOff, helpSignOff, choiceGoOver
  case choiceGiveBack, toldShiftOpened, toldHandedOver, refusedOnDuty
  case fieldViewers

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.handover
    case .dutch: Dutch.handover
    case .french: French.handover
    case .german: German.handover
    case .spanish: Spanish.handover
    case .italian: Italian.handover
    }
  }
}

extension Wording {
  /// A text about a hand-over with its blanks filled.
  package func callAsFunction(_ phrase: HandoverPhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }

  /// A text about a hand-over in the form for `count`.
  func callAsFunction(_ phrase: HandoverPhrase, count: Int) -> String {
    plural(self[phrase], count)
  }
}
