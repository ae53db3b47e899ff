#if LIBFUZZER
  import FuzzTargets
  import Glibc

  @_silgen_name("LLVMFuzzerRunDriver")
  private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  ) -> Int32

  /// The loop of libFuzzer, which finds inputs that reach new code.
  enum LibFuzzer {
    /// What libFuzzer calls has no room for a parameter of ours.
    nonisolated(unsafe) private static var target = FuzzTarget.text

    static func drive(_ chosen: FuzzTarget) {
      target = chosen
      var count = CommandLine.argc
      var words = CommandLine.unsafeArgv
      exit(
        runDriver(&count, &words) { bytes, count in
          LibFuzzer.target.read([UInt8](UnsafeBufferPointer(start: bytes, count: count)))
          return 0
        })
    }
  }
#endif
