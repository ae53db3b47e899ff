extension Dutch {
  static let themes = """
    toneDark = donker
    toneLight = licht
    toneTerminal = de kleuren van de terminal
    builtIn = ingebouwd
    colourTerminal = terminal
    checkLine = {name}  contrast {contrast} van {limit} ({ink} op {paper})  graden {distance} van {least} ({first}, {second}: {vision})  {verdict}
    checkLineColourless = {name}  geen eigen kleuren: graden door vorm, woord en gewicht  {verdict}
    checkPasses = voldoet
    checkFails = VOLDOET NIET
    tooFaint = {name}: {ink} op {paper}: contrast {contrast}, minstens {limit} is nodig
    tooNear = {name}: {first} en {second} lijken op elkaar ({vision}): afstand {distance}, minstens {least} is nodig
    alike = {name}: {first} en {second} verschillen noch in kleur noch in kenmerken
    unknownPairs = {n} paar rust op een kleur van de terminal en is niet berekend|{n} paren rusten op een kleur van de terminal en zijn niet berekend
    contrastOf = contrast {contrast}
    onPaper = {ink} op {paper}
    visionFull = alle kleuren gezien
    visionProtanopia = protanopie
    visionDeuteranopia = deuteranopie
    visionTritanopia = tritanopie
    previewTitle = thema {name}
    previewSelected = geselecteerd
    previewKeys = toetsenbalk
    toldThemeBroken = thema niet opnieuw geladen: {reason}
    """
}
