extension Italian {
  static let lead = """
    leadLabel = nav. (A)
    leadHead = nav.
    leadDays = {n} g
    leadWindow = {origin} {left} {arrow} {gateway} {arrival}
    leadFound = , trovati là {n}
    leadSignal = (segnal.)
    leadNone = nessun sequestro o segnalazione in un porto là in {n} g
    leadNoDistance = nessuna distanza marittima nota
    leadSpeeds = a {low}-{high} nodi
    leadFactDays = giorni di mare a 16 nodi
    leadFactSlack = giorni in più o in meno
    leadFactGateway = arriverebbe a
    leadFactFrom = primo giorno di arrivo (analisi)
    leadFactUntil = ultimo giorno di arrivo (analisi)
    leadFactFound = trovati là in quei giorni
    """
}
