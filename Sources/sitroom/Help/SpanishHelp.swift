/// The manual page and the help in Spanish.
enum SpanishHelp {
  static let texts = """
    page name = NOMBRE
    page synopsis = SINOPSIS
    page description = DESCRIPCIÓN
    page subcommands = SUBÓRDENES
    page exit = ESTADO DE SALIDA
    page status = 0 si todo fue bien; si no, un número de {sysexits} 64 por mal uso, 65 si algo se puso en \
    cuarentena o la cadena no es íntegra, 66 si falta una entrada, 69 si el almacén es de una versión más \
    nueva, 74 por errores de entrada y salida, 75 si el almacén estuvo ocupado demasiado tiempo, 77 sin \
    permiso, 78 por un archivo de configuración incorrecto.
    page subcommand = suborden
    page someOptions = opciones
    page usage = USO:
    page arguments = ARGUMENTOS
    page options = OPCIONES
    page see = Véase «{command}» para una ayuda detallada.
    page standard = por omisión:
    page values = valores:
    sitroom = La sala de situación en el terminal de la fuerza conjunta contra el crimen organizado de la \
    droga.
    sitroom discussion = Sin suborden abre la sala sobre el almacén de este puesto. Toda suborden que \
    necesita un almacén admite --store CARPETA; sin esta opción vale la carpeta del archivo de \
    configuración y, si no, $XDG_DATA_HOME/sitroom.
    --version = Muestra la versión.
    --help = Muestra esta ayuda.
    --store = La carpeta del almacén de sucesos.
    --language = Idioma de todos los textos: en, nl, fr, de, es o it.
    --clock = Detiene el reloj del programa en este momento (ISO 8601, UTC salvo que se indique un desfase).
    --desk = El organismo al que pertenece este puesto, como NL.
    --officer = A nombre de quién van los actos, como NL-2.
    --audience = Para quién se muestra: officer (agentes), ministerial (ministros) o public (público).
    --theme = Nombre del tema.
    --plain = Imprime líneas simples en vez de abrir una pantalla.
    --ascii = Dibuja solo con ASCII.
    --color = Uso de colores: auto (según el terminal), always (siempre) o never (nunca).
    --read-only = Rechaza todo acto: para paredes, vestíbulos y auditores.
    --at = Muestra lo que se sabía en este momento, y queda quieto.
    --mu0 = Aprehensiones esperadas por semana mientras nada se ha movido.
    --mu1 = Aprehensiones esperadas por semana tras el movimiento; sin esta opción, el doble.
    --k = El valor de referencia k; sin esta opción, de mu0 y mu1.
    --h = El límite de decisión h; sin esta opción, para 1300 semanas hasta una falsa alarma.
    --format = text (texto) o json.
    watch = Abre la sala; sin terminal, imprime sus paneles como líneas simples.
    watch --follow = Imprime el Resumen como líneas simples y luego una línea por cada cambio según llega, \
    hasta que termine la entrada estándar o nadie lea ya.
    init = Crea un almacén de sucesos vacío.
    init --group = Comparte el almacén con las cuentas de este grupo; si no, es solo de su propietario.
    ingest = Lee sucesos en el almacén: líneas CloudEvents 1.0 o el CSV de la crónica pública.
    ingest discussion = Sin archivo, o con «-», se lee la entrada estándar. Un almacén que aún no existe se \
    crea. Lo que no puede leerse va a cuarentena con archivo, línea, campo y lo que se esperaba, y el \
    programa termina con 65.
    ingest --follow = Sigue leyendo un archivo que crece o una tubería.
    ingest --backfill = Carga la historia en el orden en que se conoció. Lo lee todo antes de escribir; \
    varios archivos se combinan.
    ingest <files> = Archivos que leer; «-» es la entrada estándar.
    quarantine = Muestra líneas que no pudieron leerse, o las intenta de nuevo.
    quarantine list = Una línea por cada una.
    quarantine show = Una de ellas, entera.
    quarantine show <number> = Su número, tal como lo muestra list.
    quarantine retry = Las lee todas de nuevo, para un programa que ha aprendido más.
    demo = Abre la sala sobre un almacén de prueba con un escenario, o reproduce una presentación.
    demo discussion = night-shift: un turno ficticio de doce horas, reproducido en doce minutos, tras un año \
    ficticio. antwerp-briefing: doce escenas para ministros, en diez minutos. public-record: lo que se \
    publicó en 2018–2025, en cuatro minutos. Una presentación avanza con PgDn y PgUp, como los envían los \
    mandos. El almacén se borra al final, salvo que --store lo nombre.
    demo <name> = Nombre del escenario.
    demo --seed = Qué noche se reproduce.
    demo --speed = Segundos simulados en uno real, de 1 a 3600.
    demo --until = Reproduce de una vez hasta esta hora del turno y se detiene ahí, como 04:00.
    demo --check = Busca errores en el escenario, y no reproduce nada.
    demo --auto = Reproduce la presentación por sí sola, una y otra vez.
    demo --scene = La escena con la que empezar; sin ella, aquella en que quedó un terminal perdido, o la primera.
    demo --presenter = Sigue la presentación en curso, con las notas de quien presenta.
    demo --check-room = Prueba mando, contraste y tamaño del texto en la sala de la reunión.
    demo --record = Escribe la presentación como asciicast, sin terminal.
    demo --size = Columnas y filas de la grabación.
    snapshot = Dibuja una pantalla como texto o imagen, o da sus cifras en JSON o en líneas simples.
    snapshot --size = Columnas y filas.
    snapshot --format = text (texto), ansi, svg, html o json.
    snapshot <screen> = Una de: overview, routes, partners, transit, actions, incidents, log, briefing
    log = Imprime sucesos: como líneas para leer, o como CloudEvents.
    log --after = Solo sucesos posteriores a esta posición.
    log --stream = Solo sucesos de este flujo, como incident/NL-2026-000123.
    log --matching = Solo los sucesos más recientes con estas palabras.
    log --limit = Como máximo tantos.
    query = Imprime los incidentes que cumplen un filtro, como 'sev>=alarm country:NL'.
    query --format = table (tabla), json o csv.
    query --sort = Uno de: attention, priority, age, severity, place, owner.
    query --at = Lo que se sabía en este momento (ISO 8601).
    query <terms> = El filtro, entre comillas o no; un término puede empezar por guion. Vacío para todo.
    report = Imprime un informe: lo que debe saber el agente siguiente, o la tabla que sustenta las rutas.
    report handover = Incidentes abiertos, nuevos, cerrados y aplazados, vencimientos, fuentes mudas.
    report handover --format = md para Markdown, text (texto) o json.
    report handover --since = Lo ocurrido desde este momento; sin esta opción, desde el último relevo.
    report routes = Aprehensiones, gráficos y veredictos de un período, con el método y lo que se omitió.
    report routes --format = md para Markdown, json o csv.
    report routes --from = El primer día; sin esta opción, doce semanas antes del último.
    report routes --to = El último día; sin esta opción, hoy.
    report briefing = Pies, cifras e imágenes de las escenas de una presentación.
    report briefing --format = md para Markdown, o html.
    report briefing --size = Columnas y filas de las imágenes.
    report briefing <name> = Nombre del escenario.
    analyze = Calcula a mano un gráfico, su longitud de racha, un desplazamiento o una prueba exacta.
    analyze cusum = El CUSUM de Poisson de recuentos semanales, y su primera alarma.
    analyze cusum --counts = Aprehensiones de cada semana, primero la más antigua, separadas por comas.
    analyze cusum --exposure = Cuánto se buscó cada semana frente a una ordinaria: 1,1,0.5 para la mitad en \
    la semana 3.
    analyze arl = Semanas hasta una falsa alarma (longitud media de racha) y hasta advertirlo.
    analyze wdd = La diferencia ponderada de desplazamiento de cuatro pares de recuentos, y su veredicto.
    analyze wdd --treated = Antes y después en los lugares bajo presión: 207,110.
    analyze wdd --control = Antes y después en sus lugares de comparación.
    analyze wdd --displacement-control = Antes y después en sus lugares de comparación.
    analyze wdd --displacement = Antes y después en los lugares que pudieron recibir.
    analyze wdd --periods = Duraciones de los dos períodos, como 24,12; sin esta opción, iguales.
    analyze fisher = Prueba exacta de Fisher de dos lugares, antes y después.
    analyze fisher <first> = Antes y después en el primer lugar: 174,148.
    analyze fisher <second> = Antes y después en el otro: 15,24.
    verify = Comprueba la cadena de hash de todos los sucesos; se nombra la primera posición errónea.
    verify --witness = Compara con una línea que «sitroom witness» imprimió antes: una cadena sola no puede \
    mostrar que se cortó el final.
    witness = Imprime posición, hash y hora de la cabeza del diario, para guardarlos en otro lugar.
    backup = Copia el diario a otra carpeta mientras otros siguen escribiendo; las claves se quedan aquí.
    backup <folder> = La carpeta a la que copiar; no debe existir o debe estar vacía.
    info = Dice qué hay en el almacén.
    schema = Imprime cada tipo de suceso con sus campos, límites y marcas de datos personales.
    schema <type> = Un solo tipo, como incident.opened.
    keys = Imprime la hoja de teclas, con las teclas de la configuración.
    keys --format = md para Markdown, o text (texto).
    theme = Enumera, muestra, comprueba y previsualiza temas.
    theme list = Enumera los temas que pueden elegirse; * señala el elegido.
    theme show = Imprime cada papel de un tema con sus colores, atributos y contraste.
    theme show <name> = El nombre de un tema, o la ruta de su archivo.
    theme check = Calcula si los temas se leen y si sus cuatro grados se distinguen.
    theme check discussion = Cada tinta se compara con cada fondo sobre el que se dibuja (WCAG 2.1: al menos \
    4,5, o lo que el tema promete con `contrast`), y cada dos grados vistos con todos los colores, con \
    protanopia, deuteranopia y tritanopia (Machado 2009; distancia CIE76 de al menos 15). Lo que queda por \
    debajo se nombra en la salida de errores, y el estado de salida es 65.
    theme check <names> = Nombres de temas o rutas de sus archivos; sin ninguno, todos los temas.
    theme preview = Dibuja grados, barras, listas y todos los papeles como los colorea un tema.
    theme preview <name> = El nombre de un tema, o la ruta de su archivo.
    manual = Imprime la página de manual en mdoc.
    night-shift-feed = Reproduce un turno de noche ficticio en su almacén.
    help = Muestra la ayuda de una suborden.
    value folder = carpeta
    value code = código
    value time = momento
    value body = organismo
    value officer = agente
    value audience = público
    value name = nombre
    value when = cuándo
    value group = grupo
    value files = archivos
    value number = número
    value file = archivo
    value WxH = CxF
    value format = forma
    value screen = pantalla
    value position = posición
    value stream = flujo
    value words = palabras
    value limit = límite
    value order = orden
    value terms = términos
    value day = día
    value mu0 = mu0
    value mu1 = mu1
    value counts = recuentos
    value k = k
    value h = h
    value exposure = búsqueda
    value treated = bajo-presión
    value control = comparación
    value displacement = desplazamiento
    value displacement-control = comparación-desplazamiento
    value periods = períodos
    value first = primero
    value second = segundo
    value type = tipo
    value names = nombres
    value seed = semilla
    value subcommands = subórdenes
    """
}
