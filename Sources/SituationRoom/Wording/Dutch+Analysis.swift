extension Dutch {
  static let analysis = """
    verdictDisplaced = verplaatst
    verdictReduced = afgenomen
    verdictBenefit = winst verspreid
    verdictSuggestive = wijst erop, niet aangetoond
    verdictNotShown = niet aangetoond
    chartHead = mu0 {from}, mu1 {to}, k {k}, h {h}
    chartWeek = week
    chartCount = x
    chartSum = S
    chartAlarm = alarm in week {week}: S {sum} is boven h {h}
    chartNoAlarm = geen alarm: S is nooit boven h {h} gekomen
    chartLimit = h {h}
    chartFalse = {weeks} weken tot een vals alarm (ARL)
    chartDelay = {weeks} weken tot de sprong naar {to} opvalt
    chartOverLimit = alarm
    effectLocal = plaatselijk effect
    effectDisplaced = verplaatsing
    effectTotal = WDD
    effectLine = {value}, SE {error}, 90 % {low} … {high}, 95 % {low95} … {high95}
    effectVerdict = oordeel
    fisherOdds = odds ratio
    fisherChance = p, tweezijdig
    wrongPositive = {name} is een getal boven 0, niet “{text}”.
    wrongCounts = {name} is een lijst hele getallen vanaf 0 met komma’s ertussen, niet “{text}”.
    wrongPair = {name} is twee aantallen, voor en na, met een komma ertussen, niet “{text}”.
    wrongSame = --mu1 moet anders zijn dan --mu0: een kaart zoekt een verandering.
    wrongCountsBeside = {name} heeft evenveel getallen nodig als --counts: {n}.
    """
}
