/// The texts of the subcommands.
package enum ShellPhrase: String, WordingKey {
  case wrongUntil, wrongTime, wrongDay, wrongPeriod, wrongFuture, wrongLength
  case wrongLanguage, wrongCode, wrongSize, wrongScreen, wrongNumber
  case fileUnreadable, noStore, created
  case ingestAppended, ingestKnown, ingestQuarantined, ingestWhere, ingestProgress
  case quarantineEmpty, quarantineLine, quarantineTimes, quarantineRetried
  case verified, verifyBroken, verifyIntegrity, witnessHolds, witnessFails, witnessUnreadable
  case backedUp
  case infoFolder, infoEvents, infoHead, infoHash, infoSize, infoQuarantine, infoVersion, infoSQLite
  case demoUnknown
  case settingsSyntax, settingsUnknownKey, settingsUnknownKeyNear, settingsValue, settingsTheme
  case settingsNoKey, settingsCollision
  case schemaOptional, schemaPersonal
  case terminalFallback, errorLog

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.shell
    case .dutch: Dutch.shell
    case .french: French.shell
    case .german: German.shell
    case .spanish: Spanish.shell
    case .italian: Italian.shell
    }
  }
}

extension Wording {
  /// A text of the subcommands with its blanks filled.
  package func shell(_ phrase: ShellPhrase, _ values: KeyValuePairs<String, String> = [:])
    -> String
  {
    fill(ShellPhrase.texts(language)[phrase] ?? phrase.rawValue, values)
  }

  /// A text of the subcommands in the form for `count`.
  package func shell(_ phrase: ShellPhrase, count: Int) -> String {
    plural(ShellPhrase.texts(language)[phrase] ?? phrase.rawValue, count)
  }
}
