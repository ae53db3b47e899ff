extension English {
  static let analysis = """
    verdictDisplaced = displaced
    verdictReduced = reduced
    verdictBenefit = benefit spread
    verdictSuggestive = suggestive, not shown
    verdictNotShown = not shown
    chartHead = mu0 {from}, mu1 {to}, k {k}, h {h}
    chartWeek = week
    chartCount = x
    chartSum = S
    chartAlarm = alarm in week {week}: S {sum} is above h {h}
    chartNoAlarm = no alarm: S has never been above h {h}
    chartLimit = h {h}
    chartFalse = {weeks} weeks to a false alarm (ARL)
    chartDelay = {weeks} weeks until the move to {to} is noticed
    chartOverLimit = alarm
    effectLocal = local effect
    effectDisplaced = displacement
    effectTotal = WDD
    effectLine = {value}, SE {error}, 90 % {low} … {high}, 95 % {low95} … {high95}
    effectVerdict = verdict
    fisherOdds = odds ratio
    fisherChance = p, two-sided
    wrongPositive = {name} is a number above 0, not “{text}”.
    wrongCounts = {name} is a list of whole numbers from 0 with commas between, not “{text}”.
    wrongPair = {name} is two counts, before and after, with a comma between, not “{text}”.
    wrongSame = --mu1 must differ from --mu0: a chart looks for a move.
    wrongCountsBeside = {name} needs as many numbers as --counts: {n}.
    """
}
