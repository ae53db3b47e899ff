import ArgumentParser
import EventStore
import Foundation
import Glibc
import SituationRoom
import TaskForce

/// Makes an empty store.
struct Initialise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make an empty event store.")

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      "Share the store with the accounts of this group; otherwise it is the owner's alone.",
      valueName: "group"))
  var group: String?

  func run() throws {
    let program = try Program(common)
    let sharing = try (group ?? program.configuration.group).map(sharing) ?? .ownerOnly
    try program.report {
      try EventStore.create(
        StoreFolder(program.storePath), sharing: sharing, createdAt: program.realClock.now())
    }
    say(
      program.wording.shell(
        .created, ["desk": program.desk.code, "folder": program.storePath]))
  }

  private func sharing(_ name: String) throws -> FolderSharing {
    guard let entry = getgrnam(name) else {
      throw ValidationError("--group: \(name)")
    }
    return .group(entry.pointee.gr_gid)
  }
}
