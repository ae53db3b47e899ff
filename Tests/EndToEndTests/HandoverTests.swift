import Foundation
import Testing

/// The hand-over report from the shell.
@Suite struct HandoverTests {
  @Test("the report of a night in three formats, and what is no time is refused")
  func report() throws {
    let scratch = try ScratchFolder()
    let store = scratch.file("night")
    let night = try Shell.sitroom([
      "demo", "night-shift", "--seed", "7", "--until", "19:30", "--store", store,
    ])
    #expect(night.status == 0)
    let text = try Shell.sitroom(["report", "handover", "--store", store])
    #expect(text.status == 0)
    #expect(text.lines.first?.hasPrefix("TLP:") == true)
    #expect(text.lines.contains { $0.hasPrefix("Open (") })
    let json = try Shell.sitroom(["report", "handover", "--store", store, "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
    let open = try #require(object?["open"] as? [[String: String]])
    let queried = try Shell.sitroom([
      "query", "-state:closed,merged,resolved,shelved", "--store", store, "--format", "csv",
    ])
    #expect(
      Set(open.compactMap { $0["reference"] })
        == Set(
          queried.lines.dropFirst().compactMap {
            $0.split(separator: ",").first.map(String.init)
          }))
    let markdown = try Shell.sitroom([
      "report", "handover", "--store", store, "--format", "md", "--language", "nl",
    ])
    #expect(markdown.lines.contains("## In dienst"))
    let wrong = try Shell.sitroom(["report", "handover", "--store", store, "--since", "later"])
    #expect(wrong.status == 64)
  }
}
