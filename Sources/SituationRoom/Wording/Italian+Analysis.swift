extension Italian {
  static let analysis = """
    verdictDisplaced = spostato
    verdictReduced = ridotto
    verdictBenefit = beneficio diffuso
    verdictSuggestive = indicativo, non provato
    verdictNotShown = non provato
    chartHead = mu0 {from}, mu1 {to}, k {k}, h {h}
    chartWeek = sett
    chartCount = x
    chartSum = S
    chartAlarm = allarme nella settimana {week}: S {sum} è oltre h {h}
    chartNoAlarm = nessun allarme: S non è mai stato oltre h {h}
    chartLimit = h {h}
    chartFalse = {weeks} settimane a un falso allarme (ARL)
    chartDelay = {weeks} settimane perché si noti il passaggio a {to}
    chartOverLimit = allar
    effectLocal = effetto locale
    effectDisplaced = spostamento
    effectTotal = WDD
    effectLine = {value}, SE {error}, 90 % {low} … {high}, 95 % {low95} … {high95}
    effectVerdict = verdetto
    fisherOdds = odds ratio
    fisherChance = p, bilaterale
    wrongPositive = {name} è un numero sopra 0, non «{text}».
    wrongCounts = {name} è un elenco di numeri interi da 0 separati da virgole, non «{text}».
    wrongPair = {name} sono due conteggi, prima e dopo, separati da una virgola, non «{text}».
    wrongSame = --mu1 deve differire da --mu0: una carta cerca uno spostamento.
    wrongCountsBeside = {name} richiede tanti numeri quanti --counts: {n}.
    """
}
