extension French {
  static let lead = """
    leadLabel = mer (A)
    leadHead = mer
    leadDays = {n} j
    leadWindow = {origin} {left} {arrow} {gateway} {arrival}
    leadFound = , trouvées là {n}
    leadSignal = (message)
    leadNone = ni saisie ni message à un port là-bas en {n} j
    leadNoDistance = distance par mer inconnue
    leadSpeeds = à {low}-{high} nds
    leadFactDays = jours de mer à 16 nds
    leadFactSlack = jours en plus ou en moins
    leadFactGateway = arriverait à
    leadFactFrom = premier jour d'arrivée (appréciation)
    leadFactUntil = dernier jour d'arrivée (appréciation)
    leadFactFound = trouvées là ces jours
    """
}
