import ArgumentParser
import EventStore
import SituationRoom

extension StoreError {
  /// What the room tells about it.
  var failure: StoreFailure {
    switch self {
    case .folderMissing(let path), .notAFolder(let path), .notAStore(let path),
      .folderGone(let path):
      .notFound(folder: path)
    case .alreadyExists(let path): .alreadyThere(folder: path)
    case .folderNotEmpty(let path, let found): .notEmpty(folder: path, found: found)
    case .writableByOthers(let path, _): .tooOpen(path: path)
    case .networkFileSystem(let path, let kind): .networkFileSystem(folder: path, kind: kind)
    case .newerVersion(let found, let supported): .newerVersion(found: found, known: supported)
    case .readOnly, .closed: .readOnly
    case .busy: .busy
    case .diskFull: .diskFull
    case .permissionDenied(let path): .noPermission(path: path)
    case .damaged: .damaged(position: nil)
    case .otherContent(let id, _): .otherContent(id)
    case .unreadableEvent(let position, _): .damaged(position: position)
    case .inputOutput(let path, let code): .other("\(path): \(code)")
    case .system(let path, let operation, let code): .other("\(path): \(operation): errno \(code)")
    case .database(let path, let code, let detail): .other("\(path): \(detail) (\(code))")
    case .conflict(let conflict): .other(conflict.stream.name)
    case .clockUnreadable(let path, let line): .other("\(path):\(line)")
    }
  }

  /// The number of sysexits.h that says the same.
  var exitStatus: ExitCode {
    switch self {
    case .folderMissing, .notAFolder, .notAStore, .folderGone: ExitStatus.noInput
    case .alreadyExists, .folderNotEmpty: ExitStatus.cannotCreate
    case .writableByOthers, .permissionDenied, .readOnly, .closed: ExitStatus.noPermission
    case .networkFileSystem, .newerVersion: ExitStatus.unavailable
    case .busy, .conflict: ExitStatus.tryAgain
    case .diskFull, .inputOutput, .system, .database: ExitStatus.inputOutput
    case .damaged, .otherContent, .unreadableEvent, .clockUnreadable:
      ExitStatus.badData
    }
  }
}
