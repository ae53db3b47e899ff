extension Spanish {
  static let analysis = """
    verdictDisplaced = desplazado
    verdictReduced = reducido
    verdictBenefit = benef. difundido
    verdictSuggestive = indicio, no probado
    verdictNotShown = no probado
    chartHead = mu0 {from}, mu1 {to}, k {k}, h {h}
    chartWeek = sem.
    chartCount = x
    chartSum = S
    chartAlarm = alarma en la semana {week}: S {sum} supera h {h}
    chartNoAlarm = sin alarma: S nunca ha superado h {h}
    chartLimit = h {h}
    chartFalse = {weeks} semanas hasta una falsa alarma (ARL)
    chartDelay = {weeks} semanas hasta advertir el paso a {to}
    chartOverLimit = alarma
    effectLocal = efecto local
    effectDisplaced = desplaz.
    effectTotal = WDD
    effectLine = {value}, SE {error}, 90 % {low} … {high}, 95 % {low95} … {high95}
    effectVerdict = veredicto
    fisherOdds = odds ratio
    fisherChance = p, bilateral
    wrongPositive = {name} es un número mayor que 0, no “{text}”.
    wrongCounts = {name} es una lista de números enteros desde 0 separados por comas, no “{text}”.
    wrongPair = {name} son dos recuentos, antes y después, separados por una coma, no “{text}”.
    wrongSame = --mu1 debe ser distinto de --mu0: un gráfico busca un cambio.
    wrongCountsBeside = {name} necesita tantos números como --counts: {n}.
    """
}
