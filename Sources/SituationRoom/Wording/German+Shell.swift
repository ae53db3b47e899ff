extension German {
  /// Texts of the subcommands.
  static let shell = """
    wrongUntil = „{text}“ liegt nicht im Dienst, der von 19:00Z bis 07:00Z dauert
    wrongTime = „{text}“ ist kein Zeitpunkt; etwa 2024-06-01T00:00Z
    wrongDay = „{text}“ ist kein Tag; etwa 2024-06-01
    wrongPeriod = --from {from} liegt nach --to {to}
    wrongFuture = {text} ist noch nicht gekommen
    wrongLength = von {from} bis {to} ist länger als zehn Jahre
    wrongLanguage = „{text}“ ist keine Sprache dieses Programms; es gibt: {known}
    wrongCode = „{text}“ geht nicht; erwartet: {expected}
    wrongSize = „{text}“ ist keine Größe; Spalten und Zeilen wie 120x36, von 1x1 bis 500x200
    wrongScreen = es gibt kein Bild „{text}“; es gibt: {known}
    wrongNumber = Zeile {text} steht nicht in Quarantäne
    fileUnreadable = {file} ist nicht lesbar: {reason}
    noStore = in {folder} ist kein Bestand; anlegen mit: sitroom init --store {folder}
    created = Bestand für Stelle {desk} angelegt in {folder}
    ingestAppended = {n} Ereignis angefügt|{n} Ereignisse angefügt
    ingestKnown = {n} schon bekannt|{n} schon bekannt
    ingestQuarantined = {n} Zeile in Quarantäne|{n} Zeilen in Quarantäne
    ingestWhere = warum, zeigt: sitroom quarantine list --store {folder}
    ingestProgress = {file}  {percent} %  {lines} Zeilen
    quarantineEmpty = nichts ist in Quarantäne
    quarantineLine = {number}  {file}:{line}  {reason}
    quarantineTimes = {n} Mal gesehen|{n} Mal gesehen
    quarantineRetried = {n} Zeile jetzt gelesen|{n} Zeilen jetzt gelesen
    verified = {events} Ereignisse, die Kette hält, Kopf {hash}
    verifyBroken = die Kette bricht an Position {position}: {check}
    verifyIntegrity = die Datenbankdatei ist beschädigt: {detail}
    witnessHolds = das Logbuch enthält noch, was der Zeuge an Position {position} sah
    witnessFails = das Logbuch enthält nicht, was der Zeuge an Position {position} sah: etwas wurde abgeschnitten oder geändert
    witnessUnreadable = {file} ist kein Zeuge; einen legen Sie an mit: sitroom witness
    backedUp = {events} Ereignisse kopiert nach {folder}, Kopf {hash}
    infoFolder = Bestand
    infoEvents = Ereignisse
    infoHead = letztes bekanntes Ereignis
    infoHash = Hash des Kopfes
    infoSize = Größe in Bytes
    infoQuarantine = in Quarantäne
    infoVersion = Version des Bestands
    infoSQLite = SQLite
    demoUnknown = es gibt keine Demo „{name}“; es gibt: {known}
    settingsSyntax = {file}, Zeile {line}: {detail}
    settingsUnknownKey = {file}, Zeile {line}: der Schlüssel {key} ist nicht bekannt
    settingsUnknownKeyNear = {file}, Zeile {line}: der Schlüssel {key} ist nicht bekannt; meinten Sie {nearest}?
    settingsValue = {file}, Zeile {line}: {key} ist {found}, erwartet: {expected}
    settingsTheme = {file}: es gibt kein Thema {name}, oder es erbt von sich selbst
    schemaOptional = darf fehlen
    schemaPersonal = personenbezogen
    terminalFallback = dieses Terminal zeigt den Lageraum nicht (TERM={term}); es folgen einfache Zeilen
    errorLog = Meldungen stehen in {file}
    settingsNoKey = {file}, Zeile {line}: {key}: „{text}“ ist keine Taste; schreiben Sie sie wie das Tastenblatt: j, ^d, S-Tab, F5, PgDn
    settingsCollision = {file}, Zeile {line}: {key}: die Taste {text} würde beides bedeuten: {first}, {second}
    """
}
