import Canvas
import Foundation
import Interchange
import Settings
import TaskForce
import Terminal

/// Throws mutated input at everything that reads text from outside, for so many seconds.
///
/// A crash ends it with the seed of the input on the last line, so that it can be made again.
@main
struct Fuzz {
  static func main() {
    let seconds = CommandLine.arguments.dropFirst().first.flatMap(Double.init) ?? 10
    let end = Date(timeIntervalSinceNow: seconds)
    var seed = UInt64(Date().timeIntervalSince1970)
    var inputs = 0
    let decoder = CloudEventsDecoder(
      ReadingContext(file: "fuzz", desk: Body("NL")) { Array($0.prefix(16)) })
    while Date() < end {
      seed &+= 1
      print("seed \(seed)", terminator: "\r")
      var random = Mutator(state: seed)
      let bytes = random.mutated(Self.corpus[Int(random.next() % UInt64(Self.corpus.count))])
      let text = String(decoding: bytes, as: UTF8.self)
      var canvas = Canvas(size: Size(width: 40, height: 3))
      canvas.put(text, column: Int(random.next() % 40), row: 1)
      _ = Sanitiser.plain(text)
      var splitter = LineSplitter()
      splitter.push(bytes[...]) { _ = decoder.read($0) }
      if let last = splitter.finish() { _ = decoder.read(last) }
      _ = try? ThemeFile.theme("fuzz") { $0 == "fuzz" ? text : nil }
      _ = try? Configuration(toml: text, name: "fuzz")
      var keys = KeyDecoder()
      keys.feed(bytes[...]) { _ in }
      keys.flush { _ in }
      inputs += 1
    }
    print("\(inputs) inputs, no crash")
  }

  private static let corpus: [[UInt8]] = [
    Array(
      #"{"specversion":"1.0","id":"a","source":"S1","type":"incident.opened","time":"2026-03-14T02:00:00Z","data":{"title":"x","severity":"alarm","place":"BEANR"}}"#
        .utf8),
    Array(
      "inherits = \"night-watch\"\n[palette]\nred = \"#ff0000\"\n[\"text\"]\nfg = \"red\"\n".utf8),
    Array("officer = \"NL-2\"\n[desk]\nbody = \"NL\"\n".utf8),
    Array("\u{1b}[1;5A\u{1b}[200~paste\u{1b}[201~\u{1b}OP\u{1b}[<0;1;1M".utf8),
    Array("e\u{301}\u{302}\u{303}\u{304}\u{305} \u{202e}漢字\u{200d}🇳🇱👩🏽‍🚀".utf8),
  ]
}

/// Random changes that are the same for the same seed (SplitMix64).
private struct Mutator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

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
