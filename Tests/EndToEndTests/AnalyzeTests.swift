import Foundation
import Testing

/// The statistics of the routes screen on numbers given by hand, as an analyst checks them.
@Suite struct AnalyzeTests {
  @Test("the published chart: each S, and the alarm in week 11")
  func chart() throws {
    let run = try Shell.sitroom([
      "analyze", "cusum", "--mu0", "3.15", "--mu1", "6.3", "--counts", "3,4,2,5,3,2,4,3,7,8,6,9",
      "--h", "6.5",
    ])
    #expect(run.status == 0)
    let sums = run.lines.dropFirst(2).prefix(12).map { line in
      line.split(separator: " ")[2].description
    }
    #expect(
      sums == [
        "0.0", "0.0", "0.0", "0.5", "0.0", "0.0", "0.0", "0.0", "2.5", "6.0", "7.5", "12.0",
      ])
    #expect(run.text.contains("alarm in week 11: S 7.5 is above h 6.5"))
  }

  @Test("the published run length")
  func runLength() throws {
    let run = try Shell.sitroom(["analyze", "arl", "--mu0", "3.15", "--k", "4.5", "--h", "6.5"])
    #expect(run.text.contains("532.9 weeks"))
  }

  @Test("the published displacement: −118, 39.60 and its interval")
  func displacement() throws {
    let run = try Shell.sitroom([
      "analyze", "wdd", "--treated", "207,110", "--control", "308,318", "--displacement",
      "178,157", "--displacement-control", "150,140",
    ])
    #expect(run.status == 0)
    for figure in ["−118", "39.60", "−183.1", "−52.9"] {
      #expect(run.text.contains(figure), "\(run.text)")
    }
  }

  @Test("the public pair is suggestive, not shown")
  func publicPair() throws {
    let run = try Shell.sitroom(["analyze", "fisher", "174,148", "15,24", "--format", "json"])
    let values = try #require(
      JSONSerialization.jsonObject(with: Data(run.text.utf8)) as? [String: Double])
    #expect(abs((values["oddsRatio"] ?? 0) - 1.88) < 0.005)
    #expect(abs((values["p"] ?? 0) - 0.089) < 0.0005)
  }

  @Test(
    "what is no number is refused with the option it stands behind",
    arguments: [
      (["cusum", "--mu0", "x", "--counts", "1,2"], "--mu0"),
      (["cusum", "--mu0", "3", "--counts", "1,,2"], "--counts"),
      (["cusum", "--mu0", "3", "--counts", "1,2", "--exposure", "1"], "--exposure"),
      (["fisher", "174", "15,24"], "first"),
      (
        [
          "wdd", "--treated", "1,2", "--control", "1,2", "--displacement", "1,2",
          "--displacement-control", "1,2", "--periods", "0,12",
        ], "--periods"
      ),
    ] as [([String], String)])
  func refusals(_ arguments: [String], _ named: String) throws {
    let run = try Shell.sitroom(["analyze"] + arguments)
    #expect(run.status == 64)
    #expect(run.errorText.contains(named), "\(run.errorText)")
  }
}
