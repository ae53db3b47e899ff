extension Dutch {
  static let lead = """
    leadLabel = reis (A)
    leadHead = reis
    leadDays = {n} d
    leadWindow = {origin} {left} {arrow} {gateway} {arrival}
    leadFound = , daar gevonden {n}
    leadSignal = (melding)
    leadNone = geen vondst of melding in een haven daar in {n} d
    leadNoDistance = geen zeeafstand bekend
    leadSpeeds = bij {low}-{high} kn
    leadFactDays = dagen op zee bij 16 kn
    leadFactSlack = dagen meer of minder
    leadFactGateway = zou aankomen in
    leadFactFrom = eerste dag van aankomst (oordeel)
    leadFactUntil = laatste dag van aankomst (oordeel)
    leadFactFound = daar gevonden in die dagen
    """
}
