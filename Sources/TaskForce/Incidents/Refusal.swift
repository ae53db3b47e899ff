/// Why a command is refused, with what a sentence needs to say what would work.
package enum Refusal: Error, Hashable, Sendable {
  /// No such incident is in the situation.
  case unknown(IncidentReference)
  /// The incident's state has a `–` for this step; the steps that would lead out of the state.
  case state(IncidentState, IncidentStep, possible: [IncidentStep])
  /// It has that grade already.
  case sameGrade(Severity)
  /// A shelf must end in the future.
  case shelfInThePast(Instant)
  /// It cannot be merged with itself, nor into one that is merged or gone.
  case mergeTarget(IncidentReference)

  /// A text that must be there is empty.
  case textMissing(TextKind)
  /// A text has so many bytes and may have that many.
  case textTooLong(TextKind, bytes: Int, limit: Int)

  /// Not a tag.
  case malformedTag(String)
  /// It would bear more tags than it can; these it bears.
  case tooManyTags(limit: Int, present: [String])
  /// It bears those tags already, or none of those to be taken off.
  case noTagChanges
  /// It cannot be linked with itself, nor with one that is gone.
  case linkTarget(IncidentReference)
  case alreadyLinked(IncidentReference)
  /// There is no such link; those there are.
  case notLinked(IncidentReference, present: [IncidentReference])
  /// The incident named has as many links as one can have.
  case tooManyLinks(IncidentReference, limit: Int)

  /// Nobody was named.
  case noBody
  /// More bodies than can be asked about one incident.
  case tooManyBodies(limit: Int)
  /// A deadline must lie in the future.
  case deadlineInThePast(Instant)
  /// All of them were asked already for that moment.
  case alreadyAsked([Body], by: Instant)
  /// This desk was not asked; those that still owe an acknowledgement.
  case notAsked(Body, owed: [Body])
  /// This desk has acknowledged already.
  case alreadyGiven(Body, by: Officer?, at: Instant)

  /// The officer has nothing that could be undone.
  case nothingToUndo
  /// The officer has undone nothing that could be done again.
  case nothingToRedo
  /// The change is too far back, or is none.
  case noLongerKept(EventID)
  /// Somebody has changed the incident since; the first such change.
  case changedSince(EventID, EventType, by: Officer?, at: Instant)
  /// Another officer or a feed made the change.
  case notYours(Officer?)
  /// The change was made before the officer's shift.
  case beforeShift(Instant, shift: Instant)
  /// It is undone already.
  case alreadyUndone(by: Officer?, at: Instant)
  /// What others than this desk learnt of is not undone.
  case leftDesk(EventType)
  /// An incident that was opened is not undone but closed.
  case openingStays(IncidentReference)

  /// Not an identifier that screening knows.
  case malformedIdentifier(String)
  /// More identifiers than one incident can name.
  case tooManyIdentifiers(limit: Int)
  /// The gazetteer does not have the place.
  case unknownPlace(PlaceID)
  /// Not a weight; the heaviest that is taken.
  case weight(Double, limit: Double)
  /// What is cold already needs no incident.
  case coldInThePast(Instant)

  /// The officer is on duty at this desk already.
  case onDuty(Officer)
  /// No such request, action, source or crossing is in the situation.
  case unknownWork(WorkItem)
  /// It is not done to incidents.
  case notForIncidents
  /// It is not done to things of this kind.
  case notForThis(WorkItem)
  /// Only gateways are compared.
  case noGateway(PlaceID)
  /// No place can stand on two sides of a comparison.
  case placeOnTwoSides(PlaceID)
  /// Periods of 4 to 52 weeks are compared.
  case comparisonWeeks(Int)
  /// It is not left alone, so that nothing can be ended.
  case notShelved
  /// There is no such incident here that it could be linked with.
  case workLinkTarget(IncidentReference)
  /// It has as many links as one can have.
  case tooManyWorkLinks(limit: Int)
  /// Not a partner; those that are known.
  case noPartner(Country, known: [Country])
  /// Nothing of it may go to that partner: why, how it is marked, and what the agreements let
  /// through.
  case withheld(Country, WithholdingReason, marking: TLP, limit: TLP?)
  /// The signal was judged so already.
  case sameFinding(SignalFinding)
  /// The officer has it already.
  case alreadyYours
  /// The request has ended.
  case requestEnded(RequestState)
  /// The action has ended; reopening would work.
  case actionEnded(ActionState)
  /// Only what has ended is reopened.
  case actionOpen(ActionState)
  /// That is the due date already.
  case sameDue(DueDate)
  /// That body leads it already.
  case sameLead(Body)
  /// Not a share of the whole.
  case percent(Int)
  /// It is blocked already, for this reason.
  case alreadyBlocked(String)
  case notBlocked
  /// An action cannot wait for itself, nor for one that is not known.
  case waitsForUnknown(ActionID)
  /// A silence that is announced must end in the future.
  case outageInThePast(Instant)
  case outageBackwards(from: Instant, until: Instant)
  case outageTooLong(days: Int)
  /// Traffic goes like that already.
  case sameCrossingState(CrossingState)
  /// Not a time that lorries wait, in minutes.
  case queue(Int)
  /// Not a number of checks.
  case checks(Int)
  /// A period that was counted must lie in the past, and be shorter than a month.
  case period(from: Instant, until: Instant)
  /// The countries a crossing lies between; another one was named.
  case noSuchWay(PlaceID, countries: [Country])

  /// A text that an officer writes.
  package enum TextKind: String, Hashable, Sendable, CaseIterable {
    case title, note, reason, report, concealment, answer, evidence, about, city, message
  }
}
