extension French {
  /// What a listener is told of changes.
  static let telling = """
    tellFollowing = à partir de {time}, seulement ce qui change
    tellNew = nouveau
    tellAgain = de nouveau non acquitté
    tellHere = à acquitter à ce poste
    tellAcknowledged = acquitté
    tellTaken = pris par {officer}
    tellGivenBack = rendu
    tellWaits = attend jusqu'à {time}
    tellWoken = n'attend plus
    tellClosed = clos, {how}
    tellMerged = fusionné dans {reference}
    tellUnmerged = n'est plus fusionné
    tellReopened = rouvert
    tellRaised = relevé, était {grade}
    tellLowered = abaissé, était {grade}
    tellGrown = relevé, était {grade}, personne ne l'a acquitté
    tellGone = n'est plus affiché
    tellAnswers = répond à nouveau
    tellPlanned = silence prévu jusqu'à {time}
    tellOver = n'est plus une alerte
    tellAllRead = plus aucune ligne non lue
    tellSource = source
    tellRequest = demande
    tellRequestFrom = du partenaire
    tellRequestTo = au partenaire
    tellAction = action
    tellCrossing = point de passage
    tellWithdrawn = retirée
    tellActionOpen = ouverte
    tellActionRunning = en cours
    tellInboxUnrated = arrivée, non évalués
    tellInboxWaiting = arrivée, en attente
    tellInboxReport = rapport {name}
    """
}
