import ArgumentParser
import EventStore
import Foundation
import Glibc
import Settings
import SituationRoom
import TaskForce

/// What options, configuration file and environment come to: the settings of this run.
struct Program {
  let environment: [String: String]
  let folders: Folders
  let configuration: Configuration
  let language: Language
  let wording: Wording
  let storePath: String
  let desk: Body
  let officer: Officer
  /// For whom this run shows anything.
  let audience: Audience
  private let frozen: Instant?

  init(_ options: CommonOptions) throws {
    let environment = ProcessInfo.processInfo.environment
    let folders = Folders(environment: environment)
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].map { environment[$0] }
    let provisional =
      options.language.flatMap(Language.init(code:)) ?? .from(environment: variables)
    let first = Wording(provisional)
    let configuration = try Self.configuration(folders, first)
    self.environment = environment
    self.folders = folders
    self.configuration = configuration
    let kept = configuration.language ?? Choices(folders).language
    language =
      try options.language.map { try Self.language($0, first) }
      ?? kept.flatMap(Language.init(code:)) ?? provisional
    let texts = language == provisional ? first : Wording(language)
    wording = texts
    storePath =
      options.store ?? configuration.store
      ?? folders.standardStore.path(percentEncoded: false)
    frozen = try options.clock.map { try Self.instant($0, first) }
    desk = try Self.code(options.desk, texts) ?? configuration.desk ?? Body("NL")
    let login = environment["USER"].flatMap { Officer.isWellFormed($0) ? Officer($0) : nil }
    officer =
      try Self.code(options.officer, texts) ?? configuration.officer ?? login
      ?? Officer(desk.code + "-1")
    audience = try Self.audience(options.audience, of: desk, texts)
  }

  /// Ends with a sentence where this run shows something to others than officers.
  func refuseOutside(_ reason: ReleasePhrase = .audienceNoReport) throws {
    guard audience.isOutside else { return }
    throw fail(wording.name(audience) + ": " + wording[reason], ExitStatus.usage)
  }

  private static func audience(
    _ word: String?, of desk: Body, _ wording: Wording
  ) throws -> Audience {
    guard let word else { return .officer(desk: desk) }
    guard let audience = Audience(word, desk: desk) else {
      throw fail(
        wording.shell(
          .wrongCode, ["text": word, "expected": wording.text(.oneOf(Audience.words))]),
        ExitStatus.usage)
    }
    return audience
  }

  /// Real time, or what `--clock` says.
  var realClock: Clock {
    if let frozen { return .frozen(at: frozen) }
    return Clock { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
  }

  var clockRuns: Bool { frozen == nil }

  /// The clock of the store: its own in a demo store, else real time.
  func clock(of folder: StoreFolder) throws -> Clock {
    guard frozen == nil, let demo = try report({ try folder.readClock() }) else { return realClock }
    let real = realClock
    return Clock { demo.now(atReal: real.now()) }
  }

  /// A moment that a person wrote; a time without an offset is UTC.
  func instant(_ text: String) throws -> Instant { try Self.instant(text, wording) }

  private static func instant(_ text: String, _ wording: Wording) throws -> Instant {
    guard let instant = Instant(iso8601: text) ?? Instant(iso8601: text + "Z") else {
      throw fail(wording.shell(.wrongTime, ["text": text]), ExitStatus.usage)
    }
    return instant
  }

  static func language(_ code: String, _ wording: Wording) throws -> Language {
    guard let language = Language(code: code) else {
      let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
      throw fail(
        wording.shell(.wrongLanguage, ["text": code, "known": known]), ExitStatus.usage)
    }
    return language
  }

  private static func code<Code: TextCode>(_ text: String?, _ wording: Wording) throws -> Code? {
    guard let text else { return nil }
    guard Code.isWellFormed(text) else {
      throw fail(
        wording.shell(
          .wrongCode, ["text": text, "expected": wording.text(Code.expectation)]),
        ExitStatus.usage)
    }
    return Code(text)
  }

  static func configuration(_ folders: Folders, _ wording: Wording) throws
    -> Configuration
  {
    let path = folders.configurationFile.path(percentEncoded: false)
    guard let data = FileManager.default.contents(atPath: path) else { return Configuration() }
    return try wording.settings { () throws(SettingsError) in
      try Configuration(toml: String(decoding: data, as: UTF8.self), name: path)
    }
  }
}
