import Glibc
import TaskForce

/// This session's file in the folder of presences, locked for as long as the session lives.
///
/// The kernel lets go of the lock with the process, however it ends; so a file that can be locked
/// belongs to nobody.
package final class PresenceFile: Sendable {
  /// The file's name in its folder.
  let name: String
  private let folder: PresenceFolder
  private let descriptor: Int32

  /// A file of one's own in `folder`; nil where there can be none: presence is a courtesy, and the
  /// room works without it.
  ///
  /// The file is locked before anything stands in it, and readers leave empty files alone.
  package init?(in folder: PresenceFolder) {
    guard let modes = folder.make(), folder.names.count < PresenceFolder.most else { return nil }
    let name =
      PresenceFolder.prefix + String(getpid()) + "-"
      + String(UInt64.random(in: 0 ... .max), radix: 16)
    let flags = O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(folder.path + "/" + name, flags, 0o600)
    guard descriptor >= 0 else { return nil }
    guard fchmod(descriptor, modes.file) == 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      unlink(folder.path + "/" + name)
      close(descriptor)
      return nil
    }
    self.name = name
    self.folder = folder
    self.descriptor = descriptor
  }

  /// Tells the others; what is not well formed is not written.
  package func write(_ presence: OfficerPresence) {
    guard let bytes = PresenceText.bytes(of: presence),
      pwrite(descriptor, bytes, bytes.count, 0) == bytes.count
    else { return }
    _ = ftruncate(descriptor, off_t(bytes.count))
  }

  /// Takes the file away.
  package func leave() { unlink(folder.path + "/" + name) }

  deinit { close(descriptor) }
}
