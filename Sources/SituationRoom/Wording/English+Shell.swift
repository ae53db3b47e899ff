extension English {
  /// Texts of the subcommands.
  static let shell = """
    wrongUntil = “{text}” is not in the shift, which is from 19:00Z to 07:00Z
    wrongTime = “{text}” is no moment; write it like 2024-06-01T00:00Z
    wrongDay = “{text}” is no day; write it like 2024-06-01
    wrongPeriod = --from {from} lies after --to {to}
    wrongFuture = {text} has not come yet
    wrongLength = from {from} to {to} is longer than ten years
    wrongLanguage = “{text}” is no language of this program; there are: {known}
    wrongCode = “{text}” cannot be used; expected: {expected}
    wrongSize = “{text}” is no size; write columns and rows like 120x36, from 1x1 to 500x200
    wrongScreen = there is no screen “{text}”; there are: {known}
    wrongNumber = there is no line {text} in quarantine
    fileUnreadable = {file} cannot be read: {reason}
    noStore = there is no store in {folder}; make one with: sitroom init --store {folder}
    created = made a store for desk {desk} in {folder}
    ingestAppended = {n} event appended|{n} events appended
    ingestKnown = {n} already known|{n} already known
    ingestQuarantined = {n} line in quarantine|{n} lines in quarantine
    ingestWhere = see why: sitroom quarantine list --store {folder}
    ingestProgress = {file}  {percent} %  {lines} lines
    quarantineEmpty = nothing is in quarantine
    quarantineLine = {number}  {file}:{line}  {reason}
    quarantineTimes = seen {n} time|seen {n} times
    quarantineRetried = {n} line read now|{n} lines read now
    verified = {events} events, the chain holds, head {hash}
    verifyBroken = the chain breaks at position {position}: {check}
    verifyIntegrity = the database file is damaged: {detail}
    witnessHolds = the log still holds what the witness saw at position {position}
    witnessFails = the log does not hold what the witness saw at position {position}: something was cut off or changed
    witnessUnreadable = {file} is no witness; one is made with: sitroom witness
    backedUp = {events} events copied to {folder}, head {hash}
    infoFolder = store
    infoEvents = events
    infoHead = last event known
    infoHash = head hash
    infoSize = size in bytes
    infoQuarantine = in quarantine
    infoVersion = version of the store
    infoSQLite = SQLite
    demoUnknown = there is no demo “{name}”; there are: {known}
    settingsSyntax = {file}, line {line}: {detail}
    settingsUnknownKey = {file}, line {line}: the key {key} is not known
    settingsUnknownKeyNear = {file}, line {line}: the key {key} is not known; did you mean {nearest}?
    settingsValue = {file}, line {line}: {key} is {found}, expected: {expected}
    settingsTheme = {file}: there is no theme {name}, or it inherits from itself
    schemaOptional = may be missing
    schemaPersonal = personal
    terminalFallback = this terminal cannot show the room (TERM={term}); plain lines follow
    errorLog = messages were written to {file}
    settingsNoKey = {file}, line {line}: {key}: “{text}” is no key; write them as the key sheet does: j, ^d, S-Tab, F5, PgDn
    settingsCollision = {file}, line {line}: {key}: the key {text} would mean both: {first}, {second}
    """
}
