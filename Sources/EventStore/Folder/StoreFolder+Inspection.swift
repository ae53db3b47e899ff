import Glibc

extension StoreFolder {
  /// How the folder is shared, as its modes say.
  ///
  /// A group may write only to a folder that was set up for it, which the set-group-ID bit shows.
  ///
  /// - Throws: ``StoreError/writableByOthers(path:mode:)`` when anybody else can write to the
  ///   folder or to a file of the store.
  func inspect() throws(StoreError) -> FolderSharing {
    guard let folder = Self.status(path) else {
      if errno == ENOENT || errno == ENOTDIR { throw .folderMissing(path: path) }
      throw .system(errno, "stat", path: path)
    }
    guard folder.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path: path) }
    let isShared = folder.st_mode & S_ISGID != 0 && folder.st_mode & S_IWGRP != 0
    let forbidden: mode_t = isShared ? S_IWOTH : S_IWOTH | S_IWGRP
    guard folder.st_mode & forbidden == 0 else {
      throw .writableByOthers(path: path, mode: folder.st_mode & 0o7777)
    }
    for name in try contents() {
      var file = stat()
      let filePath = path + "/" + name
      // A file that SQLite removed meanwhile is no danger.
      guard lstat(filePath, &file) == 0, file.st_mode & S_IFMT == S_IFREG else { continue }
      let isForeign = isShared && file.st_mode & S_IWGRP != 0 && file.st_gid != folder.st_gid
      guard file.st_mode & forbidden == 0, !isForeign else {
        throw .writableByOthers(path: filePath, mode: file.st_mode & 0o7777)
      }
    }
    return isShared ? .group(folder.st_gid) : .ownerOnly
  }

  /// Refuses a file system on another machine, where the locks and the shared memory of SQLite's
  /// WAL do not hold.
  func refuseNetwork(_ kind: @Sendable (String) -> String?) throws(StoreError) {
    guard let name = kind(path), FileSystem.isOnNetwork(name) else { return }
    throw .networkFileSystem(path: path, kind: name)
  }
}
