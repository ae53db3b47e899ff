// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [])
  -> Target
{
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [])
  -> Target
{
  .testTarget(
    name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: exclude,
    swiftSettings: strict)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "sitroom",
  products: [.executable(name: "sitroom", targets: ["sitroom"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    room("TaskForce", exclude: ["Vocabulary/Data"]),
    room("Canvas"),
    room("Interchange", ["TaskForce"]),
    room("EventStore", ["TaskForce", grdb, sqlite, crypto]),
    room("Settings", ["TaskForce", "Canvas", toml], exclude: ["make_built_in.py"]),
    room("Atlas", ["Canvas"], exclude: ["Data"]),
    room("NightShift", ["TaskForce"]),
    room("Terminal", ["Canvas", "CNcurses"]),
    room("SituationRoom", ["TaskForce", "Canvas", "Atlas"]),
    .executableTarget(
      name: "sitroom",
      dependencies: [
        "TaskForce", "Interchange", "EventStore", "Canvas", "Settings", "Atlas", "Terminal",
        "SituationRoom", "NightShift", arguments, crypto,
      ],
      swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Tests/Support/CPseudoTerminal"),
    .target(name: "CAllocations", path: "Tests/Support/CAllocations"),
    .target(name: "CFaults", path: "Tests/Support/CFaults"),
    .target(
      name: "TestEvents", dependencies: ["TaskForce"], path: "Tests/Support/TestEvents",
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["CPseudoTerminal"], path: "Tests/Support/TestSupport",
      swiftSettings: strict),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Terminal", "Canvas"],
      path: "Tests/Support/TerminalProbe", swiftSettings: strict),
    .executableTarget(
      name: "terminal-matrix", dependencies: ["TestSupport", "sitroom", "terminal-probe"],
      path: "Tests/Support/TerminalMatrix", swiftSettings: strict),
    .target(
      name: "FuzzTargets",
      dependencies: ["TaskForce", "Interchange", "Canvas", "Settings", "Terminal"],
      path: "Tests/Support/FuzzTargets", swiftSettings: strict),
    tests("FuzzTests", ["FuzzTargets"]),
    tests("TerminalTests", ["Terminal", "Canvas", "TestSupport", "terminal-probe"]),
    .executableTarget(
      name: "sitroom-bench",
      dependencies: [
        "TaskForce", "Interchange", "EventStore", "Canvas", "SituationRoom", "NightShift",
        "Terminal", "Settings", "TestSupport", "CAllocations", "CPseudoTerminal", sqlite,
      ],
      path: "Tests/Benchmarks", swiftSettings: strict),
    .executableTarget(
      name: "sitroom-fuzz",
      dependencies: ["FuzzTargets", "TestEvents"], path: "Tests/Fuzz", exclude: ["Corpus"],
      swiftSettings: strict),
    tests("CanvasTests", ["Canvas"]),
    tests("AtlasTests", ["Atlas", "Canvas"]),
    tests(
      "SituationRoomTests",
      [
        "SituationRoom", "TaskForce", "Canvas", "Atlas", "Interchange", "TestEvents", "TestSupport",
        "CAllocations",
      ],
      exclude: ["Golden"]),
    .executableTarget(
      name: "store-probe", dependencies: ["EventStore", "TaskForce", "CFaults"],
      path: "Tests/Support/StoreProbe", swiftSettings: strict),
    tests(
      "EventStoreTests",
      [
        "EventStore", "TaskForce", "TestSupport", "TestEvents", "store-probe", grdb, sqlite, crypto,
      ], exclude: ["Golden"]),
    tests("InterchangeTests", ["Interchange", "TaskForce", "TestEvents"]),
    tests("SettingsTests", ["Settings", "TaskForce", "Canvas"]),
    tests("TaskForceTests", ["TaskForce", "TestEvents"]),
    tests("NightShiftTests", ["NightShift", "TaskForce"]),
    tests("ArchitectureTests", []),
    tests(
      "EndToEndTests",
      ["sitroom", "TaskForce", "EventStore", "Interchange", "TestEvents", "TestSupport"],
      exclude: ["Golden"]),
  ]
)
