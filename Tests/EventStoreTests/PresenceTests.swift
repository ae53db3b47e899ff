import Foundation
import Glibc
import TaskForce
import Testing

@testable import EventStore

@Suite final class PresenceTests {
  private let root: String
  private let folder: PresenceFolder
  private let since = Instant(milliseconds: 1_700_000_000_000)

  init() throws {
    root = NSTemporaryDirectory() + "/presence-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    folder = PresenceFolder(root + "/presence")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private func officer(_ code: String, viewing: String? = nil) -> OfficerPresence {
    OfficerPresence(
      officer: Officer(code), desk: Body("NL"), viewing: viewing.map { StreamName($0) },
      since: since)
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  private func plant(_ name: String, _ text: String) {
    _ = folder.make()
    _ = FileManager.default.createFile(
      atPath: folder.path + "/" + name, contents: Data(text.utf8))
  }

  @Test("each sees the others and what they look at, and not itself")
  func seen() throws {
    let (one, two) = (
      try #require(PresenceFile(in: folder)), try #require(PresenceFile(in: folder))
    )
    one.write(officer("NL-1", viewing: "incident/NL-2026-000412"))
    two.write(officer("NL-2"))
    #expect(folder.others(than: one) == [officer("NL-2")])
    #expect(folder.others(than: two) == [officer("NL-1", viewing: "incident/NL-2026-000412")])
    one.write(officer("NL-1"))
    #expect(folder.others(than: two) == [officer("NL-1")])
    two.leave()
    #expect(folder.others(than: one) == [])
  }

  @Test("folder and file are the owner's alone")
  func modes() throws {
    let file = try #require(PresenceFile(in: folder))
    #expect(mode(folder.path) == 0o700)
    #expect(mode(folder.path + "/" + file.name) == 0o600)
  }

  @Test("in a store that a group shares the group sees who is there")
  func groupModes() throws {
    chmod(root, 0o2770)
    let file = try #require(PresenceFile(in: folder))
    #expect(mode(folder.path) == 0o2770)
    #expect(mode(folder.path + "/" + file.name) == 0o660)
  }

  @Test("a file that nobody holds is taken away, one that is just being made stays")
  func dead() throws {
    let text = try #require(PresenceText.bytes(of: officer("NL-9")))
    plant("session-1-a", String(decoding: text, as: UTF8.self))
    plant("session-2-b", "")
    #expect(folder.others() == [])
    #expect(folder.names == ["session-2-b"])
  }

  @Test("a process that was killed leaves nothing that counts")
  func killed() throws {
    let text = try #require(PresenceText.bytes(of: officer("NL-9")))
    plant("session-1-a", String(decoding: text, as: UTF8.self))
    let holder = Process()
    holder.executableURL = URL(filePath: "/usr/bin/flock")
    // The child does not inherit the lock, which ends with the one that is killed. It waits for a
    // moment: the test itself takes the lock when it looks whether it is free.
    holder.arguments = ["-w", "10", "-o", folder.path + "/session-1-a", "sleep", "15"]
    let isRunning = (try? holder.run()) != nil
    try #require(isRunning)
    while flockIsFree(folder.path + "/session-1-a"), holder.isRunning { sched_yield() }
    #expect(folder.others() == [officer("NL-9")])
    kill(holder.processIdentifier, SIGKILL)
    holder.waitUntilExit()
    #expect(folder.others() == [])
    #expect(folder.names == [])
  }

  private func flockIsFree(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) == 0
  }

  @Test("half written, too long, or hostile text is nobody's presence", arguments: 0..<8)
  func hostile(number: Int) throws {
    let bytes = try #require(
      PresenceText.bytes(of: officer("NL-9", viewing: "incident/NL-2026-000001")))
    let text = String(decoding: bytes, as: UTF8.self)
    let texts = [
      String(text.dropLast(4)), text + "x", String(repeating: "a", count: 5000),
      text.replacingOccurrences(of: "NL-9", with: "NL-8"), "\u{1b}[31m", "\n\n\n\n\n\n",
      String(text.reversed()), text.replacingOccurrences(of: "\n", with: "\r\n"),
    ]
    #expect(PresenceText.read(Array(texts[number].utf8)) == nil)
    #expect(PresenceText.read(bytes) != nil)
  }

  @Test("codes that are not well formed are not written")
  func malformed() throws {
    for presence in [
      officer("NL 2"), officer("NL\n2"), officer("N", viewing: "incident"),
      officer("N", viewing: "incident/a b"), officer(String(repeating: "N", count: 40)),
    ] {
      #expect(PresenceText.bytes(of: presence) == nil)
    }
  }

  @Test("every torn text is refused, wherever it is torn")
  func torn() throws {
    let old = try #require(
      PresenceText.bytes(of: officer("NL-1", viewing: "incident/NL-2026-000001")))
    let new = try #require(
      PresenceText.bytes(of: officer("NL-2", viewing: "incident/NL-2026-000002")))
    for place in 0...max(old.count, new.count) {
      let torn = Array(new.prefix(place)) + Array(old.dropFirst(place))
      #expect(
        [nil, PresenceText.read(old), PresenceText.read(new)].contains(PresenceText.read(torn)))
    }
  }

  @Test("links, pipes and foreign files are left alone and block nobody")
  func foreign() throws {
    _ = folder.make()
    mkfifo(folder.path + "/session-3-c", 0o600)
    symlink("/etc/passwd", folder.path + "/session-4-d")
    plant("notes.txt", "mine")
    #expect(folder.others() == [])
    #expect(FileManager.default.fileExists(atPath: folder.path + "/notes.txt"))
    #expect(folder.names == ["session-3-c", "session-4-d"])
  }

  @Test("no more than 64 sessions are told of, and a folder open to all is not used")
  func bounded() throws {
    let files = (0..<70).compactMap { _ in PresenceFile(in: folder) }
    #expect(files.count == PresenceFolder.most)
    for file in files { file.write(officer("NL-1")) }
    #expect(folder.others().count == PresenceFolder.most)
    chmod(folder.path, 0o777)
    #expect(folder.others() == [])
    #expect(PresenceFile(in: folder) == nil)
  }

  @Test("a watch sees who comes and who goes, however often it has looked before")
  func watch() throws {
    let own = try #require(PresenceFile(in: folder))
    own.write(officer("NL-1"))
    var watch = PresenceWatch(folder)
    for _ in 0..<3 { #expect(watch.others(than: own) == []) }
    let other = try #require(PresenceFile(in: folder))
    other.write(officer("NL-2"))
    for _ in 0..<3 { #expect(watch.others(than: own) == [officer("NL-2")]) }
    other.write(officer("NL-2", viewing: "incident/NL-2026-000001"))
    #expect(
      watch.others(than: own) == [officer("NL-2", viewing: "incident/NL-2026-000001")])
    other.leave()
    for _ in 0..<3 { #expect(watch.others(than: own) == []) }
  }
}
