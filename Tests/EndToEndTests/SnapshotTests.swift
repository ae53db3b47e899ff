import Foundation
import FoundationXML
import Testing

@Suite struct SnapshotTests {
  private func object(_ outcome: Outcome) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
  }

  @Test("the routes screen shows the gateways and a map")
  func routesAsText() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.publicRecord(scratch)
    let outcome = try Shell.sitroom([
      "snapshot", "routes", "--store", store, "--size", "120x36", "--format", "text",
      "--clock", "2026-03-14T02:32:07Z",
    ])
    #expect(outcome.status == 0)
    for name in ["Antwerp", "Rotterdam", "Algeciras"] { #expect(outcome.text.contains(name)) }
    let dots = outcome.text.unicodeScalars.count { (0x2801...0x28ff).contains($0.value) }
    #expect(dots > 150, "\(dots) cells of coast")
    #expect(!outcome.output.contains(0x1b))
  }

  @Test("figures of the past are those that were known then")
  func asOf() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.publicRecord(scratch)
    func figures(_ at: String) throws -> String {
      try Shell.sitroom([
        "snapshot", "routes", "--store", store, "--format", "json", "--at", at,
      ]).text
    }
    let before = try figures("2018-01-01T00:00Z")
    let filled = try figures("2024-06-01T00:00Z")
    let later = try figures("2025-12-31T00:00Z")
    #expect(!before.contains("BEANR"))
    #expect(filled.contains("ITGIT"))
    #expect(filled != later)
    let log = try Shell.sitroom(["snapshot", "log", "--store", store, "--at", "2023-01-01T00:00Z"])
    let below = log.text.split(separator: "\n").dropFirst().joined()
    #expect(below.contains("2022-"))
    for year in ["2023-", "2024-", "2025-"] { #expect(!below.contains(year)) }
  }

  @Test(
    "every screen draws at every size in both languages without an escape byte",
    arguments: ["overview", "routes", "partners", "transit", "actions", "incidents", "log"],
    ["en", "nl"])
  func everyScreen(screen: String, language: String) throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.publicRecord(scratch)
    for size in ["80x24", "80x23", "120x36", "200x60", "60x16", "59x15", "1x1", "300x100"] {
      let outcome = try Shell.sitroom([
        "snapshot", screen, "--store", store, "--size", size, "--language", language,
        "--clock", "2026-03-14T02:32:07Z",
      ])
      #expect(outcome.status == 0, "\(size): \(outcome.errorText)")
      #expect(!outcome.output.contains(0x1b))
      let rows = outcome.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(String(rows.count) == size.split(separator: "x")[1])
    }
    let json = try Shell.sitroom([
      "snapshot", screen, "--store", store, "--format", "json", "--language", language,
    ])
    #expect(try object(json).isEmpty == false)
  }

  @Test(
    "without a terminal a demo prints plain lines and leaves nothing behind",
    arguments: [("night-shift", "FICTIONAL"), ("public-record", "PUBLIC RECORD")])
  func plainDemo(name: String, badge: String) throws {
    let scratch = try ScratchFolder()
    let outcome = try Shell.sitroom(
      ["demo", name, "--language", "en"], environment: ["TMPDIR": scratch.path])
    #expect(outcome.status == 0, "\(outcome.errorText)")
    #expect(outcome.lines.count > 100)
    #expect(!outcome.output.contains(0x1b))
    #expect(outcome.text.contains(badge))
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(left.allSatisfy { !$0.hasPrefix("sitroom-demo") }, "\(left)")
  }

  @Test("a picture is XML on its own, in the theme's colours, with its handling in words")
  func pictures() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let title = "</title><script>alert(1)</script> & \\u001b[2J"
    let made = try Shell.sitroom(
      ["ingest", "-", "--store", store], input: Fixtures.incident("p-1", title) + "\n")
    #expect(made.status == 0, "\(made.errorText)")
    func picture(_ format: String) throws -> Outcome {
      try Shell.sitroom([
        "snapshot", "overview", "--store", store, "--format", format, "--theme", "daylight",
      ])
    }
    let svg = try picture("svg")
    #expect(svg.status == 0)
    #expect(XMLParser(data: svg.output).parse())
    #expect(svg.text.contains("fill=\"#fbfaf6\""))
    #expect(svg.text.contains("TLP:AMBER</title>"))
    #expect(svg.text.contains("<desc>TLP:AMBER, "))
    #expect(!svg.text.contains("<script"))
    let html = try picture("html")
    #expect(html.text.hasPrefix("<!DOCTYPE html>"))
    #expect(html.text.contains("<p>TLP:AMBER, "))
    #expect(!html.text.contains("<script"))
    #expect(!html.output.contains(0x1b))
  }

  @Test("a screen as plain lines, whatever format is asked for")
  func plainScreen() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.publicRecord(scratch)
    for screen in ["overview", "routes", "partners", "transit", "actions", "incidents", "log"] {
      let outcome = try Shell.sitroom([
        "snapshot", screen, "--store", store, "--plain", "--format", "ansi",
      ])
      #expect(outcome.status == 0)
      #expect(outcome.lines.first?.hasPrefix("screen: ") == true)
      #expect(outcome.lines.allSatisfy { $0.contains(": ") })
      #expect(!outcome.output.contains(0x1b))
    }
  }
}
