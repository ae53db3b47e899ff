extension English {
  static let lead = """
    leadLabel = lead (A)
    leadHead = lead
    leadDays = {n} d
    leadWindow = {origin} {left} {arrow} {gateway} {arrival}
    leadFound = , found there {n}
    leadSignal = (report)
    leadNone = no find or report at a port there in {n} d
    leadNoDistance = no sea distance is known
    leadSpeeds = at {low}-{high} kn
    leadFactDays = days at sea at 16 kn
    leadFactSlack = days it may be more or less
    leadFactGateway = would arrive at
    leadFactFrom = first day of arrival (assessment)
    leadFactUntil = last day of arrival (assessment)
    leadFactFound = found there in those days
    """
}
