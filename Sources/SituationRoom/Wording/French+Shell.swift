extension French {
  /// Texts of the subcommands.
  static let shell = """
    wrongUntil = “{text}” n'est pas dans le tour de garde, qui va de 19:00Z à 07:00Z
    wrongTime = “{text}” n'est pas un moment ; écrivez comme 2024-06-01T00:00Z
    wrongDay = “{text}” n'est pas un jour ; écrivez comme 2024-06-01
    wrongPeriod = --from {from} est après --to {to}
    wrongFuture = {text} n'est pas encore venu
    wrongLength = de {from} à {to}, c'est plus de dix ans
    wrongLanguage = “{text}” n'est pas une langue de ce programme ; disponibles : {known}
    wrongCode = “{text}” ne peut servir ; attendu : {expected}
    wrongSize = “{text}” n'est pas une taille ; écrivez colonnes et lignes comme 120x36, de 1x1 à 500x200
    wrongScreen = il n'y a pas d'écran “{text}” ; disponibles : {known}
    wrongNumber = il n'y a pas de ligne {text} en quarantaine
    fileUnreadable = {file} ne peut être lu : {reason}
    noStore = il n'y a pas de base dans {folder} ; créez-la par : sitroom init --store {folder}
    created = base créée pour la permanence {desk} dans {folder}
    ingestAppended = {n} événement ajouté|{n} événements ajoutés
    ingestKnown = {n} déjà connu|{n} déjà connus
    ingestQuarantined = {n} ligne mise en quarantaine|{n} lignes mises en quarantaine
    ingestWhere = voir pourquoi : sitroom quarantine list --store {folder}
    ingestProgress = {file}  {percent} %  {lines} lignes
    quarantineEmpty = rien n'est en quarantaine
    quarantineLine = {number}  {file}:{line}  {reason}
    quarantineTimes = vue {n} fois|vue {n} fois
    quarantineRetried = {n} ligne lue à présent|{n} lignes lues à présent
    verified = {events} événements, la chaîne tient, tête {hash}
    verifyBroken = la chaîne est rompue à la position {position} : {check}
    verifyIntegrity = le fichier de la base est endommagé : {detail}
    witnessHolds = le journal contient toujours ce que le témoin a vu à la position {position}
    witnessFails = le journal ne contient pas ce que le témoin a vu à la position {position} : quelque chose a été coupé ou modifié
    witnessUnreadable = {file} n'est pas un témoin ; on en crée un par : sitroom witness
    backedUp = {events} événements copiés dans {folder}, tête {hash}
    infoFolder = base
    infoEvents = événements
    infoHead = dernier événement connu
    infoHash = empreinte tête
    infoSize = taille en octets
    infoQuarantine = en quarantaine
    infoVersion = version de la base
    infoSQLite = SQLite
    demoUnknown = il n'y a pas de démo “{name}” ; disponibles : {known}
    settingsSyntax = {file}, ligne {line} : {detail}
    settingsUnknownKey = {file}, ligne {line} : la clé {key} est inconnue
    settingsUnknownKeyNear = {file}, ligne {line} : la clé {key} est inconnue ; vouliez-vous dire {nearest} ?
    settingsValue = {file}, ligne {line} : {key} est {found}, attendu : {expected}
    settingsTheme = {file} : il n'y a pas de thème {name}, ou il hérite de lui-même
    schemaOptional = peut manquer
    schemaPersonal = personnel
    terminalFallback = ce terminal ne peut afficher la salle (TERM={term}) ; suivent des lignes simples
    errorLog = des messages ont été écrits dans {file}
    settingsNoKey = {file}, ligne {line} : {key} : “{text}” n'est pas une touche ; écrivez comme la feuille des touches : j, ^d, S-Tab, F5, PgDn
    settingsCollision = {file}, ligne {line} : {key} : la touche {text} aurait deux sens : {first}, {second}
    """
}
