extension French {
  static let triage = """
    stepTag = étiqueter
    stepLink = relier
    stepEscalate = escalader
    stepGiveAcknowledgement = acquitter pour la permanence
    deedOpened = ouvert
    deedAcknowledged = acquitté
    deedAssigned = attribué
    deedRegraded = niveau changé
    deedNoted = commenté
    deedTagged = étiqueté
    deedLinked = relié
    deedEscalated = escaladé
    deedGiven = acquitté pour une permanence
    deedShelved = mis en attente
    deedUnshelved = sorti de l'attente
    deedResolved = résolu
    deedClosed = clos
    deedReopened = rouvert
    deedMerged = fusionné
    deedUnmerged = dissocié
    deedReverted = annulé
    textTitle = Le titre
    textNote = Le commentaire
    textReason = Le motif
    textReport = Le texte de clôture
    textConcealment = La cachette
    triageFeed = Un flux
    triageNone = aucun
    refusedTextMissing = {text} est vide ; écrivez quelque chose.
    refusedTextTooLong = {text} est trop long, {bytes} octets pour {limit} au plus ; abrégez.
    refusedMalformedTag = “{tag}” n'est pas une étiquette ; utilisez a-z, 0-9 et traits d'union, 24 caractères au plus.
    refusedTooManyTags = Il porterait plus de {limit} étiquettes ; retirez-en une : {tags}.
    refusedNoTagChanges = Rien à changer : il porte ce que vous ajoutez et n'a pas ce que vous retirez.
    refusedLinkTarget = Lien impossible avec {reference} ; choisissez un autre incident présent \
    dans la salle.
    refusedAlreadyLinked = Il est déjà relié à {reference}.
    refusedNotLinked = Il n'est pas relié à {reference}. Ses liens : {links}.
    refusedTooManyLinks = {reference} a déjà {limit} liens ; supprimez-en un d'abord.
    refusedNoBody = Nommez une permanence qui doit l'acquitter.
    refusedTooManyBodies = Au plus {limit} organismes peuvent être sollicités pour un incident.
    refusedDeadline = {time} est passé ; un délai doit finir dans le futur.
    refusedAlreadyAsked = {bodies} : acquittement déjà demandé avant {time} ; choisissez une autre heure.
    refusedNotAsked = {body} n'a pas été prié de l'acquitter. Encore attendus : {owed}.
    refusedAlreadyGiven = {who} l'a acquitté pour {body} à {time}.
    refusedNothingToUndo = Vous n'avez rien changé que vous puissiez rétablir.
    refusedNothingToRedo = Vous n'avez rien annulé que vous puissiez refaire.
    refusedNoLongerKept = Ce n'est pas un changement, ou il est trop ancien ; modifiez à la main.
    refusedChangedSince = {who} l'a modifié depuis : {deed}, {time}. Changez l'état actuel à la \
    main.
    refusedNotYours = {who} l'a fait et peut l'annuler ; modifiez à la main.
    refusedNotYoursFeed = Un flux l'a fait ; modifiez à la main.
    refusedBeforeShift = Vous l'avez fait à {time}, avant votre tour de garde (dès {shift}) ; \
    modifiez à la main.
    refusedAlreadyUndone = {who} l'a annulé, à {time}.
    refusedOpeningStays = Une ouverture ne s'annule pas ; closez {reference} avec son issue.
    refusedMalformedIdentifier = “{text}” ne désigne rien ; écrivez genre:numéro, avec l'un de {kinds}.
    refusedTooManyIdentifiers = Un incident cite au plus {limit} navires, conteneurs, scellés et \
    références.
    refusedUnknownPlace = Le répertoire n'a pas {place} ; choisissez un de ses ports, aéroports \
    ou passages.
    refusedWeight = {weight} kg est impossible ; de 0 à {limit} kg.
    refusedCold = {time} est passé ; l'expiration doit être à venir.
    saidTagged = étiq. {tags}
    saidLinked = relié à {reference}
    saidUnlinked = n'est plus relié à {reference}
    saidEscalated = {bodies} : à acquitter avant {time}
    saidGiven = {body} a acquitté
    saidReverted = annulé : {deed}, événement {position}
    saidRedone = rétabli, événement {position} retiré
    """
}
