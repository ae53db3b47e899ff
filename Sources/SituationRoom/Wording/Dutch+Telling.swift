extension Dutch {
  /// What a listener is told of changes.
  static let telling = """
    tellFollowing = vanaf {time} alleen wat verandert
    tellNew = nieuw
    tellAgain = opnieuw niet bevestigd
    tellHere = te bevestigen aan deze meldkamer
    tellAcknowledged = bevestigd
    tellTaken = overgenomen door {officer}
    tellGivenBack = teruggegeven
    tellWaits = wacht tot {time}
    tellWoken = wacht niet meer
    tellClosed = gesloten, {how}
    tellMerged = gevoegd bij {reference}
    tellUnmerged = niet meer samengevoegd
    tellReopened = heropend
    tellRaised = verhoogd van {grade}
    tellLowered = verlaagd van {grade}
    tellGrown = verhoogd van {grade}, niemand heeft bevestigd
    tellGone = niet meer getoond
    tellAnswers = antwoordt weer
    tellPlanned = stilte is gepland tot {time}
    tellOver = is geen melding meer
    tellAllRead = geen regel is meer ongelezen
    tellSource = bron
    tellRequest = verzoek
    tellRequestFrom = van de partner
    tellRequestTo = aan de partner
    tellAction = actie
    tellCrossing = grensovergang
    tellWithdrawn = ingetrokken
    tellActionOpen = open
    tellActionRunning = in uitvoering
    tellInboxUnrated = postvak, niet beoordeeld
    tellInboxWaiting = postvak, wachtend
    tellInboxReport = bericht {name}
    """
}
