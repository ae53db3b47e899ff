import ArgumentParser
import Canvas
import EventStore
import Foundation
import Glibc
import SituationRoom

/// Writes a line to standard output; what came from outside has no control characters any more.
func say(_ line: String) {
  FileHandle.standardOutput.write(Data((Sanitiser.plain(line) + "\n").utf8))
}

/// Writes a sentence to standard error and gives the status to end with.
func fail(_ sentence: String, _ status: ExitCode) -> ExitCode {
  complain(sentence)
  return status
}

/// Writes a sentence to standard error.
func complain(_ sentence: String) {
  FileHandle.standardError.write(Data(("sitroom: " + Sanitiser.plain(sentence) + "\n").utf8))
}

extension Program {
  /// Runs `body`; an error of the store is told in words and ends the program.
  func report<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as StoreError {
      throw fail(wording.sentence(error.failure), error.exitStatus)
    }
  }
}
