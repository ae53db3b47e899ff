extension Italian {
  static let triage = """
    stepTag = mettere tag
    stepLink = collegare
    stepEscalate = inoltrare
    stepGiveAcknowledgement = riconoscere per la sala
    deedOpened = aperto
    deedAcknowledged = riconosciuto
    deedAssigned = assegnato
    deedRegraded = grado cambiato
    deedNoted = commentato
    deedTagged = tag cambiati
    deedLinked = collegato
    deedEscalated = inoltrato
    deedGiven = riconosciuto per una sala
    deedShelved = sospeso
    deedUnshelved = riattivato
    deedResolved = risolto
    deedClosed = chiuso
    deedReopened = riaperto
    deedMerged = unito
    deedUnmerged = separato
    deedReverted = annullato
    textTitle = Il titolo
    textNote = Il commento
    textReason = Il motivo
    textReport = Il testo di chiusura
    textConcealment = Come è nascosto
    triageFeed = Una fonte
    triageNone = nessuno
    refusedTextMissing = {text}: campo vuoto; scrivere qualcosa.
    refusedTextTooLong = {text}: testo troppo lungo, {bytes} di al più {limit} byte; abbreviarlo.
    refusedMalformedTag = «{tag}» non è un tag; usare a-z, 0-9 e trattini, al più 24 caratteri.
    refusedTooManyTags = Porterebbe più di {limit} tag; toglierne uno: {tags}.
    refusedNoTagChanges = Nulla da cambiare: porta già ciò che si aggiunge e non ha ciò che si toglie.
    refusedLinkTarget = Non si può collegare a {reference}; scegliere un altro incidente che sia \
    nella sala.
    refusedAlreadyLinked = È già collegato a {reference}.
    refusedNotLinked = Non è collegato a {reference}. I suoi collegamenti: {links}.
    refusedTooManyLinks = {reference} ha già {limit} collegamenti; prima toglierne uno.
    refusedNoBody = Indicare una sala che deve riconoscerlo.
    refusedTooManyBodies = Si possono interpellare al più {limit} enti su un incidente.
    refusedDeadline = {time} è passato; un termine deve stare nel futuro.
    refusedAlreadyAsked = {bodies}: già da riconoscere entro {time}; scegliere un altro termine.
    refusedNotAsked = A {body} non è stato chiesto di riconoscerlo. Chiesto e ancora dovuto: {owed}.
    refusedAlreadyGiven = {who} l'ha riconosciuto per {body} alle {time}.
    refusedNothingToUndo = Lei non ha cambiato nulla che possa ripristinare.
    refusedNothingToRedo = Lei non ha annullato nulla che possa rifare.
    refusedNoLongerKept = Non è una modifica, o è troppo indietro; cambiarla a mano.
    refusedChangedSince = {who} l'ha cambiato da allora: {deed}, {time}. Cambiare a mano lo stato \
    attuale.
    refusedNotYours = L'ha fatto {who}, che può annullarlo; cambiarlo a mano.
    refusedNotYoursFeed = L'ha fatto una fonte; cambiarlo a mano.
    refusedBeforeShift = Lei l'ha fatto alle {time}, prima del suo turno (dalle {shift}); cambiarlo \
    a mano.
    refusedAlreadyUndone = {who} l'ha annullato, alle {time}.
    refusedOpeningStays = Un'apertura non si annulla; chiudere {reference} con l'esito.
    refusedMalformedIdentifier = «{text}» non indica nulla; scrivere tipo:numero, con uno di {kinds}.
    refusedTooManyIdentifiers = Un incidente nomina al più {limit} navi, container, sigilli e \
    riferimenti.
    refusedUnknownPlace = L'elenco dei luoghi non ha {place}; scegliere uno dei suoi porti, \
    aeroporti o valichi.
    refusedWeight = {weight} kg non è possibile; da 0 a {limit} kg sì.
    refusedCold = {time} è passato; deve poter ancora scadere.
    saidTagged = tag {tags}
    saidLinked = collegato a {reference}
    saidUnlinked = non più collegato a {reference}
    saidEscalated = {bodies}: da riconoscere entro {time}
    saidGiven = {body} ha riconosciuto
    saidReverted = annullato: {deed}, evento {position}
    saidRedone = rifatto, evento {position} ritirato
    """
}
