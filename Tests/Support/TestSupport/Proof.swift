import Glibc

/// The proofs of the promises under faults, short within `make test` and long within `make prove`.
package enum Proof {
  /// Whether there is time for all rounds: `PROVE` is set.
  package static let isLong = getenv("PROVE") != nil

  /// How many rounds to go.
  package static func rounds(_ short: Int, long: Int) -> Int { isLong ? long : short }

  /// Adds a row to the table of `make prove`, the file that `PROVE_TABLE` names.
  ///
  /// Called at the end of a test, so that a row is missing where a test gave up.
  package static func record(_ promise: String, _ rounds: Int, _ result: String) {
    guard let path = getenv("PROVE_TABLE") else { return }
    let table = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard table >= 0 else { return }
    defer { close(table) }
    let row = Array("\(promise)\t\(rounds)\t\(result)\n".utf8)
    _ = write(table, row, row.count)
  }
}
