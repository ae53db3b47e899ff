extension Spanish {
  static let themes = """
    toneDark = oscuro
    toneLight = claro
    toneTerminal = los colores del terminal
    builtIn = incorporado
    colourTerminal = terminal
    checkLine = {name}  contraste {contrast} de {limit} ({ink} sobre {paper})  grados {distance} de {least} ({first}, {second}: {vision})  {verdict}
    checkLineColourless = {name}  sin colores propios: grados por forma, palabra y grosor  {verdict}
    checkPasses = cumple
    checkFails = NO CUMPLE
    tooFaint = {name}: {ink} sobre {paper}: contraste {contrast}, se necesita al menos {limit}
    tooNear = {name}: {first} y {second} se parecen ({vision}): distancia {distance}, se necesita al menos {least}
    alike = {name}: ni color ni atributo distingue {first} de {second}
    unknownPairs = {n} par depende de un color del terminal y no se ha calculado|{n} pares dependen de un color del terminal y no se han calculado
    contrastOf = contraste {contrast}
    onPaper = {ink} sobre {paper}
    visionFull = todos los colores vistos
    visionProtanopia = protanopia
    visionDeuteranopia = deuteranopia
    visionTritanopia = tritanopia
    previewTitle = tema {name}
    previewSelected = seleccionado
    previewKeys = barra de teclas
    toldThemeBroken = tema no recargado: {reason}
    """
}
