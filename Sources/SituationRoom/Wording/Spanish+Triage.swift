extension Spanish {
  static let triage = """
    stepTag = etiquetar
    stepLink = vincular
    stepEscalate = elevar
    stepGiveAcknowledgement = reconocer por el puesto
    deedOpened = abierto
    deedAcknowledged = reconocido
    deedAssigned = asignado
    deedRegraded = grado cambiado
    deedNoted = comentado
    deedTagged = etiquetado
    deedLinked = vinculado
    deedEscalated = elevado
    deedGiven = reconocido por un puesto
    deedShelved = aplazado
    deedUnshelved = reactivado
    deedResolved = resuelto
    deedClosed = cerrado
    deedReopened = reabierto
    deedMerged = fusionado
    deedUnmerged = separado
    deedReverted = deshecho
    textTitle = El título
    textNote = El comentario
    textReason = El motivo
    textReport = El texto de cierre
    textConcealment = Cómo está oculto
    triageFeed = Una fuente
    triageNone = ninguno
    refusedTextMissing = {text}: está vacío; escriba algo.
    refusedTextTooLong = {text}: demasiado largo, {bytes} de {limit} bytes como máximo; acórtelo.
    refusedMalformedTag = “{tag}” no es una etiqueta; use a-z, 0-9 y guiones, 24 caracteres como \
    máximo.
    refusedTooManyTags = Llevaría más de {limit} etiquetas; quite una: {tags}.
    refusedNoTagChanges = Nada que cambiar: lleva lo que añade y le falta lo que quita.
    refusedLinkTarget = No puede vincularse con {reference}; elija otro incidente que esté en la \
    sala.
    refusedAlreadyLinked = Ya está vinculado con {reference}.
    refusedNotLinked = No está vinculado con {reference}. Sus vínculos: {links}.
    refusedTooManyLinks = {reference} ya tiene {limit} vínculos; quite antes uno.
    refusedNoBody = Nombre un puesto que deba reconocerlo.
    refusedTooManyBodies = Se puede pedir a {limit} organismos como máximo sobre un incidente.
    refusedDeadline = {time} ya pasó; un plazo debe estar en el futuro.
    refusedAlreadyAsked = {bodies} ya debe reconocerlo antes de {time}; elija otra hora.
    refusedNotAsked = A {body} no se le pidió reconocerlo. Pedido y aún pendiente: {owed}.
    refusedAlreadyGiven = {who} lo reconoció por {body} a las {time}.
    refusedNothingToUndo = No ha cambiado nada que pueda volver atrás.
    refusedNothingToRedo = No ha deshecho nada que pueda rehacer.
    refusedNoLongerKept = Eso no es un cambio, o es demasiado antiguo; cámbielo a mano.
    refusedChangedSince = {who} lo ha cambiado después: {deed}, {time}. Cambie a mano lo que \
    consta ahora.
    refusedNotYours = {who} hizo eso y puede deshacerlo; cámbielo a mano.
    refusedNotYoursFeed = Eso lo hizo una fuente; cámbielo a mano.
    refusedBeforeShift = Usted hizo eso a las {time}, antes de su turno (desde {shift}); cámbielo \
    a mano.
    refusedAlreadyUndone = {who} ya lo deshizo, a las {time}.
    refusedOpeningStays = Una apertura no se deshace; cierre {reference} indicando cómo terminó.
    refusedMalformedIdentifier = “{text}” no nombra nada; escriba clase:número, con una de {kinds}.
    refusedTooManyIdentifiers = Un incidente nombra {limit} buques, contenedores, precintos y \
    referencias como máximo.
    refusedUnknownPlace = El nomenclátor no tiene {place}; elija uno de sus puertos, aeropuertos \
    o pasos.
    refusedWeight = {weight} kg no puede ser; de 0 a {limit} kg sí.
    refusedCold = {time} ya pasó; aún debe poder enfriarse.
    saidTagged = etiquetas {tags}
    saidLinked = vinculado con {reference}
    saidUnlinked = ya no vinculado con {reference}
    saidEscalated = {bodies} debe reconocer antes de {time}
    saidGiven = {body} ha reconocido
    saidReverted = deshecho: {deed}, suceso {position}
    saidRedone = rehecho, suceso {position} retirado
    """
}
