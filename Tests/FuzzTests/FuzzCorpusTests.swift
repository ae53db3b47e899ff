import FuzzTargets
import Testing

/// The inputs that fuzzing has kept, those that once crashed among them.
@Suite struct FuzzCorpusTests {
  @Test("every kept input is read, and what must hold of it holds", arguments: FuzzTarget.allCases)
  func kept(_ target: FuzzTarget) {
    let root = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let seeds = Seeds.read("/\(root)/Fuzz/Corpus/\(target.rawValue)")
    #expect(!seeds.isEmpty)
    for seed in seeds { target.read(seed) }
  }
}
