extension French {
  static let analysis = """
    verdictDisplaced = déplacé
    verdictReduced = réduit
    verdictBenefit = gain diffusé
    verdictSuggestive = indice, non établi
    verdictNotShown = non établi
    chartHead = mu0 {from}, mu1 {to}, k {k}, h {h}
    chartWeek = sem.
    chartCount = x
    chartSum = S
    chartAlarm = alarme en semaine {week} : S {sum} dépasse h {h}
    chartNoAlarm = pas d'alarme : S n'a jamais dépassé h {h}
    chartLimit = h {h}
    chartFalse = {weeks} semaines jusqu'à une fausse alarme (ARL)
    chartDelay = {weeks} semaines avant de voir le passage à {to}
    chartOverLimit = alarme
    effectLocal = effet local
    effectDisplaced = déplacement
    effectTotal = WDD
    effectLine = {value}, ET {error}, 90 % {low} … {high}, 95 % {low95} … {high95}
    effectVerdict = verdict
    fisherOdds = rap. cotes
    fisherChance = p, bilatéral
    wrongPositive = {name} est un nombre supérieur à 0, et non “{text}”.
    wrongCounts = {name} est une liste d'entiers dès 0 séparés par des virgules, et non “{text}”.
    wrongPair = {name} est deux comptes, avant et après, séparés par une virgule, et non “{text}”.
    wrongSame = --mu1 doit différer de --mu0 : un graphique cherche un changement.
    wrongCountsBeside = {name} demande autant de nombres que --counts : {n}.
    """
}
