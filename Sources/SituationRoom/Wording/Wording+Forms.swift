import TaskForce

extension Wording {
  /// What a form adds.
  func name(_ kind: FormKind) -> String {
    switch kind {
    case .incident: self[.formIncident]
    case .report: self[.formReport]
    case .request: self[.formRequest]
    case .action: self[.formAction]
    case .meeting: self[.formMeeting]
    case .count: self[.formCount]
    case .comparison: self[.formComparison]
    case .handOver: self[.formHandOver]
    }
  }

  /// What is told once a form is written.
  func told(_ kind: FormKind) -> WorkPhrase {
    switch kind {
    case .incident: .toldNewIncident
    case .report: .toldNewReport
    case .request: .toldNewRequest
    case .action: .toldNewAction
    case .meeting: .toldNewMeeting
    case .comparison: .toldNewComparison
    case .count, .handOver: .toldNewCount
    }
  }

  /// What stands before a field.
  func name(_ field: FormField.Kind) -> String {
    switch field {
    case .officer: self[.inputOfficer]
    case .ownIncidents: self[.inputOwnIncidents]
    case .signOff: self[.inputSignOff]
    default: self[texts(field).name]
    }
  }

  /// What a field may hold.
  func help(_ field: FormField.Kind) -> String {
    switch field {
    case .officer: self[.hintOfficer]
    case .signOff: self[.helpSignOff]
    default: self[texts(field).help]
    }
  }

  private func texts(_ field: FormField.Kind) -> (name: WorkPhrase, help: WorkPhrase) {
    switch field {
    case .title: (.inputTitle, .helpFormTitle)
    case .severity: (.inputSeverity, .helpChoice)
    case .place: (.inputPlace, .helpPlace)
    case .identifiers: (.inputIdentifiers, .helpIdentifiers)
    case .kilograms: (.inputKilograms, .helpKilograms)
    case .origin: (.inputOrigin, .helpCountry)
    case .cold: (.inputCold, .helpCold)
    case .concealment: (.inputConcealment, .helpConcealment)
    case .message: (.inputMessage, .helpMessage)
    case .caller: (.inputCaller, .helpCaller)
    case .partner: (.inputPartner, .helpCountry)
    case .direction: (.inputDirection, .helpChoice)
    case .requestKind: (.inputRequestKind, .helpChoice)
    case .about: (.inputAbout, .helpAbout)
    case .due: (.inputDue, .helpDate)
    case .incident: (.inputIncident, .helpReference)
    case .text: (.inputText, .helpText)
    case .pillar: (.inputPillar, .helpChoice)
    case .lead: (.inputLead, .helpBody)
    case .city: (.inputCity, .helpCity)
    case .date: (.inputDate, .helpDate)
    case .leaves: (.inputLeaves, .helpLeaves)
    case .checks: (.inputChecks, .helpChecks)
    case .period: (.inputPeriod, .helpPeriod)
    case .queue: (.inputQueue, .helpQueue)
    case .squeezed: (.inputSqueezed, .helpSqueezed)
    case .squeezedComparison: (.inputCompare, .helpCompare)
    case .receiver: (.inputReceiver, .helpReceiver)
    case .receiverComparison: (.inputCompare, .helpCompare)
    case .weeks: (.inputWeeks, .helpWeeks)
    case .start: (.inputStart, .helpStart)
    case .officer, .signOff, .ownIncidents: (.inputTitle, .helpChoice)
    }
  }

  /// The options of a closed choice, in order; empty for a line to type.
  func options(_ field: FormField.Kind) -> [String] {
    switch field {
    case .severity: Severity.allCases.map { name($0) }
    case .direction: [self[.choiceTo], self[.choiceFrom]]
    case .requestKind:
      [
        self[.requestKindLegal], self[.requestKindInformation], self[.requestKindTeam],
        self[.requestKindExtradition],
      ]
    case .pillar: Pillar.allCases.map(\.rawValue)
    case .ownIncidents: [self[.choiceGoOver], self[.choiceGiveBack]]
    default: []
    }
  }
}
