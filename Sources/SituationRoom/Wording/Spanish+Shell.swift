extension Spanish {
  /// Texts of the subcommands.
  static let shell = """
    wrongUntil = “{text}” no está en el turno, que va de 19:00Z a 07:00Z
    wrongTime = “{text}” no es un momento; escríbalo como 2024-06-01T00:00Z
    wrongDay = “{text}” no es un día; escríbalo como 2024-06-01
    wrongPeriod = --from {from} es posterior a --to {to}
    wrongFuture = {text} aún no ha llegado
    wrongLength = de {from} a {to} hay más de diez años
    wrongLanguage = “{text}” no es un idioma de este programa; hay: {known}
    wrongCode = “{text}” no puede usarse; se espera: {expected}
    wrongSize = “{text}” no es un tamaño; escriba columnas y filas como 120x36, de 1x1 a 500x200
    wrongScreen = no hay pantalla “{text}”; hay: {known}
    wrongNumber = no hay línea {text} en cuarentena
    fileUnreadable = {file} no puede leerse: {reason}
    noStore = no hay almacén en {folder}; créelo con: sitroom init --store {folder}
    created = creado un almacén para el puesto {desk} en {folder}
    ingestAppended = {n} suceso añadido|{n} sucesos añadidos
    ingestKnown = {n} ya conocido|{n} ya conocidos
    ingestQuarantined = {n} línea en cuarentena|{n} líneas en cuarentena
    ingestWhere = vea por qué: sitroom quarantine list --store {folder}
    ingestProgress = {file}  {percent} %  {lines} líneas
    quarantineEmpty = no hay nada en cuarentena
    quarantineLine = {number}  {file}:{line}  {reason}
    quarantineTimes = vista {n} vez|vista {n} veces
    quarantineRetried = {n} línea leída ahora|{n} líneas leídas ahora
    verified = {events} sucesos, la cadena es íntegra, cabeza {hash}
    verifyBroken = la cadena se rompe en la posición {position}: {check}
    verifyIntegrity = el archivo de la base de datos está dañado: {detail}
    witnessHolds = el diario aún contiene lo que el testigo vio en la posición {position}
    witnessFails = el diario no contiene lo que el testigo vio en la posición {position}: algo se cortó o se cambió
    witnessUnreadable = {file} no es un testigo; se crea con: sitroom witness
    backedUp = {events} sucesos copiados a {folder}, cabeza {hash}
    infoFolder = almacén
    infoEvents = sucesos
    infoHead = último suceso conocido
    infoHash = hash de cabeza
    infoSize = tamaño en bytes
    infoQuarantine = en cuarentena
    infoVersion = versión del almacén
    infoSQLite = SQLite
    demoUnknown = no hay demostración “{name}”; hay: {known}
    settingsSyntax = {file}, línea {line}: {detail}
    settingsUnknownKey = {file}, línea {line}: no se conoce la clave {key}
    settingsUnknownKeyNear = {file}, línea {line}: no se conoce la clave {key}; ¿quiso decir {nearest}?
    settingsValue = {file}, línea {line}: {key} es {found}, se espera: {expected}
    settingsTheme = {file}: no hay tema {name}, o hereda de sí mismo
    schemaOptional = puede faltar
    schemaPersonal = personal
    terminalFallback = este terminal no puede mostrar la sala (TERM={term}); siguen líneas simples
    errorLog = se escribieron mensajes en {file}
    settingsNoKey = {file}, línea {line}: {key}: “{text}” no es una tecla; escríbalas como la hoja de teclas: j, ^d, S-Tab, F5, PgDn
    settingsCollision = {file}, línea {line}: {key}: la tecla {text} significaría ambas cosas: {first}, {second}
    """
}
