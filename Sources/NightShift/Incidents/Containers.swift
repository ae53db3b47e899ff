import TaskForce

/// Container numbers of owners that do not exist, with check digits that pass (ISO 6346).
enum Containers {
  /// Owner codes that stand for nobody.
  static let owners = ["XINU", "QXZU", "VVQU", "XQJU", "ZQXU"]

  static func next(_ random: inout SplitMix64) -> String {
    let start = random.pick(owners) + random.number(in: 100_000...999_999).padded(to: 6)
    let digit = (0...9).first { CheckDigits.container(start + String($0)) == .passes }
    return start + String(digit ?? 0)
  }
}
