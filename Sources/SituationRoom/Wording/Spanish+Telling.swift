extension Spanish {
  /// What a listener is told of changes.
  static let telling = """
    tellFollowing = desde {time}, solo lo que cambia
    tellNew = nuevo
    tellAgain = de nuevo sin reconocer
    tellHere = pendiente de reconocer en este puesto
    tellAcknowledged = reconocido
    tellTaken = asumido por {officer}
    tellGivenBack = devuelto
    tellWaits = espera hasta {time}
    tellWoken = ya no espera
    tellClosed = cerrado, {how}
    tellMerged = fusionado en {reference}
    tellUnmerged = ya no está fusionado
    tellReopened = reabierto
    tellRaised = subido de grado, era {grade}
    tellLowered = bajado de grado, era {grade}
    tellGrown = subido de grado, era {grade}, nadie lo ha reconocido
    tellGone = ya no se muestra
    tellAnswers = vuelve a responder
    tellPlanned = silencio previsto hasta {time}
    tellOver = ya no es una alerta
    tellAllRead = ya no queda ninguna línea sin leer
    tellSource = fuente
    tellRequest = solicitud
    tellRequestFrom = del socio
    tellRequestTo = al socio
    tellAction = acción
    tellCrossing = paso fronterizo
    tellWithdrawn = retirada
    tellActionOpen = abierta
    tellActionRunning = en curso
    tellInboxUnrated = entrada, sin evaluar
    tellInboxWaiting = entrada, en espera
    tellInboxReport = informe {name}
    """
}
