import ArgumentParser
import EventStore
import Foundation
import SituationRoom
import TaskForce

/// Checks that the log is whole.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the hash chain over every event; the first bad position is named.")

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      "Compare with a line that “sitroom witness” printed earlier: a chain alone cannot show "
        + "a tail that was cut off.", valueName: "file"))
  var witness: String?

  func run() throws {
    let program = try Program(common)
    let wording = program.wording
    let store = try program.open(.readOnly)
    let seen = try witness.map { try program.witness($0) }
    let found = try program.report { try store.verify(witness: seen) }
    if let detail = found.damage.first {
      throw fail(wording.shell(.verifyIntegrity, ["detail": detail]), ExitStatus.badData)
    }
    if let fault = found.fault, let seen, fault.check == .witness || fault.check == .missingTail {
      throw fail(
        wording.shell(.witnessFails, ["position": String(seen.position)]), ExitStatus.badData)
    }
    if let fault = found.fault {
      throw fail(
        wording.shell(
          .verifyBroken,
          ["position": String(fault.position), "check": "\(fault.check)"]), ExitStatus.badData)
    }
    say(
      wording.shell(
        .verified,
        ["events": wording.whole(Int(found.events)), "hash": Hex.text(found.head.hash)]))
    guard let seen else { return }
    say(wording.shell(.witnessHolds, ["position": String(seen.position)]))
  }
}

/// Prints a line to be kept elsewhere.
struct WitnessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "witness",
    abstract: "Print position, hash and time of the log's head, to be kept elsewhere.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let program = try Program(common)
    let store = try program.open(.readOnly)
    say(try program.report { try store.witness() }.line)
  }
}

/// Copies the log while others go on writing.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy the log into another folder while others go on writing; keys stay here.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The folder to copy to; it must not exist or be empty.") var folder: String

  func run() throws {
    let program = try Program(common)
    let store = try program.open(.readOnly)
    let head = try program.report { try store.backup(to: StoreFolder(folder)) }
    say(
      program.wording.shell(
        .backedUp,
        [
          "events": program.wording.whole(Int(head.position)), "folder": folder,
          "hash": Hex.text(head.hash),
        ]))
  }
}

/// Tells about the store.
struct Info: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Tell what is in the store.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let program = try Program(common)
    let wording = program.wording
    let store = try program.open(.readOnly)
    let info = try program.report { try store.info() }
    let facts: [(ShellPhrase, String)] = [
      (.infoFolder, program.storePath),
      (.infoEvents, wording.whole(Int(info.head.position))),
      (.infoHead, info.head.recordedAt?.iso8601 ?? "-"),
      (.infoHash, Hex.text(info.head.hash)),
      (.infoSize, wording.whole(Int(info.files.reduce(0) { $0 + $1.bytes }))),
      (.infoQuarantine, wording.whole(info.quarantined)),
      (.infoVersion, String(info.version)),
      (.infoSQLite, info.sqliteVersion),
    ]
    for (phrase, value) in facts { say(wording.shell(phrase) + ": " + value) }
  }
}

extension Program {
  fileprivate func witness(_ file: String) throws -> Witness {
    guard let data = FileManager.default.contents(atPath: file),
      let line = String(decoding: data, as: UTF8.self).split(separator: "\n").last,
      let witness = Witness(line: String(line))
    else { throw fail(wording.shell(.witnessUnreadable, ["file": file]), ExitStatus.noInput) }
    return witness
  }
}
