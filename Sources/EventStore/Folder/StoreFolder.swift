import Glibc

/// Where the files of a store are.
package struct StoreFolder: Hashable, Sendable {
  /// The folder itself.
  package let path: String

  /// The store in the folder at `path`, whether or not there is one yet.
  package init(_ path: String) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// The log, the only truth.
  package var events: String { path + "/events.sqlite" }
  /// Snapshots and the full-text index; deleting it costs time, never facts.
  package var cache: String { path + "/cache.sqlite" }
  /// What could not be read.
  package var quarantine: String { path + "/quarantine.sqlite" }
  /// Secrets; never in a backup of the log.
  package var keys: String { path + "/keys.sqlite" }
  /// The simulated clock of a demo store.
  package var clock: String { path + "/clock" }
  /// The head position, written after every commit.
  package var bell: String { path + "/bell" }
  /// Held by whoever writes.
  package var lock: String { path + "/lock" }
  /// One file for each open session, made when the first opens.
  package var presence: String { path + "/presence" }

  /// Whether a log is there.
  package var holdsStore: Bool { access(events, F_OK) == 0 }
}

/// Who besides the owner may work on a store.
package enum FolderSharing: Hashable, Sendable {
  /// Nobody: folder 0700, files 0600.
  case ownerOnly
  /// The accounts of this group: folder 2770, files 0660.
  case group(UInt32)

  var folderMode: UInt32 { self == .ownerOnly ? 0o700 : 0o2770 }
  var fileMode: UInt32 { self == .ownerOnly ? 0o600 : 0o660 }
}

extension StoreFolder {
  /// Makes the folder, and those above it, with exactly the modes of `sharing`.
  func makeFolder(_ sharing: FolderSharing) throws(StoreError) {
    try makeParents()
    if mkdir(path, 0o700) != 0 {
      guard errno == EEXIST else { throw .system(errno, "mkdir", path: path) }
      guard Self.status(path).map({ $0.st_mode & S_IFMT == S_IFDIR }) == true else {
        throw .notAFolder(path: path)
      }
    }
    if case .group(let group) = sharing, chown(path, uid_t.max, group) != 0 {
      throw .system(errno, "chown", path: path)
    }
    guard chmod(path, sharing.folderMode) == 0 else { throw .system(errno, "chmod", path: path) }
  }

  private func makeParents() throws(StoreError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in parts.indices.map({ $0 + 1 }) {
      let parent = parts.prefix(count).joined(separator: "/")
      guard !parent.isEmpty, access(parent, F_OK) != 0 else { continue }
      guard mkdir(parent, 0o700) == 0 || errno == EEXIST else {
        throw .system(errno, "mkdir", path: parent)
      }
    }
  }

  /// Makes an empty file with exactly the mode of `sharing`; leaves one that is there.
  func makeFile(_ path: String, _ sharing: FolderSharing) throws(StoreError) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return }
      throw .system(errno, "open", path: path)
    }
    defer { close(descriptor) }
    if case .group(let group) = sharing, fchown(descriptor, uid_t.max, group) != 0 {
      throw .system(errno, "chown", path: path)
    }
    guard fchmod(descriptor, sharing.fileMode) == 0 else {
      throw .system(errno, "chmod", path: path)
    }
  }

  /// Names in the folder, without `.` and `..`.
  func contents() throws(StoreError) -> [String] {
    guard let stream = opendir(path) else { throw .system(errno, "opendir", path: path) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}
