@testable import EventStore
import Foundation
import GRDB
import TaskForce
import TestEvents
import TestSupport
import Testing

/// Promise 4: what was edited is found, in every column there is and in every byte of the file.
@Suite struct TamperTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
    try fixture.fill(upTo: 120)
  }

  @Test("a flipped bit in any column of an event is found, in columns to come too")
  func everyColumn() throws {
    try fixture.tamper("SELECT 1")
    let queue = try DatabaseQueue(path: fixture.folder.events)
    let columns = try queue.inDatabase { try $0.columns(in: "event") }.map(\.name)
    #expect(columns.count >= 25)
    var flips = 0
    for column in columns {
      let (kind, bytes) = try #require(
        try queue.inDatabase { database in
          try Row.fetchOne(
            database,
            sql: "SELECT typeof(\(column)), CAST(\(column) AS BLOB) FROM event WHERE position = 4"
          ).map { ($0[0] as String, $0[1] as Data) }
        })
      #expect(kind != "null", "\(column) says nothing, so nothing shows that it is checked")
      let expressions = Self.flips(of: column, kind, bytes)
      #expect(!expressions.isEmpty)
      for expression in expressions {
        guard try Self.change(queue, column, to: expression) else { continue }
        let verification = try fixture.open(.readOnly).verify()
        #expect(!verification.holds, "\(column) = \(expression)")
        let isFoundThere = verification.fault?.position == 4 || column == "position"
        #expect(isFoundThere, "\(column): \(String(describing: verification.fault))")
        flips += 1
        let original = "CAST(x'\(Hex.text([UInt8](bytes)))' AS \(kind))"
        let isBack = try Self.change(queue, column, to: original)
        #expect(isBack)
      }
    }
    #expect(try fixture.open(.readOnly).verify().holds)
    Proof.record("4 edited columns", flips, "each found, in \(columns.count) columns")
  }

  /// Values of one bit's difference, as SQL.
  private static func flips(of column: String, _ kind: String, _ bytes: Data) -> [String] {
    if kind == "integer" {
      return (0..<(Proof.isLong ? 40 : 4)).map { bit in
        "(\(column) | \(1 << bit)) - (\(column) & \(1 << bit))"
      }
    }
    let step = Proof.isLong ? 1 : max(1, bytes.count - 1)
    return stride(from: 0, to: bytes.count, by: step).flatMap { index in
      (Proof.isLong ? [0, 1, 2, 3, 4, 5, 6, 7] : [0, 6]).map { bit in
        var changed = [UInt8](bytes)
        changed[index] ^= 1 << bit
        return "CAST(x'\(Hex.text(changed))' AS \(kind))"
      }
    }
  }

  /// Whether the column could be changed: a place that is taken refuses.
  private static func change(
    _ queue: DatabaseQueue, _ column: String, to expression: String
  ) throws -> Bool {
    let row = column == "position" ? "id = x'\(Hex.text(Sample.id(4).column))'" : "position = 4"
    return try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      do {
        try database.execute(sql: "UPDATE event SET \(column) = \(expression) WHERE \(row)")
        return true
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        return false
      }
    }
  }

  @Test("a flipped bit anywhere in the file is found, or changes nothing that can be read")
  func anyByte() throws {
    let sound = try Data(contentsOf: URL(filePath: fixture.folder.events))
    let before = try contents()
    let rounds = Proof.rounds(60, long: 3000)
    var random = SeededGenerator(seed: 11)
    var found = 0
    for _ in 0..<rounds {
      var bytes = sound
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let bit = UInt8.random(in: 0..<8, using: &random)
      bytes[place] ^= 1 << bit
      try bytes.write(to: URL(filePath: fixture.folder.events))
      do {
        let store = try fixture.open(.readOnly)
        guard try store.verify().holds else {
          found += 1
          continue
        }
      } catch is StoreError {
        found += 1
        continue
      }
      #expect(try contents() == before, "bit \(bit) of byte \(place)")
    }
    #expect(found > 0)
    Proof.record(
      "4 flipped bits", rounds, "\(found) found, \(rounds - found) in unused room, 0 unnoticed")
  }

  /// Every row as a reader gets it.
  private func contents() throws -> [String] {
    var lines: [String] = []
    try fixture.open(.readOnly).forEachEvent { event in
      lines.append("\(event.position) \(event.stream) \(event.envelope)")
    }
    return lines
  }

  @Test("a tail cut anywhere shows to a witness")
  func cutTail() throws {
    let witness = try fixture.open(.readOnly).witness()
    let places = (0..<Int(witness.position)).reversed().filter { Proof.isLong || $0 % 9 == 0 }
    for kept in places {
      try fixture.tamper("DELETE FROM event WHERE position > \(kept)")
      let fault = try fixture.open(.readOnly).verify(witness: witness).fault
      #expect(fault?.position == Int64(kept + 1))
      #expect(fault?.check == .missingTail)
    }
    Proof.record("4 cut tails", places.count, "each found by its witness")
  }
}
