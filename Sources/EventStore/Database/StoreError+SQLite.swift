import GRDB
import GRDBSQLite
import Glibc

extension StoreError {
  /// What an error thrown while working on the database at `path` means to the caller.
  static func from(_ error: any Error, path: String) -> StoreError {
    switch error {
    case let error as StoreError: error
    case let error as DatabaseError:
      .sqlite(
        code: error.extendedResultCode.rawValue, detail: error.message ?? "", path: path)
    default: .database(path: path, code: SQLITE_ERROR, detail: "\(error)")
    }
  }

  /// What SQLite's extended result `code` means to the caller.
  static func sqlite(code: Int32, detail: String, path: String) -> StoreError {
    switch code & 0xff {
    case SQLITE_FULL: .diskFull(path: path)
    case SQLITE_BUSY, SQLITE_LOCKED: .busy(path: path, waitedMilliseconds: Int(Connection.busyWait))
    case SQLITE_READONLY: .readOnly(path: path)
    case SQLITE_PERM, SQLITE_AUTH: .permissionDenied(path: path)
    case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged(path: path, detail: detail)
    case SQLITE_IOERR: .inputOutput(path: path, code: code)
    case SQLITE_CANTOPEN:
      access(path, F_OK) == 0 ? .permissionDenied(path: path) : .folderGone(path: path)
    default: .database(path: path, code: code, detail: detail)
    }
  }

  /// What `errno` after `operation` on `path` means to the caller.
  static func system(_ code: Int32, _ operation: String, path: String) -> StoreError {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
    case EIO: .inputOutput(path: path, code: code)
    case EROFS: .readOnly(path: path)
    case EACCES, EPERM: .permissionDenied(path: path)
    case ENOENT: .folderGone(path: path)
    default: .system(path: path, operation: operation, errno: code)
    }
  }
}

/// Runs `body`, and says what its error means to the caller of the store.
func translating<Result>(_ path: String, _ body: () throws -> Result) throws(StoreError)
  -> Result
{
  do {
    return try body()
  } catch {
    throw StoreError.from(error, path: path)
  }
}
