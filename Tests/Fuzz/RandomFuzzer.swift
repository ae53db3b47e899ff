import FuzzTargets
import Glibc
import TestEvents

/// Seeds changed at random, where libFuzzer cannot be had.
enum RandomFuzzer {
  static func run(_ target: FuzzTarget, seconds: Int, seeds: [[UInt8]]) {
    let corpus = seeds.isEmpty ? [[]] : seeds
    let end = time(nil) + seconds
    var number = UInt64(time(nil)) << 20
    var inputs = 0
    for seed in corpus { target.read(seed) }
    while time(nil) < end {
      number &+= 1
      print("input \(number)", terminator: "\r")
      var random = Mutator(seed: number)
      target.read(random.mutated(corpus[Int(random.next() % UInt64(corpus.count))]))
      inputs += 1
    }
    print("\(target.rawValue): \(inputs) inputs from \(seeds.count) seeds, no crash")
  }
}

/// Random changes that are the same for the same number.
struct Mutator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func next() -> UInt64 { random.next() }

  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...(next() % 8) {
      let place = Int(next() % UInt64(bytes.count + 1))
      switch next() % 4 {
      case 0: bytes.insert(UInt8(truncatingIfNeeded: next()), at: place)
      case 1 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: next())
      case 2 where place < bytes.count: bytes.remove(at: place)
      default: bytes += bytes[..<place]
      }
    }
    return bytes
  }
}
