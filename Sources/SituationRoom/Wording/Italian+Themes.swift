extension Italian {
  static let themes = """
    toneDark = scuro
    toneLight = chiaro
    toneTerminal = i colori del terminale
    builtIn = incorporato
    colourTerminal = terminale
    checkLine = {name}  contrasto {contrast} su {limit} ({ink} su {paper})  gradi {distance} su {least} ({first}, {second}: {vision})  {verdict}
    checkLineColourless = {name}  senza colori propri: gradi per forma, parola e spessore  {verdict}
    checkPasses = conforme
    checkFails = NON CONFORME
    tooFaint = {name}: {ink} su {paper}: contrasto {contrast}, serve almeno {limit}
    tooNear = {name}: {first} e {second} si somigliano ({vision}): distanza {distance}, serve almeno {least}
    alike = {name}: né colore né attributo distingue {first} da {second}
    unknownPairs = {n} coppia dipende da un colore del terminale e non è stata calcolata|{n} coppie dipendono da un colore del terminale e non sono state calcolate
    contrastOf = contrasto {contrast}
    onPaper = {ink} su {paper}
    visionFull = tutti i colori visti
    visionProtanopia = protanopia
    visionDeuteranopia = deuteranopia
    visionTritanopia = tritanopia
    previewTitle = tema {name}
    previewSelected = selezionato
    previewKeys = barra dei tasti
    toldThemeBroken = tema non ricaricato: {reason}
    """
}
