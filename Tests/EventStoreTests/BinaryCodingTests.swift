import TaskForce
import Testing

@testable import EventStore

/// The binary form of snapshots: the same value comes back, and damage is an error, never a crash.
@Suite struct BinaryCodingTests {
  struct Sample: Codable, Equatable {
    enum Choice: Codable, Equatable {
      case plain
      case number(Int, named: String?)
    }
    var text = "Ploče"
    var numbers: [Int] = [0, -1, .max, .min]
    var big = UInt64.max
    var half = 0.5
    var truths = [true, false]
    var missing: String?
    var present: Int? = 7
    var byNumber = [3: "c", -1: "a"]
    var byText = ["x": [1.5, -0.25], "": []]
    var choices = [Choice.plain, .number(4, named: nil), .number(5, named: "five")]
    var holes: [String?] = [nil, "a"]
    var last: Int?
  }

  @Test("what was written is read again")
  func roundTrip() throws {
    let sample = Sample()
    let bytes = try BinaryEncoder.encode(sample)
    #expect(try BinaryDecoder.decode(Sample.self, from: bytes) == sample)
  }

  /// Reads its fields in another order than it writes them.
  struct Backwards: Codable, Equatable {
    var first = 1
    var middle: String? = "m"
    var last: Int? = 3
    var inside: Inside? = Inside()

    struct Inside: Codable, Equatable { var deep = [2] }

    init() {}
    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      inside = try fields.decodeIfPresent(Inside.self, forKey: .inside)
      last = try fields.decodeIfPresent(Int.self, forKey: .last)
      middle = try fields.decodeIfPresent(String.self, forKey: .middle)
      first = try fields.decode(Int.self, forKey: .first)
    }
  }

  @Test("fields may be asked for in any order")
  func anyOrder() throws {
    let bytes = try BinaryEncoder.encode([Backwards(), Backwards()])
    #expect(try BinaryDecoder.decode([Backwards].self, from: bytes) == [Backwards(), Backwards()])
  }

  @Test("cut or altered bytes are refused or read as something else, and never end the program")
  func damage() throws {
    let bytes = try BinaryEncoder.encode(Sample())
    for end in bytes.indices {
      #expect(throws: (any Error).self) {
        try BinaryDecoder.decode(Sample.self, from: Array(bytes[..<end]))
      }
    }
    var survived = 0
    for index in bytes.indices {
      for bit in 0..<8 {
        var altered = bytes
        altered[index] ^= 1 << UInt8(bit)
        if (try? BinaryDecoder.decode(Sample.self, from: altered)) != nil { survived += 1 }
      }
    }
    #expect(survived < bytes.count * 8)
  }
}
