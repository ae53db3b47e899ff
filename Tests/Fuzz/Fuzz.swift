import FuzzTargets
import Glibc

/// Throws hostile input at one of the places where bytes come in, which `FUZZ_TARGET` names.
///
/// Built with libFuzzer (`make fuzz`), which starts itself again for some of its work, all words are
/// libFuzzer's own options and folders. Built without it, they are seconds and folders of seeds,
/// which are changed at random; a crash ends it with the number of the input on the last line.
@main
enum Fuzz {
  static func main() {
    let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
      print("FUZZ_TARGET is none of \(known)")
      exit(64)
    }
    #if LIBFUZZER
      LibFuzzer.drive(target)
    #else
      let words = Array(CommandLine.arguments.dropFirst())
      RandomFuzzer.run(
        target, seconds: words.first.flatMap { Int($0) } ?? 10,
        seeds: words.dropFirst().flatMap(Seeds.read))
    #endif
  }
}
