import FuzzTargets
import Glibc

/// Throws hostile input at one of the places where bytes come in: `sitroom-fuzz TARGET …`.
///
/// Built with libFuzzer (`make fuzz`), the rest of the line are libFuzzer's own options and
/// folders. Built without it, the rest are seconds and folders of seeds, which are changed at
/// random; a crash ends it with the number of the input on the last line.
@main
enum Fuzz {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let target = words.first.flatMap(FuzzTarget.init) else {
      let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
      print("usage: sitroom-fuzz TARGET …, one of \(known)")
      exit(64)
    }
    #if LIBFUZZER
      LibFuzzer.drive(target)
    #else
      RandomFuzzer.run(
        target, seconds: words.dropFirst().first.flatMap { Int($0) } ?? 10,
        seeds: words.dropFirst(2).flatMap(Seeds.read))
    #endif
  }
}
