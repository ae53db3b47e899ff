import ArgumentParser
import Glibc

/// How the program ends, in the numbers of sysexits.h.
enum ExitStatus {
  static let ok = ExitCode(EX_OK)
  static let usage = ExitCode(EX_USAGE)
  /// The input held something that could not be read, or the store does not hold.
  static let badData = ExitCode(EX_DATAERR)
  static let noInput = ExitCode(EX_NOINPUT)
  static let unavailable = ExitCode(EX_UNAVAILABLE)
  static let software = ExitCode(EX_SOFTWARE)
  static let cannotCreate = ExitCode(EX_CANTCREAT)
  static let inputOutput = ExitCode(EX_IOERR)
  static let tryAgain = ExitCode(EX_TEMPFAIL)
  static let noPermission = ExitCode(EX_NOPERM)
  static let badConfiguration = ExitCode(EX_CONFIG)
}
