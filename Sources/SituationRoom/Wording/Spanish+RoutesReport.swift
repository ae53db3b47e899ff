extension Spanish {
  static let routesReport = """
    routesTitle = Rutas de tráfico, de {from} a {to}, según lo sabido a {at}
    routesMethod = Método y parámetros
    routesLeftOut = Excluido
    routesFinds = Aprehensiones por puerta de entrada
    routesCounts = Recuentos por semana y por mes
    routesCharts = Gráficos al final del período
    routesOut = A la salida
    routesQuestions = ¿Se ha desplazado el flujo?
    routesNothing = nada
    routesExplanations = Cinco explicaciones
    methodCounts = Se cuentan aprehensiones, nunca se suman kilogramos: una sola carga grande sería la señal de todo un año. El peso figura como mediana y como parte de la carga mayor. Las semanas van desde el lunes, UTC; la primera es la de {from}.
    methodCharts = Gráficos: CUSUM de Poisson unilateral de recuentos semanales, al alza para un doble y a la baja para una mitad; base de {first} a {last} ({n} semanas), gráfico de {next} a {until}. k = (mu1 - mu0)/(ln mu1 - ln mu0); h es el menor límite con al menos {budget} semanas hasta una señal falsa, por una cadena de Markov; una señal es S por encima de h, nunca en h. Lo esperado sigue a los controles donde se conocen.
    methodNoCharts = Gráficos: ninguno, pues se conocen menos de {n} semanas de base.
    methodBudget = {n} gráficos dan juntos {false} señales falsas al año.
    methodVerdict = Veredicto: diferencia ponderada de desplazamiento de un par de lugares con lugares de comparación (Wheeler & Ratcliffe 2018), intervalos del 90 %; un conjunto fijado tras empezar su segundo período se marca como elegido después.
    methodFisher = Un solo par de lugares: prueba exacta de Fisher, bilateral.
    methodLate = Informes tardíos: chain ladder sobre las demoras de las últimas {n} semanas de este almacén; los márgenes son del 90 %.
    methodNoLate = Informes tardíos: se conocen muy pocas demoras, sin estimación.
    methodKnown = "Sabido entonces" cuenta lo que se sabía al terminar el período.
    outUndated = aprehensiones con solo mes o año, en ninguna semana ni gráfico: {n}
    outUnplaced = aprehensiones en ningún lugar del nomenclátor, en cualquier fecha: {n}
    outNoChart = puertas de entrada sin gráfico, pues su base tiene menos de {n} aprehensiones: \
    {list}
    outSilent = puertas de entrada cuyas últimas aprehensiones pueden faltar, pues una fuente \
    está muda: {list}
    outWithheld = no se retiene nada: los recuentos de aprehensiones no nombran a nadie
    colPlace = lugar
    colName = nombre
    colWay = vía
    colFinds = apreh.
    colKnownThen = sabido ent.
    colLate = tard
    colLateSpread = tard ±
    colMedian = mediana kg
    colLargest = parte mayor
    colInspections = controles
    colUndated = sin día
    colWeeks = por sem.
    colMonths = por mes
    colMean = mu0
    colScatter = var/med.
    colSignal = señal
    colJudged = juicio
    colDelay = demora s
    colUpwards = alza
    colDownwards = baja
    colOutward = apreh.
    rowPair = par
    rowFixed = fijado por {officer} el {date}
    rowPublished = recuentos publicados, sin lugares de comparación
    rowPeriods = períodos
    rowCounts = {name}: {before} antes, {after} después
    rowVerdict = veredicto
    """
}
