import Foundation

/// Lines and stores that end-to-end tests begin with.
enum Fixtures {
  static let chronicle = Shell.root.appending(path: "Demo/public-record/events.csv")
    .path(percentEncoded: false)
  /// The action plan of 7 October 2022.
  static let plan = Shell.root.appending(path: "Demo/public-record/actions.jsonl")
    .path(percentEncoded: false)

  /// A store without events.
  static func emptyStore(_ scratch: ScratchFolder) throws -> String {
    let store = scratch.file("store")
    let made = try Shell.sitroom(["init", "--store", store])
    guard made.status == 0 else { throw Failure(description: made.errorText) }
    return store
  }

  /// A store with the public record.
  static func publicRecord(_ scratch: ScratchFolder) throws -> String {
    let store = try emptyStore(scratch)
    let loaded = try Shell.sitroom(["ingest", "--backfill", chronicle, "--store", store])
    guard loaded.status == 0 else { throw Failure(description: loaded.errorText) }
    return store
  }

  /// A CloudEvents line that opens an incident.
  static func incident(_ id: String, _ title: String, severity: String = "alarm") -> String {
    """
    {"specversion":"1.0","id":"\(id)","source":"S1","type":"incident.opened",\
    "time":"2026-03-14T02:00:00Z","body":"NL","evaluation":"B2","tlp":"AMBER","data":\
    {"title":"\(title)","severity":"\(severity)","place":"BEANR"}}
    """
  }

  struct Failure: Error, CustomStringConvertible { var description: String }
}
