import Canvas
import TaskForce

/// The commands with the keys that this officer's configuration gives them.
package struct KeyMap: Sendable {
  /// Sets of keys that can be chosen as a whole.
  package enum Preset: String, CaseIterable, Sendable {
    /// The usual keys: letters to move as in vi, beside the arrows.
    case vim
    /// Arrows and named keys to move; letters only for what is done.
    case plain
  }

  /// In the order of help and manual.
  package let commands: [KeyCommand]

  /// The usual keys.
  package static let standard = KeyMap(commands: CommandTable.commands)

  /// The commands that the key bar may show, the weightiest first, as it writes them.
  let bar: [(command: KeyCommand, entry: KeyBarEntry)]

  private init(commands: [KeyCommand]) {
    self.commands = commands
    bar = Self.bar(of: commands)
  }

  /// The keys of a preset with some commands changed.
  ///
  /// - Parameters:
  ///   - preset: the keys to begin with.
  ///   - bindings: keys by the stable names of commands; none takes all keys from a command,
  ///     which stays in the palette.
  /// - Throws: the first binding that cannot be, and why.
  package init(
    _ preset: Preset = .vim, changing bindings: [(command: String, keys: [String])]
  ) throws(KeyMapMistake) {
    var commands = CommandTable.commands
    if preset == .plain {
      for index in commands.indices { commands[index].keys.removeAll(where: \.isViMotion) }
    }
    for binding in bindings {
      guard let index = commands.firstIndex(where: { $0.id.rawValue == binding.command }) else {
        throw .unknownCommand(binding.command, nearest: Self.nearest(to: binding.command))
      }
      commands[index].keys = try Self.keys(binding.keys, of: commands[index].id)
    }
    self.init(commands: commands)
    if let collision { throw collision }
  }

  /// The command called `id`.
  package func command(_ id: CommandID) -> KeyCommand? { commands.first { $0.id == id } }

  /// The command that `key` calls in `scope` while `screen` is shown.
  package func command(
    for key: KeyPress, in scope: KeyCommand.Scope, on screen: ScreenID
  ) -> KeyCommand? {
    commands.first { $0.applies(on: screen) && $0.answers(to: key, in: scope) }
  }

  /// How the key bar writes the keys of `command`; nil for a command that it does not show.
  func barKeys(of command: KeyCommand) -> String? {
    bar.first { $0.command.id == command.id }?.entry.keys
  }

  /// Keys are written as the table has them, or as the first one that the configuration gives; a
  /// command without keys is not in the bar.
  private static func bar(
    of commands: [KeyCommand]
  ) -> [(command: KeyCommand, entry: KeyBarEntry)] {
    commands.compactMap { command in
      guard let bar = command.bar, let first = command.keys.first else { return nil }
      let names = command.keys == CommandTable.command(command.id)?.keys ? bar.keys : first.name
      return (command, KeyBarEntry(bar.rank, names, bar.label, weight: bar.weight))
    }.sorted { $0.entry.weight > $1.entry.weight }
  }

  private static func keys(_ texts: [String], of id: CommandID) throws(KeyMapMistake) -> [KeyPress]
  {
    var keys: [KeyPress] = []
    for text in texts {
      guard let key = KeyPress(notation: text) else { throw .noKey(id, text) }
      keys.append(key)
    }
    return keys
  }

  /// Two commands that one key would call at one place.
  private var collision: KeyMapMistake? {
    for screen in ScreenID.allCases {
      for scope in KeyCommand.Scope.allCases {
        var taken: [KeyPress: CommandID] = [:]
        for command in commands where command.applies(on: screen) {
          for key in command.keys where command.answers(to: key, in: scope) {
            if let other = taken[key], other != command.id {
              return .collision(key, other, command.id)
            }
            taken[key] = command.id
          }
        }
      }
    }
    return nil
  }

  private static func nearest(to name: String) -> CommandID? {
    CommandID.allCases
      .compactMap { id in FuzzyMatch.score(name, in: id.rawValue).map { (id, $0) } }
      .max { $0.1 < $1.1 }?.0
  }
}

/// Why keys cannot be given to commands as somebody wants.
package enum KeyMapMistake: Error, Hashable, Sendable {
  case unknownCommand(String, nearest: CommandID?)
  /// Not a key.
  case noKey(CommandID, String)
  /// One key would mean both.
  case collision(KeyPress, CommandID, CommandID)

  /// The command whose binding it is about.
  package var command: String {
    switch self {
    case .unknownCommand(let name, _): name
    case .noKey(let id, _), .collision(_, _, let id): id.rawValue
    }
  }
}

extension KeyPress {
  /// Whether it moves as in vi.
  fileprivate var isViMotion: Bool {
    switch (key, modifiers) {
    case (.character(let letter), []): "hjklgG".unicodeScalars.contains(letter)
    case (.character(let letter), .control): letter == "d" || letter == "u"
    default: false
    }
  }
}
