/// The texts of acts on requests, actions, sources and crossings, and of what is added by hand.
package enum WorkPhrase: String, WordingKey {
  case nameAnswer, nameRemind, nameLead, nameOutage, nameState, nameDue, nameJudge
  case toldWorkTaken, toldWorkLead, toldWorkState, toldWorkOutage
  case toldWorkAnswered, toldWorkDue, toldWorkReminded, toldWorkReopened, toldNewIncident
  case toldNewReport, toldNewRequest, toldNewAction, toldNewMeeting, toldNewCount, outcomeAnswered
  case outcomeRefused, outcomeWithdrawn, outcomeBlocked, outcomeUnblocked, outcomeDone
  case outcomeDropped, hintAnswer, hintNeededReason, hintReminder, hintDue, hintLead, hintProgress
  case hintBlock, hintOutage, hintQueue, effectRemind, effectRemindUs, effectWithheld
  case objectNoDate, objectNoPercent, objectNoPlace, objectNoIdentifier, objectNoNumber
  case objectNoLength, objectFieldMissing, refusedUnknownWork, refusedNotForIncidents
  case refusedNotForThis, refusedAlreadyYours, refusedRequestEnded, refusedActionEnded
  case refusedActionOpen, refusedSameDue, refusedSameLead, refusedPercent, refusedAlreadyBlocked
  case refusedNotBlocked, refusedWaitsFor, refusedOutagePast, refusedOutageBackwards
  case refusedOutageLong, refusedSameCrossing, refusedQueue, refusedChecks, refusedPeriod
  case refusedNoWay, textAnswer, textEvidence, textAbout, textCity, textMessage, formTitle
  case formMenuTitle, formIncident, formReport, formRequest, formAction, formMeeting, formCount
  case inputTitle, inputSeverity, inputPlace, inputIdentifiers, inputKilograms, inputOrigin
  case inputCold, inputConcealment, inputMessage, inputCaller, inputPartner, inputDirection
  case inputRequestKind, inputAbout, inputDue, inputIncident, inputText, inputPillar, inputLead
  case inputCity, inputDate, inputLeaves, inputChecks, inputPeriod, inputQueue, helpFormTitle
  case helpPlace, helpIdentifiers, helpKilograms, helpCountry, helpCold, helpConcealment
  case helpMessage, helpCaller, helpAbout, helpDate, helpReference, helpText, helpBody, helpCity
  case helpLeaves, helpChecks, helpPeriod, helpQueue, helpChoice, choiceTo, choiceFrom, formAlike
  case formDoubtful
  case toldNewComparison, formComparison, inputSqueezed, inputCompare, inputReceiver, inputWeeks
  case inputStart, helpSqueezed, helpCompare, helpReceiver, helpWeeks, helpStart
  case saidSeesTo, saidLead, whySeesTo, whyRequest

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.work
    case .dutch: Dutch.work
    case .french: French.work
    case .german: German.work
    case .spanish: Spanish.work
    case .italian: Italian.work
    }
  }
}
