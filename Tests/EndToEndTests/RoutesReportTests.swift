import Foundation
import Testing

/// The table behind the routes screen from the shell.
@Suite struct RoutesReportTests {
  @Test("a period in three formats, the same counts in each; what is no period is refused")
  func report() throws {
    let scratch = try ScratchFolder()
    let store = scratch.file("night")
    let night = try Shell.sitroom([
      "demo", "night-shift", "--seed", "7", "--until", "19:30", "--store", store,
    ])
    #expect(night.status == 0)
    let report = ["report", "routes", "--store", store]
    let period = ["--from", "2026-01-01", "--to", "2026-02-28"]
    let markdown = try Shell.sitroom(report + period)
    #expect(markdown.lines.first?.contains("TLP:") == true)
    #expect(
      markdown.lines.contains { $0.hasPrefix("# Smuggling routes, 2026-01-01 to 2026-02-28") })
    #expect(markdown.lines.contains("## Left out"))
    let json = try Shell.sitroom(report + period + ["--format", "json"])
    let object = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
    let gateways = try #require(object?["gateways"] as? [[String: Any]])
    let first = try #require(gateways.first)
    let place = try #require(first["place"] as? String)
    let finds = try #require(first["finds"] as? Int)
    #expect(markdown.lines.contains { $0.hasPrefix("| \(place) ") && $0.contains("| \(finds) |") })
    let csv = try Shell.sitroom(report + period + ["--format", "csv"])
    #expect(csv.lines.count == gateways.count + 1)
    #expect(csv.lines[1].hasPrefix("\(place),"))
    #expect(csv.lines[1].contains(",\(finds),"))
    let dutch = try Shell.sitroom(report + ["--language", "nl"])
    #expect(dutch.lines.contains("## Weggelaten"))
    for wrong in [
      ["--from", "yesterday"], ["--from", "2026-03-01", "--to", "2026-02-01"],
      ["--to", "2099-01-01"], ["--from", "2001-01-01"],
    ] {
      #expect(try Shell.sitroom(report + wrong).status == 64)
    }
  }
}
