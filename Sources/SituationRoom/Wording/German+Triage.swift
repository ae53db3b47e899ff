extension German {
  static let triage = """
    stepTag = Label
    stepLink = verknüpfen
    stepEscalate = eskalieren
    stepGiveAcknowledgement = für die Stelle quittieren
    deedOpened = geöffnet
    deedAcknowledged = quittiert
    deedAssigned = zugewiesen
    deedRegraded = Stufe geändert
    deedNoted = vermerkt
    deedTagged = Label geändert
    deedLinked = verknüpft
    deedEscalated = eskaliert
    deedGiven = für eine Stelle quittiert
    deedShelved = zurückgestellt
    deedUnshelved = zurückgeholt
    deedResolved = erledigt
    deedClosed = geschlossen
    deedReopened = wieder geöffnet
    deedMerged = vereinigt
    deedUnmerged = getrennt
    deedReverted = rückgängig gemacht
    textTitle = Der Titel
    textNote = Der Vermerk
    textReason = Die Begründung
    textReport = Der Schlusstext
    textConcealment = Das Versteck
    triageFeed = Eine Quelle
    triageNone = keine
    refusedTextMissing = {text} fehlt; schreiben Sie etwas.
    refusedTextTooLong = {text} ist zu lang, {bytes} von höchstens {limit} Bytes; bitte kürzen.
    refusedMalformedTag = „{tag}“ ist kein Label; a-z, 0-9 und Striche, höchstens 24 Zeichen.
    refusedTooManyTags = Mehr als {limit} Label gehen nicht; nehmen Sie eines weg: {tags}.
    refusedNoTagChanges = Nichts zu ändern: was Sie hinzufügen, ist da; was Sie wegnehmen, fehlt.
    refusedLinkTarget = Verknüpfen mit {reference} geht nicht; wählen Sie einen anderen Vorfall aus \
    dem Lageraum.
    refusedAlreadyLinked = Schon mit {reference} verknüpft.
    refusedNotLinked = Nicht mit {reference} verknüpft. Verknüpfungen: {links}.
    refusedTooManyLinks = {reference} hat schon {limit} Verknüpfungen; lösen Sie erst eine.
    refusedNoBody = Nennen Sie eine Stelle, die quittieren muss.
    refusedTooManyBodies = Zu einem Vorfall können höchstens {limit} Stellen gefragt werden.
    refusedDeadline = {time} ist vorbei; eine Frist muss in der Zukunft liegen.
    refusedAlreadyAsked = {bodies}: Quittung bis {time} schon erbeten; wählen Sie eine andere Zeit.
    refusedNotAsked = {body} wurde nicht um Quittung gebeten. Gebeten und noch offen: {owed}.
    refusedAlreadyGiven = {who} hat für {body} um {time} quittiert.
    refusedNothingToUndo = Sie haben nichts geändert, was Sie zurücksetzen könnten.
    refusedNothingToRedo = Sie haben nichts rückgängig gemacht, was Sie wieder tun könnten.
    refusedNoLongerKept = Das ist keine Änderung oder zu lange her; ändern Sie es von Hand.
    refusedChangedSince = {who} hat es seitdem geändert: {deed}, {time}. Ändern Sie den jetzigen Stand \
    von Hand.
    refusedNotYours = {who} tat das und kann es rückgängig machen; ändern Sie es von Hand.
    refusedNotYoursFeed = Das tat eine Quelle; ändern Sie es von Hand.
    refusedBeforeShift = Sie taten das um {time}, vor Ihrem Dienst (ab {shift}); ändern Sie es von \
    Hand.
    refusedAlreadyUndone = {who} hat das um {time} rückgängig gemacht.
    refusedOpeningStays = Öffnen bleibt bestehen; schließen Sie {reference} mit dem Ausgang.
    refusedMalformedIdentifier = „{text}“ nennt nichts; schreiben Sie Art:Nummer, Art eine von {kinds}.
    refusedTooManyIdentifiers = Ein Vorfall nennt höchstens {limit} Schiffe, Container, Plomben und \
    Kennungen.
    refusedUnknownPlace = Das Ortsverzeichnis kennt {place} nicht; nennen Sie Hafen, Flughafen oder \
    Übergang.
    refusedWeight = {weight} kg geht nicht; 0 bis {limit} kg geht.
    refusedCold = {time} ist vorbei; es muss noch kalt werden können.
    saidTagged = Label {tags}
    saidLinked = verknüpft mit {reference}
    saidUnlinked = nicht mehr verknüpft mit {reference}
    saidEscalated = {bodies} muss bis {time} quittieren
    saidGiven = {body} hat quittiert
    saidReverted = rückgängig: {deed}, Ereignis {position}
    saidRedone = wieder getan, Ereignis {position} zurückgezogen
    """
}
