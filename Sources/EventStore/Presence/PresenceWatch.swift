import Glibc
import TaskForce

/// Looks for others again and again, and reads the folder only if somebody may have come.
package struct PresenceWatch {
  /// When the folder last changed.
  private struct Change: Equatable {
    let seconds: Int
    let nanoseconds: Int
  }

  private let folder: PresenceFolder
  private var change: Change?
  private var isAlone = false

  /// A watch on `folder`, whether or not it is there yet.
  package init(_ folder: PresenceFolder) { self.folder = folder }

  /// Who else is there; see ``PresenceFolder/others(than:)``.
  package mutating func others(than own: PresenceFile?) -> [OfficerPresence] {
    let now = lastChange
    defer { change = now }
    if isAlone, now == change { return [] }
    // A folder that is being changed may keep its time, so it is read until a look finds the time
    // of the look before.
    isAlone = now != nil && now == change && folder.names.allSatisfy { $0 == own?.name }
    return isAlone ? [] : folder.others(than: own)
  }

  private var lastChange: Change? {
    var status = stat()
    guard lstat(folder.path, &status) == 0 else { return nil }
    return Change(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
  }
}
