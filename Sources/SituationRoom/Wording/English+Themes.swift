extension English {
  static let themes = """
    toneDark = dark
    toneLight = light
    toneTerminal = the terminal's colours
    builtIn = built in
    colourTerminal = terminal
    checkLine = {name}  contrast {contrast} of {limit} ({ink} on {paper})  grades {distance} of {least} ({first}, {second}: {vision})  {verdict}
    checkLineColourless = {name}  no colours of its own: grades by shape, word and weight  {verdict}
    checkPasses = passes
    checkFails = FAILS
    tooFaint = {name}: {ink} on {paper}: contrast {contrast}, at least {limit} is needed
    tooNear = {name}: {first} and {second} look alike ({vision}): distance {distance}, at least {least} is needed
    alike = {name}: {first} and {second} have neither colours nor attributes that tell them apart
    unknownPairs = {n} pair rests on a colour of the terminal and was not computed|{n} pairs rest on a colour of the terminal and were not computed
    contrastOf = contrast {contrast}
    onPaper = {ink} on {paper}
    visionFull = all colours seen
    visionProtanopia = protanopia
    visionDeuteranopia = deuteranopia
    visionTritanopia = tritanopia
    previewTitle = theme {name}
    previewSelected = selected
    previewKeys = key bar
    toldThemeBroken = theme not reloaded: {reason}
    """
}
