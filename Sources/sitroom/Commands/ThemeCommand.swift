import ArgumentParser
import Canvas
import Foundation
import Glibc
import Settings
import SituationRoom

/// Themes: which there are, what they say, whether they can be read.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "List, show, check and preview themes.",
    subcommands: [ThemeList.self, ThemeShow.self, ThemeCheckCommand.self, ThemePreview.self])
}

/// Lists the themes that can be chosen.
struct ThemeList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the themes that can be chosen; * marks the chosen one.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let program = try Program(common)
    let library = ThemeLibrary(program.folders)
    let text = ThemeText(program.wording)
    let chosen = program.themeName
    var isBroken = false
    for name in library.names {
      do throws(SettingsError) {
        let theme = try library.theme(name)
        say(text.listed(theme, isChosen: name == chosen, place: library.place(of: name)))
      } catch {
        complain(program.wording.mistake(error))
        isBroken = true
      }
    }
    if isBroken { throw ExitStatus.badConfiguration }
  }
}

/// Prints what a theme says of every role.
struct ThemeShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print every role of a theme with its colours, attributes and contrast.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "A theme's name, or the path of its file.") var name: String

  func run() throws {
    let program = try Program(common)
    ThemeText(program.wording).roles(try program.theme(named: name)).forEach(say)
  }
}

/// Computes contrast and the distance of grades, and fails below the limits.
struct ThemeCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compute whether themes can be read and their four grades told apart.",
    discussion: """
      Every ink is compared with every paper it is drawn on (WCAG 2.1: at least 4.5, or what the \
      theme promises by `contrast`), and every two grades as seen with all colours, with \
      protanopia, deuteranopia and tritanopia (Machado 2009; CIE76 distance at least 15). What is \
      below is named on standard error, and the exit status is 65.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: "Names of themes or paths of their files; without any, all themes.")
  var names: [String] = []

  func run() throws {
    let program = try Program(common)
    let library = ThemeLibrary(program.folders)
    let text = ThemeText(program.wording)
    var status: ExitCode?
    for name in names.isEmpty ? library.names : names {
      do throws(SettingsError) {
        let theme = try library.theme(name)
        let check = ThemeCheck(theme)
        say(text.summary(theme, check))
        text.failures(theme, check).forEach(complain)
        if !check.passes { status = status ?? ExitStatus.badData }
      } catch {
        complain(program.wording.mistake(error))
        status = ExitStatus.badConfiguration
      }
    }
    if let status { throw status }
  }
}

/// Draws a sample of a theme.
struct ThemePreview: ParsableCommand {
  enum Colour: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Draw grades, bars, lists and every role as a theme colours them.")

  @OptionGroup var common: CommonOptions
  @Option(help: ArgumentHelp("Use colours: auto, always or never.", valueName: "when"))
  var color = Colour.auto
  @Argument(help: "A theme's name, or the path of its file.") var name: String

  func run() throws {
    let program = try Program(common)
    let theme = try program.theme(named: name)
    let canvas = ThemeSample.canvas(theme, program.wording)
    let isWanted =
      switch color {
      case .always: true
      case .never: false
      case .auto: isatty(1) == 1 && (program.environment["NO_COLOR"] ?? "").isEmpty
      }
    guard isWanted else {
      canvas.rows.forEach(say)
      return
    }
    FileHandle.standardOutput.write(Data(canvas.ansi(theme).utf8))
  }
}

extension Program {
  /// The theme that configuration or an earlier choice in the room name.
  var themeName: String {
    configuration.theme ?? Choices(folders).theme ?? ThemeFile.builtIn
  }

  /// The theme called `name`, or in that file; a mistake in it is told.
  func theme(named name: String) throws -> Theme {
    try wording.settings { () throws(SettingsError) in try ThemeLibrary(folders).theme(name) }
  }
}
