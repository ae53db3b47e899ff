import Glibc

/// The program that the configuration names for alerts: a siren, a pager.
///
/// It is started without a shell, one at a time, and is ended after ``limit`` seconds.
package final class AlertProgram {
  /// Seconds that it may run.
  package static let limit = 10
  private let command: [String]
  private var child: pid_t?
  private var startedAt = 0

  /// The program of `command` with its arguments.
  package init(_ command: [String]) { self.command = command }

  /// Starts it, unless it still runs.
  ///
  /// - Parameters:
  ///   - variables: what it is told in its environment, beside what this program was told.
  ///   - now: milliseconds of the clock that the loop has.
  /// - Returns: whether it runs.
  package func start(_ variables: [String: String], now: Int) -> Bool {
    collect(now: now)
    guard child == nil, let program = command.first else { return child != nil }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // A group of its own: a ^c at the keyboard is not meant for it.
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETPGROUP))
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for descriptor in Int32(0)...2 {
      posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0)
    }
    var arguments = command.map { strdup($0) } + [nil]
    var environment = Self.environment(adding: variables).map { strdup($0) } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    var started: pid_t = 0
    guard posix_spawnp(&started, program, &files, &attributes, &arguments, &environment) == 0
    else { return false }
    child = started
    startedAt = now
    return true
  }

  /// Forgets it if it has ended, and ends it if it has run for too long.
  package func collect(now: Int) {
    guard let running = child else { return }
    var status: Int32 = 0
    if waitpid(running, &status, WNOHANG) != 0 {
      child = nil
    } else if now - startedAt >= Self.limit * 1000 {
      kill(-running, SIGKILL)
      waitpid(running, &status, 0)
      child = nil
    }
  }

  private static func environment(adding variables: [String: String]) -> [String] {
    var lines: [String] = []
    var place = environ
    while let line = place.pointee {
      lines.append(String(cString: line))
      place += 1
    }
    return lines + variables.map { $0.key + "=" + $0.value }
  }
}
