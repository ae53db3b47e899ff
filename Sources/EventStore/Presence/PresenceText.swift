import TaskForce

/// An officer's presence as the bytes of a file: one field a line, and a sum of what stands before
/// it, by which a reader tells a text that is only half written.
enum PresenceText {
  /// The longest text that is written or read.
  static let limit = 400
  private static let head = "sitroom presence 1"

  /// The bytes of `presence`; nil if a code in it is not well formed.
  static func bytes(of presence: OfficerPresence) -> [UInt8]? {
    guard isSound(presence) else { return nil }
    let lines = [
      head, presence.officer.code, presence.desk.code, presence.viewing?.name ?? "-",
      presence.since.iso8601,
    ]
    let text = lines.joined(separator: "\n") + "\n"
    let bytes = Array((text + sum(Array(text.utf8)) + "\n").utf8)
    return bytes.count <= limit ? bytes : nil
  }

  /// What `bytes` tell; nil if they are half written, or not what this program writes.
  static func read(_ bytes: [UInt8]) -> OfficerPresence? {
    guard bytes.count <= limit,
      bytes.allSatisfy({ $0 == 10 || (33...126).contains($0) || $0 == 32 })
    else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count == 7, lines[0] == head, lines[6].isEmpty,
      sum(Array((lines[..<5].joined(separator: "\n") + "\n").utf8)) == lines[5],
      let since = Instant(iso8601: lines[4])
    else { return nil }
    let presence = OfficerPresence(
      officer: Officer(lines[1]), desk: Body(lines[2]),
      viewing: lines[3] == "-" ? nil : StreamName(lines[3]), since: since)
    return isSound(presence) ? presence : nil
  }

  private static func isSound(_ presence: OfficerPresence) -> Bool {
    Officer.isWellFormed(presence.officer.code) && Body.isWellFormed(presence.desk.code)
      && presence.viewing.map { StreamName.isWellFormed($0.name) } ?? true
  }

  /// FNV-1a of 64 bits: it is to find torn writes, not forgers, who could write the file anyway.
  private static func sum(_ bytes: [UInt8]) -> String {
    let value = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(value, radix: 16)
  }
}
