import Glibc

/// Bytes of a file, a pipe or standard input, as they come.
struct FileSource {
  /// What the person called it; `-` is standard input.
  let name: String
  /// Size where it is known, for a progress bar.
  let size: Int?
  private let descriptor: Int32
  private let isRegularFile: Bool

  struct OpenError: Error {
    let name: String
    let errorNumber: Int32
  }

  init(_ name: String) throws(OpenError) {
    self.name = name
    descriptor = name == "-" ? 0 : open(name, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      throw OpenError(name: name, errorNumber: errno)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw OpenError(name: name, errorNumber: EISDIR)
    }
    isRegularFile = status.st_mode & S_IFMT == S_IFREG
    size = isRegularFile ? Int(status.st_size) : nil
  }

  func close() {
    if descriptor > 0 { Glibc.close(descriptor) }
  }

  enum Chunk {
    case bytes(ArraySlice<UInt8>)
    case end
    case failed(Int32)
  }

  /// The next bytes; blocks until there are some.
  func read(into buffer: inout [UInt8]) -> Chunk {
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 { return .bytes(buffer[..<count]) }
      if count == 0 { return .end }
      if errno != EINTR { return .failed(errno) }
    }
  }

  /// Whether bytes can be had at once; a regular file always says so.
  var hasMore: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return isRegularFile || poll(&request, 1, 0) > 0
  }

  /// Blocks until the file has grown; false if it cannot be watched.
  func awaitGrowth() -> Bool {
    guard isRegularFile else { return false }
    let watch = inotify_init1(Int32(IN_CLOEXEC))
    guard watch >= 0 else { return false }
    defer { Glibc.close(watch) }
    guard inotify_add_watch(watch, name, UInt32(IN_MODIFY)) >= 0 else { return false }
    // What was written before the watch began would never be told.
    var status = stat()
    if fstat(descriptor, &status) == 0, Int(status.st_size) > Int(lseek(descriptor, 0, SEEK_CUR)) {
      return true
    }
    var buffer = [UInt8](repeating: 0, count: 4096)
    return Glibc.read(watch, &buffer, buffer.count) > 0
  }
}
