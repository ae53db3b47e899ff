import GRDB
import Glibc
import TaskForce

extension EventStore {
  /// Makes an empty store in `folder`, which must not exist yet or be empty.
  ///
  /// A creation that was interrupted is finished by the next one.
  ///
  /// - Parameters:
  ///   - folder: where to; the folders above it are made too.
  ///   - sharing: who besides the owner may work on it.
  ///   - createdAt: written down with the store's identity.
  ///   - options: what tests put in for the system.
  /// - Throws: ``StoreError/alreadyExists(path:)``, ``StoreError/folderNotEmpty(path:found:)``,
  ///   ``StoreError/networkFileSystem(path:kind:)``, and what the system may refuse.
  package static func create(
    _ folder: StoreFolder, sharing: FolderSharing = .ownerOnly, createdAt: Instant,
    options: StoreOptions = StoreOptions()
  ) throws(StoreError) {
    if StoreFolder.status(folder.path) != nil { try refuseForeign(folder) }
    try folder.makeFolder(sharing)
    try folder.refuseNetwork(options.fileSystem)
    for file in [folder.lock, folder.bell, folder.keys] { try folder.makeFile(file, sharing) }
    let lock = try StoreLock(folder.lock)
    defer { lock.close() }
    try lock.hold(within: options.lockWait) { () throws(StoreError) in
      try folder.makeFile(folder.events, sharing)
      try lay(folder, createdAt, options)
    }
    _ = try StoreSecret.open(folder.keys, random: options.random)
  }

  private static func refuseForeign(_ folder: StoreFolder) throws(StoreError) {
    guard let status = StoreFolder.status(folder.path), status.st_mode & S_IFMT == S_IFDIR else {
      throw .notAFolder(path: folder.path)
    }
    let ours = ["bell", "keys.sqlite", "lock"]
    for name in try folder.contents() where !name.hasPrefix("events.sqlite") {
      guard ours.contains(name) || folder.holdsStore else {
        throw .folderNotEmpty(path: folder.path, found: name)
      }
    }
  }

  private static func lay(_ folder: StoreFolder, _ createdAt: Instant, _ options: StoreOptions)
    throws(StoreError)
  {
    let queue = try Connection.logWriter(folder.events)
    defer { try? queue.close() }
    let isDone = try translating(folder.events) {
      try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA application_id") } != 0
    }
    guard !isDone else { throw .alreadyExists(path: folder.path) }
    try translating(folder.events) {
      let identity = StoreIdentity(store: options.random(16), createdAt: createdAt)
      try Schema.migrator(identity).migrate(queue)
    }
  }
}
