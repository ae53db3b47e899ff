extension German {
  static let lead = """
    leadLabel = Fahrt(A)
    leadHead = Fahrt
    leadDays = {n} d
    leadWindow = {origin} {left} {arrow} {gateway} {arrival}
    leadFound = , dort gefunden {n}
    leadSignal = (Meldung)
    leadNone = kein Fund, keine Meldung im Hafen dort in {n} d
    leadNoDistance = keine Seedistanz bekannt
    leadSpeeds = bei {low}-{high} kn
    leadFactDays = Tage auf See bei 16 kn
    leadFactSlack = Tage mehr oder weniger
    leadFactGateway = käme an in
    leadFactFrom = erster Tag der Ankunft (Annahme)
    leadFactUntil = letzter Tag der Ankunft (Annahme)
    leadFactFound = dort gefunden in diesen Tagen
    """
}
