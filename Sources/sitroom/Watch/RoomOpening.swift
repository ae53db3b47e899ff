import ArgumentParser
import Canvas
import EventStore
import Foundation
import Settings
import SituationRoom
import TaskForce

/// What a room is opened with, whether on a terminal or not.
struct RoomOpening {
  let program: Program
  let options: RoomOptions
  let store: EventStore
  let clock: Clock
  /// The moment that is shown instead of the present.
  let asOf: Instant?
  private let mode: RoomMode?

  /// A room on `store`.
  ///
  /// - Parameters:
  ///   - program: settings of this run.
  ///   - options: what the command line says of the room.
  ///   - store: what it reads and writes.
  ///   - mode: what its figures are; nil to let the events tell.
  ///   - clock: that of a show; nil for the store's own.
  /// - Throws: how to end, when the clock or a moment cannot be read.
  init(
    _ program: Program, _ options: RoomOptions, store: EventStore, mode: RoomMode? = nil,
    clock: Clock? = nil
  ) throws {
    self.mode = mode
    self.program = program
    self.options = options
    self.store = store
    self.clock = try clock ?? program.clock(of: store.folder)
    asOf = try options.at.map(program.instant)
    if asOf != nil { try program.refuseOutside(.audienceNoPast) }
  }

  /// Seconds of the store's clock per real second; 0 stands still.
  var speed: Double {
    get throws {
      guard program.clockRuns, asOf == nil else { return 0 }
      guard let demo = try demoClock else { return 1 }
      return demo.isFrozen ? 0 : demo.time.speed
    }
  }

  /// Seconds of the room's clock in a second at the desk; 1 for a clock that stands.
  private var pace: Double {
    get throws {
      let speed = try speed
      return speed > 0 ? speed : 1
    }
  }

  private var demoClock: DemoClock? {
    get throws { try program.report { try store.folder.readClock() } }
  }

  /// The room as it first stands.
  func model(size: Size) throws -> Model {
    let situation = try program.report { try store.situation(asOf: asOf) }
    var setup = RoomSetup(desk: deskIdentity)
    setup.audience = program.audience
    setup.mode = try mode ?? self.mode(situation)
    setup.pace = try pace
    setup.partnerClocks = partnerClocks
    setup.isReadOnly = options.readOnly || store.access == .readOnly
    setup.asOf = asOf
    setup.quarantine = try? store.quarantine.level()
    setup.themes = ThemeLibrary(program.folders).names
    setup.symbols = program.symbols(options)
    setup.hasReducedMotion = program.configuration.reducedMotion ?? false
    setup.hasAlertProgram = !program.configuration.alertCommand.isEmpty
    setup.isSilent = program.configuration.bell == false
    setup.clockRuns = program.clockRuns
    setup.keys = try program.keys()
    setup.isAnnounced = store.access == .readWrite && asOf == nil && !options.readOnly
    setup.lockAfter = program.configuration.lockAfter ?? RoomSetup.standardLock
    switch SavedViews(program.folders).read() {
    case .success(let views): setup.views = views
    case .failure(let mistake): setup.viewsProblem = program.wording.mistake(mistake)
    }
    return Model(
      setup: setup, situation: situation, screens: RoomScreens.all, size: size,
      wording: program.wording, theme: program.themeName(options))
  }

  /// Invented events make an exercise of the whole room, so that nobody takes them for real.
  private func mode(_ situation: Situation) throws -> RoomMode {
    if try demoClock != nil { return .exercise }
    let sources = situation.sources.all.map(\.id.code)
    if sources.contains("exercise") { return .exercise }
    return sources == ["public-record"] ? .publicRecord : .live
  }

  /// Questions and acts of this room.
  func desk(showing situation: Situation) -> StoreDesk {
    StoreDesk(
      store: store, clock: clock, ceiling: asOf == nil ? nil : situation.position)
  }

  /// Local time of every partner of the reference table.
  private var partnerClocks: [Country: DeskClock] {
    let now = clock.now()
    let clocks = Partner.all.compactMap { partner in
      DeskZone(partner.zone).map { zone in
        (
          partner.country,
          DeskClock(label: partner.country.code, periods: zone.periods(around: now))
        )
      }
    }
    return Dictionary(clocks) { first, _ in first }
  }

  private var deskIdentity: DeskIdentity {
    let zone = program.configuration.zone.flatMap(DeskZone.init) ?? DeskZone(of: program.desk)
    let label = program.configuration.zoneLabel ?? DeskZone.label(of: program.desk)
    let clock = zone.map { DeskClock(label: label, periods: $0.periods(around: self.clock.now())) }
    return DeskIdentity(body: program.desk, officer: program.officer, clock: clock ?? .utc)
  }
}

extension Program {
  /// The theme that options or configuration name.
  func themeName(_ options: RoomOptions) -> String {
    options.theme ?? themeName
  }

  /// The theme that options or configuration name; a mistake in its file is told.
  func theme(_ options: RoomOptions) throws -> Theme {
    try theme(named: themeName(options))
  }
}
