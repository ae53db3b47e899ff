import TaskForce

/// Why the store could not do what it was asked; the wording of it belongs to the catalogue of
/// texts.
///
/// After any of these nothing of the refused batch is in the log, and the same call may be made
/// again when the cause is gone.
package enum StoreError: Error, Sendable {
  /// No folder at this path.
  case folderMissing(path: String)
  /// Something other than a folder at this path.
  case notAFolder(path: String)
  /// A folder without a store in it.
  case notAStore(path: String)
  /// A store is there already.
  case alreadyExists(path: String)
  /// The folder holds things that are not a store's.
  case folderNotEmpty(path: String, found: String)
  /// The folder or a file of it was taken away or replaced since the store was opened.
  case folderGone(path: String)
  /// Others than the store's own people can write to it; `mode` as `chmod` writes it.
  case writableByOthers(path: String, mode: UInt32)
  /// The file system is on another machine, where locks and shared memory do not hold.
  case networkFileSystem(path: String, kind: String)
  /// A newer version of the program wrote the store.
  case newerVersion(found: Int, supported: Int)
  /// The store was closed.
  case closed(path: String)
  /// The store was opened for reading, or lies where it cannot be written.
  case readOnly(path: String)
  /// Another process kept the store for longer than the caller wanted to wait.
  case busy(path: String, waitedMilliseconds: Int)
  /// No room left.
  case diskFull(path: String)
  /// The disk failed to read or write; `code` is SQLite's extended code or errno.
  case inputOutput(path: String, code: Int32)
  /// Reading or writing is not permitted.
  case permissionDenied(path: String)
  /// The file is not what SQLite wrote.
  case damaged(path: String, detail: String)
  /// The system refused an operation for another reason.
  case system(path: String, operation: String, errno: Int32)
  /// SQLite refused for another reason.
  case database(path: String, code: Int32, detail: String)
  /// The stream is not as its writer believed.
  case conflict(Conflict)
  /// An event of this identity is there with other content.
  case otherContent(id: EventID, position: Int64)
  /// The event at this position cannot be read.
  case unreadableEvent(position: Int64, FieldError)
  /// The file of a simulated clock cannot be read from this line on.
  case clockUnreadable(path: String, line: Int)
}

/// What is in a stream, against what its writer believed.
package struct Conflict: Sendable {
  /// The stream.
  package var stream: StreamName
  /// What its writer believed.
  package var expected: ExpectedRevision
  /// Revision of its last event; 0 for none.
  package var actual: Int
  /// What came after the expected revision, the first 100.
  package var since: [RecordedEvent]
}
