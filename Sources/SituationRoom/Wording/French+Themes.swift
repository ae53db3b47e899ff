extension French {
  static let themes = """
    toneDark = sombre
    toneLight = clair
    toneTerminal = les couleurs du terminal
    builtIn = intégré
    colourTerminal = terminal
    checkLine = {name}  contraste {contrast} sur {limit} ({ink} sur {paper})  niveaux {distance} sur {least} ({first}, {second} : {vision})  {verdict}
    checkLineColourless = {name}  sans couleurs propres : niveaux par forme, mot et graisse  {verdict}
    checkPasses = conforme
    checkFails = NON CONFORME
    tooFaint = {name} : {ink} sur {paper} : contraste {contrast}, il faut au moins {limit}
    tooNear = {name} : {first} et {second} se ressemblent ({vision}) : distance {distance}, il faut au moins {least}
    alike = {name} : ni couleur ni attribut ne distingue {first} de {second}
    unknownPairs = {n} paire dépend d'une couleur du terminal et n'est pas calculée|{n} paires dépendent d'une couleur du terminal et ne sont pas calculées
    contrastOf = contraste {contrast}
    onPaper = {ink} sur {paper}
    visionFull = toutes couleurs vues
    visionProtanopia = protanopie
    visionDeuteranopia = deutéranopie
    visionTritanopia = tritanopie
    previewTitle = thème {name}
    previewSelected = sélectionné
    previewKeys = barre de touches
    toldThemeBroken = thème non rechargé : {reason}
    """
}
