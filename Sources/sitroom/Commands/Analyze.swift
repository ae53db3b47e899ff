import ArgumentParser
import SituationRoom
import TaskForce

/// The statistics of the routes screen on numbers from the command line.
struct Analyze: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    abstract: "Compute a chart, its run length, a displacement or an exact test by hand.",
    subcommands: [
      AnalyzeCusum.self, AnalyzeRunLength.self, AnalyzeDisplacement.self, AnalyzeFisher.self,
    ])
}

/// What every analysis takes.
struct AnalysisOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions
  @Option(help: "text or json.") var format = Analyze.Format.text
}

/// Prints the cumulative sum of weekly counts.
struct AnalyzeCusum: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cusum", abstract: "The Poisson CUSUM of weekly counts, and its first alarm.")

  @OptionGroup var options: AnalysisOptions
  @Option(help: "Expected finds a week while nothing has moved.") var mu0: String
  @Option(help: "Expected finds a week after the move; without it, the double.") var mu1: String?
  @Option(help: "Finds of each week, the oldest first, with commas between.") var counts: String
  @Option(help: "The reference value k; without it, from mu0 and mu1.") var k: String?
  @Option(help: "The decision limit h; without it, for 1300 weeks to a false alarm.")
  var h: String?
  @Option(
    help: "How much was looked in each week against an ordinary one: 1,1,0.5 for half in week 3.")
  var exposure: String?

  func run() throws {
    let program = try Program(options.common)
    let numbers = AnalysisNumbers(program.wording)
    let chart = try numbers.chart(mu0: mu0, mu1: mu1, k: k, h: h)
    let counts = try numbers.counts(self.counts, "--counts")
    let exposure = try self.exposure.map { try numbers.exposure($0, beside: counts.count) }
    let text = AnalysisText(program.wording)
    switch options.format {
    case .text: text.weeks(counts, chart, exposure: exposure).forEach(say)
    case .json: say(text.weeksJSON(counts, chart, exposure: exposure))
    }
  }
}

/// Prints the average run length of a chart.
struct AnalyzeRunLength: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arl", abstract: "Weeks to a false alarm (average run length) and to notice.")

  @OptionGroup var options: AnalysisOptions
  @Option(help: "Expected finds a week while nothing has moved.") var mu0: String
  @Option(help: "Expected finds a week after the move; without it, the double.") var mu1: String?
  @Option(help: "The reference value k; without it, from mu0 and mu1.") var k: String?
  @Option(help: "The decision limit h; without it, for 1300 weeks to a false alarm.")
  var h: String?

  func run() throws {
    let program = try Program(options.common)
    let chart = try AnalysisNumbers(program.wording).chart(mu0: mu0, mu1: mu1, k: k, h: h)
    let text = AnalysisText(program.wording)
    switch options.format {
    case .text: text.runLength(chart).forEach(say)
    case .json: say(text.runLengthJSON(chart))
    }
  }
}

/// Prints the weighted displacement difference.
struct AnalyzeDisplacement: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wdd",
    abstract: "The weighted displacement difference of four pairs of counts, and its verdict.")

  @OptionGroup var options: AnalysisOptions
  @Option(help: "Before and after at the squeezed places: 207,110.") var treated: String
  @Option(help: "Before and after at their comparison places.") var control: String
  @Option(help: "Before and after at the places that may have received.")
  var displacement: String
  @Option(help: "Before and after at their comparison places.") var displacementControl: String
  @Option(help: "Lengths of the two periods, such as 24,12; without it, equal.")
  var periods: String?

  func run() throws {
    let program = try Program(options.common)
    let numbers = AnalysisNumbers(program.wording)
    let periods = try self.periods.map { try numbers.lengths($0, "--periods") }
    let result = Displacement(
      squeezed: try numbers.pair(treated, "--treated"),
      squeezedComparison: try numbers.pair(control, "--control"),
      receiver: try numbers.pair(displacement, "--displacement"),
      receiverComparison: try numbers.pair(displacementControl, "--displacement-control"),
      weeks: periods ?? (1, 1))
    let text = AnalysisText(program.wording)
    switch options.format {
    case .text: text.effects(result).forEach(say)
    case .json: say(text.effectsJSON(result))
    }
  }
}

/// Prints Fisher's exact test.
struct AnalyzeFisher: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fisher", abstract: "Fisher's exact test of two places, before and after.")

  @OptionGroup var options: AnalysisOptions
  @Argument(help: "Before and after at the one place: 174,148.") var first: String
  @Argument(help: "Before and after at the other: 15,24.") var second: String

  func run() throws {
    let program = try Program(options.common)
    let numbers = AnalysisNumbers(program.wording)
    let (one, other) = (try numbers.pair(first, "first"), try numbers.pair(second, "second"))
    let result = FisherTest(one.before, one.after, other.before, other.after)
    let text = AnalysisText(program.wording)
    switch options.format {
    case .text: text.test(result).forEach(say)
    case .json: say(text.testJSON(result))
    }
  }
}
