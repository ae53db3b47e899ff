import TaskForce

/// Why the store could not do something, without words; the store's own error becomes one of
/// these on its way in.
package enum StoreFailure: Error, Hashable, Sendable {
  /// There is no store in this folder.
  case notFound(folder: String)
  /// There is a store in this folder already.
  case alreadyThere(folder: String)
  /// There is something else in this folder.
  case notEmpty(folder: String, found: String)
  /// This file or folder may not be read or written.
  case noPermission(path: String)
  /// Others may write to this path.
  case tooOpen(path: String)
  /// The folder is on a network file system of this kind.
  case networkFileSystem(folder: String, kind: String)
  /// A newer program wrote it.
  case newerVersion(found: Int, known: Int)
  case diskFull
  case readOnly
  /// Another process held it too long.
  case busy
  /// The log is broken at this position, or somewhere.
  case damaged(position: Int64?)
  /// The same id came with other content.
  case otherContent(EventID)
  /// The clock stands before the head of the log.
  case clockBehind(head: Instant)
  /// What the operating system or SQLite says.
  case other(String)
}
