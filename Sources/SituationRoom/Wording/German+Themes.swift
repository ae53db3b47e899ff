extension German {
  static let themes = """
    toneDark = dunkel
    toneLight = hell
    toneTerminal = die Farben des Terminals
    builtIn = eingebaut
    colourTerminal = Terminal
    checkLine = {name}  Kontrast {contrast} von {limit} ({ink} auf {paper})  Grade {distance} von {least} ({first}, {second}: {vision})  {verdict}
    checkLineColourless = {name}  ohne eigene Farben: Grade durch Form, Wort und Schriftstärke  {verdict}
    checkPasses = besteht
    checkFails = BESTEHT NICHT
    tooFaint = {name}: {ink} auf {paper}: Kontrast {contrast}, mindestens {limit} ist nötig
    tooNear = {name}: {first} und {second} sehen sich ähnlich ({vision}): Abstand {distance}, mindestens {least} ist nötig
    alike = {name}: weder Farbe noch Merkmal unterscheidet {first} und {second}
    unknownPairs = {n} Paar beruht auf einer Farbe des Terminals und wurde nicht berechnet|{n} Paare beruhen auf einer Farbe des Terminals und wurden nicht berechnet
    contrastOf = Kontrast {contrast}
    onPaper = {ink} auf {paper}
    visionFull = alle Farben gesehen
    visionProtanopia = Protanopie
    visionDeuteranopia = Deuteranopie
    visionTritanopia = Tritanopie
    previewTitle = Farbschema {name}
    previewSelected = ausgewählt
    previewKeys = Tastenleiste
    toldThemeBroken = Farbschema nicht neu geladen: {reason}
    """
}
