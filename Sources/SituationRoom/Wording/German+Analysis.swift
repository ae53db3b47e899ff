extension German {
  static let analysis = """
    verdictDisplaced = verlagert
    verdictReduced = gesunken
    verdictBenefit = Nutzen verteilt
    verdictSuggestive = deutet an, nicht belegt
    verdictNotShown = nicht belegt
    chartHead = mu0 {from}, mu1 {to}, k {k}, h {h}
    chartWeek = Wo.
    chartCount = x
    chartSum = S
    chartAlarm = Alarm in Woche {week}: S {sum} ist über h {h}
    chartNoAlarm = kein Alarm: S war nie über h {h}
    chartLimit = h {h}
    chartFalse = {weeks} Wochen bis zu einem falschen Alarm (ARL)
    chartDelay = {weeks} Wochen, bis die Änderung auf {to} auffällt
    chartOverLimit = Alarm
    effectLocal = örtliche Wirkung
    effectDisplaced = Verlagerung
    effectTotal = WDD
    effectLine = {value}, SE {error}, 90 % {low} … {high}, 95 % {low95} … {high95}
    effectVerdict = Urteil
    fisherOdds = Odds-Ratio
    fisherChance = p, zweiseitig
    wrongPositive = {name} ist eine Zahl über 0, nicht „{text}“.
    wrongCounts = {name} ist eine Liste ganzer Zahlen ab 0 mit Kommas, nicht „{text}“.
    wrongPair = {name} sind zwei Anzahlen, vorher und nachher, mit Komma, nicht „{text}“.
    wrongSame = --mu1 muss sich von --mu0 unterscheiden: eine Karte sucht eine Änderung.
    wrongCountsBeside = {name} braucht so viele Zahlen wie --counts: {n}.
    """
}
