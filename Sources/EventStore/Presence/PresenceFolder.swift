import Glibc
import TaskForce

/// Where the sessions on a store tell each other that they are there: one small file each.
///
/// Nothing here waits: files are opened and locked only if that can be done at once.
package struct PresenceFolder: Sendable {
  /// Sessions that are told of at most.
  package static let most = 64
  /// Entries that are looked at, so that a folder that somebody filled costs little.
  private static let mostEntries = 512
  /// Seconds after which an empty file is no session that is just beginning.
  private static let graceSeconds = 60
  static let prefix = "session-"

  /// The folder itself.
  let path: String

  /// The folder at `path`, whether or not it is there yet.
  package init(_ path: String) { self.path = path }

  /// The modes of the folder and its files.
  struct Modes: Equatable {
    let folder: mode_t
    let file: mode_t
  }

  /// Makes the folder with the modes of the store around it: 0700 and 0600, or those of its group.
  /// Nil if it cannot be made, or others than the store's owners may write to it.
  func make() -> Modes? {
    var parent = stat()
    var isMade = false
    let above = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    guard stat(above, &parent) == 0 else { return nil }
    let isShared = parent.st_mode & 0o070 == 0o070
    let modes = Modes(folder: isShared ? 0o2770 : 0o700, file: isShared ? 0o660 : 0o600)
    if mkdir(path, 0o700) == 0 {
      isMade = true
    } else if errno != EEXIST {
      return nil
    }
    if isMade, chmod(path, modes.folder) != 0 { return nil }
    return isSafe ? modes : nil
  }

  /// Whether it is a folder, and nobody may write to it whom the store does not belong to.
  private var isSafe: Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      && status.st_mode & 0o002 == 0
  }

  /// Names of the sessions' files.
  var names: [String] {
    guard isSafe, let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    var seen = 0
    while seen < Self.mostEntries, let entry = readdir(stream) {
      seen += 1
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(Self.prefix) { names.append(name) }
    }
    return names.sorted()
  }

  /// Who else is there, by desk and officer; the files of sessions that ended are taken away.
  ///
  /// - Parameter own: the file of the session that asks; nil if it has none.
  /// - Returns: by desk, then officer.
  package func others(than own: PresenceFile? = nil) -> [OfficerPresence] {
    let names = names.filter { $0 != own?.name }
    return names.prefix(Self.most).compactMap(presence(in:)).sorted { left, right in
      (left.desk.code, left.officer.code, left.since.milliseconds)
        < (right.desk.code, right.officer.code, right.since.milliseconds)
    }
  }

  private func presence(in name: String) -> OfficerPresence? {
    let file = path + "/" + name
    let descriptor = open(file, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let isBeginning = status.st_size == 0 && time(nil) - status.st_mtim.tv_sec < Self.graceSeconds
    guard !isBeginning else { return nil }
    // Shared, so that two readers do not take each other for a session.
    if flock(descriptor, LOCK_SH | LOCK_NB) == 0 {
      unlink(file)
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: PresenceText.limit + 1)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return count > 0 ? PresenceText.read(Array(bytes[..<count])) : nil
  }
}
