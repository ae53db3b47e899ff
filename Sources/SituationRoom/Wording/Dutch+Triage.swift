extension Dutch {
  static let triage = """
    stepTag = van labels voorzien
    stepLink = koppelen
    stepEscalate = opschalen
    stepGiveAcknowledgement = namens de desk gezien melden
    deedOpened = geopend
    deedAcknowledged = gezien gemeld
    deedAssigned = toegewezen
    deedRegraded = graad gewijzigd
    deedNoted = opmerking geschreven
    deedTagged = labels gewijzigd
    deedLinked = gekoppeld
    deedEscalated = opgeschaald
    deedGiven = namens een desk gezien gemeld
    deedShelved = weggelegd
    deedUnshelved = teruggehaald
    deedResolved = opgelost
    deedClosed = gesloten
    deedReopened = heropend
    deedMerged = samengevoegd
    deedUnmerged = losgemaakt
    deedReverted = ongedaan gemaakt
    textTitle = De titel
    textNote = De opmerking
    textReason = De reden
    textReport = De slottekst
    textConcealment = De verberging
    triageFeed = Een bron
    triageNone = geen
    refusedTextMissing = {text} is leeg; schrijf iets.
    refusedTextTooLong = {text} is te lang, {bytes} van ten hoogste {limit} bytes; kort die in.
    refusedMalformedTag = “{tag}” is geen label; gebruik a-z, 0-9 en streepjes, hoogstens 24 tekens.
    refusedTooManyTags = Het zou meer dan {limit} labels dragen; haal er een af: {tags}.
    refusedNoTagChanges = Niets te wijzigen: wat u toevoegt staat er al, wat u afhaalt niet.
    refusedLinkTarget = Het kan niet worden gekoppeld aan {reference}; kies een ander incident in \
    de meldkamer.
    refusedAlreadyLinked = Het is al gekoppeld aan {reference}.
    refusedNotLinked = Het is niet gekoppeld aan {reference}. Wel aan: {links}.
    refusedTooManyLinks = {reference} heeft al {limit} koppelingen; haal er eerst een weg.
    refusedNoBody = Noem een desk die het gezien moet melden.
    refusedTooManyBodies = Bij een incident kunnen hoogstens {limit} organisaties worden gevraagd.
    refusedDeadline = {time} is voorbij; een termijn moet in de toekomst liggen.
    refusedAlreadyAsked = {bodies} moet het al voor {time} gezien melden; kies een andere tijd.
    refusedNotAsked = {body} is niet gevraagd het gezien te melden. Nog niet gemeld: {owed}.
    refusedAlreadyGiven = {who} heeft het om {time} gezien gemeld namens {body}.
    refusedNothingToUndo = U hebt niets gewijzigd dat u kunt terugzetten.
    refusedNothingToRedo = U hebt niets ongedaan gemaakt dat u opnieuw kunt doen.
    refusedNoLongerKept = Dat is geen wijziging, of te lang geleden; wijzig het met de hand.
    refusedChangedSince = {who} heeft het sindsdien gewijzigd: {deed}, {time}. Wijzig met de hand \
    wat er nu staat.
    refusedNotYours = {who} deed dat en kan het ongedaan maken; wijzig het met de hand.
    refusedNotYoursFeed = Een bron deed dat; wijzig het met de hand.
    refusedBeforeShift = U deed dat om {time}, voor uw dienst (vanaf {shift}); wijzig het met de \
    hand.
    refusedAlreadyUndone = {who} heeft dat ongedaan gemaakt, om {time}.
    refusedOpeningStays = Openen wordt niet ongedaan gemaakt; sluit {reference} met de afloop.
    refusedMalformedIdentifier = “{text}” noemt niets; schrijf soort:nummer, met een van {kinds}.
    refusedTooManyIdentifiers = Een incident noemt hoogstens {limit} schepen, containers, zegels \
    en kenmerken.
    refusedUnknownPlace = De plaatsenlijst kent {place} niet; kies een haven, luchthaven of \
    grensovergang daaruit.
    refusedWeight = {weight} kg kan niet; 0 tot {limit} kg wel.
    refusedCold = {time} is voorbij; het moet nog koud kunnen worden.
    saidTagged = labels {tags}
    saidLinked = gekoppeld aan {reference}
    saidUnlinked = niet meer gekoppeld aan {reference}
    saidEscalated = {bodies} moet voor {time} gezien melden
    saidGiven = {body} heeft gezien gemeld
    saidReverted = ongedaan gemaakt: {deed}, gebeurtenis {position}
    saidRedone = opnieuw gedaan, gebeurtenis {position} ingetrokken
    """
}
