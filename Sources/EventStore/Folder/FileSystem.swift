import Foundation
import Glibc

/// Kinds of file systems, by the names that the kernel gives them.
///
/// Read from `mountinfo`, which tells `sshfs` from a local FUSE file system; `statfs(2)` has one
/// number for both.
enum FileSystem {
  private static let network: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "coda", "ncpfs", "ceph", "lustre", "gfs",
    "gfs2", "ocfs2", "gpfs", "beegfs", "panfs", "orangefs", "pvfs2", "vboxsf", "prl_fs",
    "fuse.vmhgfs-fuse", "fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "fuse.s3fs", "fuse.davfs",
    "fuse.curlftpfs", "fuse.cephfs", "fuse.ceph-fuse", "fuse.moosefs", "fuse.juicefs",
    "fuse.smbnetfs", "fuse.gvfsd-fuse",
  ]

  static func isOnNetwork(_ name: String) -> Bool { network.contains(name) }

  /// The kind of the file system that `path` is on; nil if the kernel does not say.
  static func kind(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    guard let table = FileManager.default.contents(atPath: "/proc/self/mountinfo") else {
      return nil
    }
    return kind(String(cString: resolved), mounts: String(decoding: table, as: UTF8.self))
  }

  /// The kind of the mount in `mounts`, lines of `mountinfo`, that `path` is under.
  static func kind(_ path: String, mounts: String) -> String? {
    var best: (length: Int, kind: String)?
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 6, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else {
        continue
      }
      let point = unescaped(fields[4])
      let isAbove = point == "/" || path == point || path.hasPrefix(point + "/")
      // A later mount covers an earlier one at the same point.
      if isAbove, point.utf8.count >= best?.length ?? 0 {
        best = (point.utf8.count, String(fields[dash + 1]))
      }
    }
    return best?.kind
  }

  private static func unescaped(_ field: Substring) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
      .reduce(String(field)) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}
