extension Italian {
  /// Texts of the subcommands.
  static let shell = """
    wrongUntil = «{text}» non è nel turno, che va dalle 19:00Z alle 07:00Z
    wrongTime = «{text}» non è un momento; scriverlo come 2024-06-01T00:00Z
    wrongDay = «{text}» non è un giorno; scriverlo come 2024-06-01
    wrongPeriod = --from {from} è dopo --to {to}
    wrongFuture = {text} non è ancora arrivato
    wrongLength = da {from} a {to} sono più di dieci anni
    wrongLanguage = «{text}» non è una lingua di questo programma; ci sono: {known}
    wrongCode = «{text}» non è utilizzabile; atteso: {expected}
    wrongSize = «{text}» non è una dimensione; scrivere colonne e righe come 120x36, da 1x1 a 500x200
    wrongScreen = non c'è alcuna schermata «{text}»; ci sono: {known}
    wrongNumber = non c'è alcuna riga {text} in quarantena
    fileUnreadable = {file} non si può leggere: {reason}
    noStore = non c'è alcun archivio in {folder}; crearlo con: sitroom init --store {folder}
    created = creato un archivio per la sala {desk} in {folder}
    ingestAppended = {n} evento aggiunto|{n} eventi aggiunti
    ingestKnown = {n} già noto|{n} già noti
    ingestQuarantined = {n} riga in quarantena|{n} righe in quarantena
    ingestWhere = per il motivo: sitroom quarantine list --store {folder}
    ingestProgress = {file}  {percent} %  {lines} righe
    quarantineEmpty = nulla è in quarantena
    quarantineLine = {number}  {file}:{line}  {reason}
    quarantineTimes = vista {n} volta|vista {n} volte
    quarantineRetried = {n} riga ora letta|{n} righe ora lette
    verified = {events} eventi, la catena è integra, testa {hash}
    verifyBroken = la catena si rompe alla posizione {position}: {check}
    verifyIntegrity = il file della base dati è danneggiato: {detail}
    witnessHolds = il registro contiene ancora ciò che il testimone ha visto alla posizione {position}
    witnessFails = il registro non contiene ciò che il testimone ha visto alla posizione {position}: qualcosa è stato troncato o cambiato
    witnessUnreadable = {file} non è un testimone; si crea con: sitroom witness
    backedUp = {events} eventi copiati in {folder}, testa {hash}
    infoFolder = archivio
    infoEvents = eventi
    infoHead = ultimo evento noto
    infoHash = hash di testa
    infoSize = dimensione in byte
    infoQuarantine = in quarantena
    infoVersion = versione dell'archivio
    infoSQLite = SQLite
    demoUnknown = non c'è alcuna demo «{name}»; ci sono: {known}
    settingsSyntax = {file}, riga {line}: {detail}
    settingsUnknownKey = {file}, riga {line}: la chiave {key} non è nota
    settingsUnknownKeyNear = {file}, riga {line}: la chiave {key} non è nota; si intendeva {nearest}?
    settingsValue = {file}, riga {line}: {key} è {found}, atteso: {expected}
    settingsTheme = {file}: non c'è alcun tema {name}, o eredita da sé stesso
    schemaOptional = può mancare
    schemaPersonal = personale
    terminalFallback = questo terminale non può mostrare la sala (TERM={term}); seguono righe semplici
    errorLog = messaggi scritti in {file}
    settingsNoKey = {file}, riga {line}: {key}: «{text}» non è un tasto; scriverli come nel foglio dei tasti: j, ^d, S-Tab, F5, PgDn
    settingsCollision = {file}, riga {line}: {key}: il tasto {text} avrebbe due significati: {first}, {second}
    """
}
