extension Italian {
  /// What a listener is told of changes.
  static let telling = """
    tellFollowing = dalle {time} solo ciò che cambia
    tellNew = nuovo
    tellAgain = di nuovo non riconosciuto
    tellHere = da riconoscere in questa sala
    tellAcknowledged = riconosciuto
    tellTaken = preso da {officer}
    tellGivenBack = restituito
    tellWaits = attende fino alle {time}
    tellWoken = non attende più
    tellClosed = chiuso, {how}
    tellMerged = unito a {reference}
    tellUnmerged = non più unito
    tellReopened = riaperto
    tellRaised = alzato di grado, era {grade}
    tellLowered = abbassato di grado, era {grade}
    tellGrown = alzato di grado, era {grade}, nessuno lo ha riconosciuto
    tellGone = non più mostrato
    tellAnswers = risponde di nuovo
    tellPlanned = silenzio previsto fino alle {time}
    tellOver = non è più un allarme
    tellAllRead = nessuna riga resta da leggere
    tellSource = fonte
    tellRequest = richiesta
    tellRequestFrom = dal partner
    tellRequestTo = al partner
    tellAction = azione
    tellCrossing = valico
    tellWithdrawn = ritirata
    tellActionOpen = aperta
    tellActionRunning = in corso
    tellInboxUnrated = arrivi, non valutate
    tellInboxWaiting = arrivi, in attesa
    tellInboxReport = segnalazione {name}
    """
}
