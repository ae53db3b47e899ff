import Canvas

/// Turns the bytes that a terminal sends into keys, pastes and changes of focus.
///
/// A pure state machine: it holds what is incomplete, and ``patience`` says how long to wait for
/// the rest before ``flush(_:)``. Any bytes whatever leave it able to read the next key.
package struct KeyDecoder: Sendable {
  /// Bytes of one paste that are kept; the rest is dropped up to its end.
  package static let pasteLimit = 1 << 20
  /// A sequence longer than this is noise.
  static let sequenceLimit = 64

  enum State: Sendable, Equatable {
    case ground
    case scalar
    case escape
    case control([UInt8])
    case single([UInt8])
    case linuxFunction
    case mouse(remaining: Int)
    case string(introducer: UInt8, count: Int, escaped: Bool)
    case paste
  }

  var state = State.ground
  /// Whether the sequence began with a second escape, as some terminals report Alt.
  var alt = false
  private var pending = ScalarAssembler()
  private var pasted = PasteBuffer(limit: KeyDecoder.pasteLimit)

  /// A decoder between two keys.
  package init() {}

  /// Milliseconds of silence after which what is incomplete is over; `nil` when nothing is, or
  /// when it can wait for ever without hiding a key.
  package var patience: Int? {
    switch state {
    case .ground, .scalar: nil
    case .paste: 1000
    default: 25
    }
  }

  /// Reads `bytes` and hands what became complete to `take`.
  package mutating func feed(_ bytes: some Sequence<UInt8>, _ take: (TerminalInput) -> Void) {
    for byte in bytes { read(byte, take) }
  }

  /// Ends what is incomplete, after a silence of ``patience``.
  package mutating func flush(_ take: (TerminalInput) -> Void) {
    let ended = state
    let hadAlt = alt
    state = .ground
    alt = false
    switch ended {
    case .ground, .linuxFunction, .mouse: break
    case .scalar: state = .scalar
    case .escape:
      if hadAlt { take(.key(KeyPress(.escape))) }
      take(.key(KeyPress(.escape)))
    case .control(let bytes): if bytes.isEmpty { take(.key(KeyPress(.character("["), .alt))) }
    case .single(let bytes): if bytes.isEmpty { take(.key(KeyPress(.character("O"), .alt))) }
    case .string(let introducer, let count, _):
      if count == 0 { take(.key(KeyPress(.character(Unicode.Scalar(introducer)), .alt))) }
    case .paste: take(.paste(pasted.take()))
    }
  }

  private mutating func read(_ byte: UInt8, _ take: (TerminalInput) -> Void) {
    switch state {
    case .ground: readGround(byte, take)
    case .scalar: readScalar(byte, take)
    case .escape: readEscape(byte, take)
    case .control(let bytes): readControl(byte, after: bytes, take)
    case .single(let bytes): readSingle(byte, after: bytes, take)
    case .linuxFunction: readLinuxFunction(byte, take)
    case .mouse(let remaining): state = remaining > 1 ? .mouse(remaining: remaining - 1) : .ground
    case .string(let introducer, let count, let escaped):
      readString(byte, introducer: introducer, count: count, escaped: escaped)
    case .paste:
      if pasted.append(byte) {
        state = .ground
        take(.paste(pasted.take()))
      }
    }
  }

  private mutating func readGround(_ byte: UInt8, _ take: (TerminalInput) -> Void) {
    if byte == 0x1b {
      state = .escape
    } else if byte < 0x80 {
      emit(ControlCode.key(byte), take)
    } else {
      state = .scalar
      readScalar(byte, take)
    }
  }

  private mutating func readScalar(_ byte: UInt8, _ take: (TerminalInput) -> Void) {
    switch pending.append(byte) {
    case .incomplete: state = .scalar
    case .complete(let scalar):
      state = .ground
      emit(.character(scalar), take)
    case .broken(let consumed):
      state = .ground
      emit(.character("\u{fffd}"), take)
      if !consumed { readGround(byte, take) }
    }
  }

  private mutating func readEscape(_ byte: UInt8, _ take: (TerminalInput) -> Void) {
    switch byte {
    case 0x1b:
      if alt { take(.key(KeyPress(.escape))) }
      alt = true
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .single([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(introducer: byte, count: 0, escaped: false)
    default:
      if alt { take(.key(KeyPress(.escape))) }
      alt = true
      state = .ground
      readGround(byte, take)
    }
  }

  /// Device replies are swallowed up to their end; nothing of ours asks for one.
  private mutating func readString(_ byte: UInt8, introducer: UInt8, count: Int, escaped: Bool) {
    let ends = byte == 0x07 || byte == 0x18 || byte == 0x1a || (escaped && byte == 0x5c)
    if ends || count > 1 << 16 {
      finish()
    } else {
      state = .string(introducer: introducer, count: count + 1, escaped: byte == 0x1b)
    }
  }

  private mutating func readControl(
    _ byte: UInt8, after bytes: [UInt8], _ take: (TerminalInput) -> Void
  ) {
    switch byte {
    case UInt8(ascii: "[") where bytes.isEmpty: state = .linuxFunction
    case UInt8(ascii: "M") where bytes.isEmpty: state = .mouse(remaining: 3)
    case 0x20...0x3f:
      state = .control(bytes.count < Self.sequenceLimit ? bytes + [byte] : bytes)
    case 0x40...0x7e:
      let modifiers: KeyPress.Modifiers = alt ? .alt : []
      finish()
      accept(ControlSequence(parameters: bytes, final: byte), adding: modifiers, take)
    default: abandon(byte, take)
    }
  }

  private mutating func accept(
    _ sequence: ControlSequence, adding modifiers: KeyPress.Modifiers,
    _ take: (TerminalInput) -> Void
  ) {
    switch sequence.meaning {
    case .key(let press):
      take(.key(KeyPress(press.key, press.modifiers.union(modifiers))))
    case .focus(let gained): take(.focus(gained))
    case .pasteBegins: state = .paste
    case .nothing: break
    }
  }

  private mutating func readSingle(
    _ byte: UInt8, after bytes: [UInt8], _ take: (TerminalInput) -> Void
  ) {
    switch byte {
    case 0x30...0x3b where bytes.count < 8: state = .single(bytes + [byte])
    case 0x40...0x7e:
      let press = SingleShift.key(byte, parameters: bytes)
      if let press {
        let modifiers: KeyPress.Modifiers = alt ? .alt : []
        finish()
        take(.key(KeyPress(press.key, press.modifiers.union(modifiers))))
      } else if bytes.isEmpty {
        take(.key(KeyPress(.character("O"), .alt)))
        abandon(byte, take)
      } else {
        finish()
      }
    default:
      if bytes.isEmpty { take(.key(KeyPress(.character("O"), .alt))) }
      abandon(byte, take)
    }
  }

  /// The Linux console names its first five function keys `ESC [ [ A` to `ESC [ [ E`.
  private mutating func readLinuxFunction(_ byte: UInt8, _ take: (TerminalInput) -> Void) {
    if (0x41...0x45).contains(byte) {
      state = .ground
      emit(KeyPress(.function(Int(byte) - 0x40)), take)
    } else {
      abandon(byte, take)
    }
  }

  /// Gives up a sequence and reads the byte that broke it afresh.
  private mutating func abandon(_ byte: UInt8, _ take: (TerminalInput) -> Void) {
    finish()
    readGround(byte, take)
  }

  private mutating func finish() {
    state = .ground
    alt = false
  }

  private mutating func emit(_ press: KeyPress, _ take: (TerminalInput) -> Void) {
    take(.key(KeyPress(press.key, alt ? press.modifiers.union(.alt) : press.modifiers)))
    alt = false
  }
}
