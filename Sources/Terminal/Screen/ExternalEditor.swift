import Glibc

/// The officer's own editor on a text, in a file that nobody else can read and that is gone
/// afterwards.
package enum ExternalEditor {
  /// What came of it.
  package enum Outcome: Hashable, Sendable {
    /// The text as it was left.
    case text(String)
    /// No file could be made, or the editor could not be started or failed.
    case failed
    /// What it left is no UTF-8, or longer than ``limit``.
    case unreadable
  }

  /// Bytes that are read back.
  package static let limit = 65_536

  /// Runs the editor and waits for it; the terminal must have been given back before.
  ///
  /// The command of `$VISUAL`, `$EDITOR`, or `vi` may have arguments and is run by the shell as
  /// other programs do, with the file as its last argument; the text is never part of a command.
  ///
  /// - Parameters:
  ///   - text: what the file holds at first.
  ///   - environment: where the command and `$TMPDIR` stand.
  /// - Returns: the text, or what went wrong.
  package static func run(on text: String, environment: [String: String]) -> Outcome {
    let command =
      ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "vi"
    guard let folder = makeFolder(environment["TMPDIR"] ?? "/tmp") else { return .failed }
    let file = folder + "/note.txt"
    defer {
      unlink(file)
      rmdir(folder)
    }
    guard write(text, to: file), start(command, file) else { return .failed }
    return read(file)
  }

  private static func makeFolder(_ parent: String) -> String? {
    var template = Array((parent + "/sitroom-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func write(_ text: String, to file: String) -> Bool {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var rest = Array((text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// The child gets the signals as a program expects them, whatever this one has blocked.
  private static func start(_ command: String, _ file: String) -> Bool {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    // A shell that stayed would end at a ^c that the editor takes for its own.
    let words = ["sh", "-c", "exec " + command + " \"$1\"", "sitroom", file]
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return false } }
    return status == 0
  }

  private static func read(_ file: String) -> Outcome {
    let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return .failed }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 8192)
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    guard bytes.count <= limit, let text = String(validating: bytes, as: UTF8.self) else {
      return .unreadable
    }
    return .text(text)
  }
}
