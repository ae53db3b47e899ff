extension English {
  static let triage = """
    stepTag = tag
    stepLink = link
    stepEscalate = escalate
    stepGiveAcknowledgement = acknowledge for the desk
    deedOpened = opened
    deedAcknowledged = acknowledged
    deedAssigned = assigned
    deedRegraded = regraded
    deedNoted = commented
    deedTagged = tagged
    deedLinked = linked
    deedEscalated = escalated
    deedGiven = acknowledged for a desk
    deedShelved = shelved
    deedUnshelved = taken off the shelf
    deedResolved = resolved
    deedClosed = closed
    deedReopened = reopened
    deedMerged = merged
    deedUnmerged = taken apart
    deedReverted = undone
    textTitle = The title
    textNote = The comment
    textReason = The reason
    textReport = The closing text
    textConcealment = How it is hidden
    triageFeed = A feed
    triageNone = none
    refusedTextMissing = {text} is empty; write something.
    refusedTextTooLong = {text} is too long, {bytes} of at most {limit} bytes; shorten it.
    refusedMalformedTag = “{tag}” is no tag; use a-z, 0-9 and hyphens, 24 characters at most.
    refusedTooManyTags = It would bear more than {limit} tags; take one off: {tags}.
    refusedNoTagChanges = Nothing to change: it bears what you add and lacks what you take off.
    refusedLinkTarget = It cannot be linked with {reference}; choose another incident that is in \
    the room.
    refusedAlreadyLinked = It is linked with {reference} already.
    refusedNotLinked = It is not linked with {reference}. Its links: {links}.
    refusedTooManyLinks = {reference} has {limit} links already; take one away first.
    refusedNoBody = Name a desk that must acknowledge it.
    refusedTooManyBodies = At most {limit} bodies can be asked about one incident.
    refusedDeadline = {time} is past; a deadline must lie in the future.
    refusedAlreadyAsked = {bodies} must acknowledge it by {time} already; choose another time.
    refusedNotAsked = {body} was not asked to acknowledge it. Asked and still owing: {owed}.
    refusedAlreadyGiven = {who} acknowledged it for {body} at {time}.
    refusedNothingToUndo = You have changed nothing that you could change back.
    refusedNothingToRedo = You have undone nothing that you could do again.
    refusedNoLongerKept = That is no change, or too far back; change it by hand.
    refusedChangedSince = {who} has changed it since: {deed}, {time}. Change what stands now by \
    hand.
    refusedNotYours = {who} did that and can undo it; change it by hand.
    refusedNotYoursFeed = A feed did that; change it by hand.
    refusedBeforeShift = You did that at {time}, before your shift (from {shift}); change it by \
    hand.
    refusedAlreadyUndone = {who} has undone that, at {time}.
    refusedOpeningStays = An opening is not undone; close {reference} with how it ended.
    refusedMalformedIdentifier = “{text}” names nothing; write kind:number, with one of {kinds}.
    refusedTooManyIdentifiers = An incident names at most {limit} ships, boxes, seals and \
    references.
    refusedUnknownPlace = The gazetteer does not have {place}; choose one of its ports, airports \
    or crossings.
    refusedWeight = {weight} kg cannot be; 0 to {limit} kg can.
    refusedCold = {time} is past; it must still be able to go cold.
    saidTagged = tags {tags}
    saidLinked = linked with {reference}
    saidUnlinked = no longer linked with {reference}
    saidEscalated = {bodies} must acknowledge by {time}
    saidGiven = {body} has acknowledged
    saidReverted = undone: {deed}, event {position}
    saidRedone = done again, event {position} withdrawn
    """
}
