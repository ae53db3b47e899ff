extension German {
  /// What a listener is told of changes.
  static let telling = """
    tellFollowing = ab {time} nur noch, was sich ändert
    tellNew = neu
    tellAgain = wieder nicht quittiert
    tellHere = hier zu quittieren
    tellAcknowledged = quittiert
    tellTaken = übernommen von {officer}
    tellGivenBack = zurückgegeben
    tellWaits = wartet bis {time}
    tellWoken = wartet nicht mehr
    tellClosed = geschlossen, {how}
    tellMerged = zusammengeführt mit {reference}
    tellUnmerged = nicht mehr zusammengeführt
    tellReopened = wieder geöffnet
    tellRaised = höher eingestuft, war {grade}
    tellLowered = niedriger eingestuft, war {grade}
    tellGrown = höher eingestuft, war {grade}, niemand hat quittiert
    tellGone = wird nicht mehr gezeigt
    tellAnswers = antwortet wieder
    tellPlanned = Stille ist geplant bis {time}
    tellOver = ist kein Alarmgrund mehr
    tellAllRead = keine Zeile ist mehr ungelesen
    tellSource = Quelle
    tellRequest = Ersuchen
    tellRequestFrom = vom Partner
    tellRequestTo = an den Partner
    tellAction = Maßnahme
    tellCrossing = Grenzübergang
    tellWithdrawn = zurückgezogen
    tellActionOpen = offen
    tellActionRunning = in Arbeit
    tellInboxUnrated = Eingang, nicht bewertet
    tellInboxWaiting = Eingang, wartend
    tellInboxReport = Meldung {name}
    """
}
