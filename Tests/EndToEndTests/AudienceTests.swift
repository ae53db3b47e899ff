import Foundation
import Testing

/// What the commands print for ministers and the public.
@Suite struct AudienceTests {
  static let screens = ["overview", "routes", "partners", "transit", "actions", "incidents", "log"]

  @Test("the fictional night before ministers: figures and the action plan, none of its words")
  func night() throws {
    let scratch = try ScratchFolder()
    let store = scratch.file("night")
    let night = try Shell.sitroom([
      "demo", "night-shift", "--seed", "7", "--until", "23:00", "--store", store,
    ])
    #expect(night.status == 0)
    // Whatever officers' codes, incidents and requests are in the log.
    let log = try Shell.sitroom(["log", "--store", store, "--format", "json"]).text
    #expect(log.contains("\"actor\":\"NL-1\""))
    let hidden = ["NL-1", "NL-2", "NL-2026-", "FR-2026-", "R-2026-", "unack", "SILENT", "quar"]
    for audience in ["ministerial", "public"] {
      var all = ""
      for screen in Self.screens {
        for format in ["text", "json"] {
          let outcome = try Shell.sitroom([
            "snapshot", screen, "--store", store, "--audience", audience, "--format", format,
          ])
          #expect(outcome.status == 0)
          all += outcome.text
        }
      }
      all += try Shell.sitroom(["report", "routes", "--store", store, "--audience", audience]).text
      all += try Shell.sitroom(["query", "--store", store, "--audience", audience]).text
      all += try Shell.sitroom(["log", "--store", store, "--audience", audience]).text
      for text in hidden { #expect(!all.contains(text), "\(audience): \(text)") }
      #expect(all.contains("Antwerp"))
      #expect(!all.contains("BEANR"))
      #expect(all.contains(audience == "public" ? "TLP:CLEAR" : "TLP:GREEN H0"))
    }
    let plan = try Shell.sitroom([
      "snapshot", "actions", "--store", store, "--audience", "ministerial",
    ])
    #expect(plan.text.contains("EU law on tracing criminal money"))
  }

  @Test("the public record is shown to everybody, with its source")
  func record() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.publicRecord(scratch)
    let log = try Shell.sitroom([
      "snapshot", "log", "--store", store, "--audience", "public", "--size", "120x36",
      "--clock", "2026-03-14T02:32:07Z",
    ])
    #expect(log.text.contains("public-record"))
    let routes = try Shell.sitroom([
      "snapshot", "routes", "--store", store, "--audience", "public",
      "--clock", "2026-03-14T02:32:07Z",
    ])
    #expect(routes.text.contains("Rotterdam"))
    // Nothing is left out, so that every count is what it is.
    #expect(!routes.text.contains("+ ") && !routes.text.contains("<5"))
  }

  @Test("what is no audience, or not for it, is refused with a sentence")
  func refused() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.publicRecord(scratch)
    let unknown = try Shell.sitroom(["snapshot", "routes", "--store", store, "--audience", "all"])
    #expect(unknown.status == 64)
    #expect(unknown.errorText.contains("officer, ministerial, public"))
    for arguments in [
      ["report", "handover"], ["quarantine", "list"],
      ["snapshot", "routes", "--at", "2024-01-01T00:00Z"], ["query", "--at", "2024-01-01T00:00Z"],
    ] {
      let outcome = try Shell.sitroom(arguments + ["--store", store, "--audience", "public"])
      #expect(outcome.status == 64, "\(arguments)")
      #expect(outcome.errorText.contains("PUBLIC"))
    }
  }
}
