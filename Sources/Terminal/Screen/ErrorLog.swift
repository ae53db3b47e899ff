import Glibc

/// Keeps standard error off the screen: it goes to a file until ``close()``.
struct ErrorLog {
  private let path: String
  private let kept: Int32
  private let sizeBefore: off_t

  /// Redirects standard error to the end of the file at `path`, unless it is no terminal anyway.
  static func redirecting(to path: String?) throws(TerminalError) -> ErrorLog? {
    guard let path, isatty(STDERR_FILENO) == 1 else { return nil }
    return try ErrorLog(path: path)
  }

  private init(path: String) throws(TerminalError) {
    let log = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard log >= 0 else { throw .errorLog(path: path, errno: errno) }
    defer { Glibc.close(log) }
    let kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard kept >= 0, dup2(log, STDERR_FILENO) >= 0 else { throw .system(errno: errno) }
    self.path = path
    self.kept = kept
    sizeBefore = Self.size(of: STDERR_FILENO)
  }

  /// Gives standard error back; the path of the log if anything was written meanwhile.
  func close() -> String? {
    let sizeAfter = Self.size(of: STDERR_FILENO)
    dup2(kept, STDERR_FILENO)
    Glibc.close(kept)
    return sizeAfter > sizeBefore ? path : nil
  }

  private static func size(of descriptor: Int32) -> off_t {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status.st_size : 0
  }
}
