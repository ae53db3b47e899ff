import GRDB
import Glibc
import TaskForce

extension EventStore {
  /// Copies the log to a new store in `folder` while others go on writing.
  ///
  /// The keys are not copied: they have a backup regime of their own, so that erasing one erases
  /// it. Nor are the cache, which is made again, and the quarantine, which may hold personal text.
  ///
  /// - Parameter folder: where to; must not exist yet or be empty.
  /// - Returns: the head of the copy.
  /// - Throws: what creating a store throws, and what the disk may cause.
  @discardableResult
  package func backup(to folder: StoreFolder) throws(StoreError) -> Head {
    if StoreFolder.status(folder.path) != nil, let found = try folder.contents().first {
      throw .folderNotEmpty(path: folder.path, found: found)
    }
    try folder.makeFolder(sharing)
    for file in [folder.lock, folder.bell, folder.events] { try folder.makeFile(file, sharing) }
    let source = try Connection.logReader(self.folder.events)
    defer { try? source.close() }
    let copy = try Connection.plain(folder.events)
    try translating(folder.events) { try source.backup(to: copy) }
    let head = try translating(folder.events) { try copy.inDatabase { try Head.read($0) } }
    try? copy.close()
    if let clock = try self.folder.readClock() { try folder.writeClock(clock) }
    let bell = try Bell(folder.bell)
    bell.ring(head.position)
    bell.close()
    // Leaves the WAL that a reader without write access needs.
    try Connection.logWriter(folder.events).close(folder.events)
    return head
  }
}

extension DatabaseQueue {
  fileprivate func close(_ path: String) throws(StoreError) {
    try translating(path) { try close() }
  }
}
