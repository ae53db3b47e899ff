extension Dutch {
  /// Texts of the subcommands.
  static let shell = """
    wrongUntil = “{text}” valt niet in de dienst, die van 19:00Z tot 07:00Z duurt
    wrongTime = “{text}” is geen tijdstip; schrijf het als 2024-06-01T00:00Z
    wrongDay = “{text}” is geen dag; schrijf het als 2024-06-01
    wrongPeriod = --from {from} ligt na --to {to}
    wrongFuture = {text} is nog niet geweest
    wrongLength = van {from} tot {to} is langer dan tien jaar
    wrongLanguage = “{text}” is geen taal van dit programma; er zijn: {known}
    wrongCode = “{text}” kan niet; verwacht: {expected}
    wrongSize = “{text}” is geen formaat; schrijf kolommen en rijen als 120x36, van 1x1 tot 500x200
    wrongScreen = er is geen scherm “{text}”; er zijn: {known}
    wrongNumber = regel {text} staat niet in quarantaine
    fileUnreadable = {file} kan niet worden gelezen: {reason}
    noStore = er is geen opslag in {folder}; maak er een met: sitroom init --store {folder}
    created = opslag voor desk {desk} gemaakt in {folder}
    ingestAppended = {n} gebeurtenis toegevoegd|{n} gebeurtenissen toegevoegd
    ingestKnown = {n} al bekend|{n} al bekend
    ingestQuarantined = {n} regel in quarantaine|{n} regels in quarantaine
    ingestWhere = zie waarom: sitroom quarantine list --store {folder}
    ingestProgress = {file}  {percent} %  {lines} regels
    quarantineEmpty = er staat niets in quarantaine
    quarantineLine = {number}  {file}:{line}  {reason}
    quarantineTimes = {n} keer gezien|{n} keer gezien
    quarantineRetried = {n} regel nu gelezen|{n} regels nu gelezen
    verified = {events} gebeurtenissen, de keten klopt, kop {hash}
    verifyBroken = de keten breekt op positie {position}: {check}
    verifyIntegrity = het databasebestand is beschadigd: {detail}
    witnessHolds = het logboek bevat nog wat de getuige zag op positie {position}
    witnessFails = het logboek bevat niet wat de getuige zag op positie {position}: er is iets afgeknipt of veranderd
    witnessUnreadable = {file} is geen getuige; maak er een met: sitroom witness
    backedUp = {events} gebeurtenissen gekopieerd naar {folder}, kop {hash}
    infoFolder = opslag
    infoEvents = gebeurtenissen
    infoHead = laatste bekend geworden
    infoHash = hash van de kop
    infoSize = omvang in bytes
    infoQuarantine = in quarantaine
    infoVersion = versie van de opslag
    infoSQLite = SQLite
    demoUnknown = er is geen demo “{name}”; er zijn: {known}
    settingsSyntax = {file}, regel {line}: {detail}
    settingsUnknownKey = {file}, regel {line}: de sleutel {key} is niet bekend
    settingsUnknownKeyNear = {file}, regel {line}: de sleutel {key} is niet bekend; bedoelt u {nearest}?
    settingsValue = {file}, regel {line}: {key} is {found}, verwacht: {expected}
    settingsTheme = {file}: er is geen thema {name}, of het erft van zichzelf
    schemaOptional = mag ontbreken
    schemaPersonal = persoonsgegeven
    terminalFallback = deze terminal kan de kamer niet tonen (TERM={term}); gewone regels volgen
    errorLog = meldingen staan in {file}
    settingsNoKey = {file}, regel {line}: {key}: “{text}” is geen toets; schrijf ze zoals het toetsenblad: j, ^d, S-Tab, F5, PgDn
    settingsCollision = {file}, regel {line}: {key}: de toets {text} zou beide betekenen: {first}, {second}
    """
}
