extension Spanish {
  static let lead = """
    leadLabel = viaje(A)
    leadHead = viaje
    leadDays = {n} d
    leadWindow = {origin} {left} {arrow} {gateway} {arrival}
    leadFound = , halladas allí {n}
    leadSignal = (informe)
    leadNone = ninguna aprehensión ni informe en un puerto de allí en {n} d
    leadNoDistance = no se conoce distancia marítima
    leadSpeeds = a {low}-{high} nudos
    leadFactDays = días de mar a 16 kn
    leadFactSlack = días de más o de menos
    leadFactGateway = llegaría a
    leadFactFrom = primer día de llegada (apreciación)
    leadFactUntil = último día de llegada (apreciación)
    leadFactFound = halladas allí en esos días
    """
}
