/// The shapes that panels draw with, or the letters that stand for them in ASCII.
///
/// A shape has one meaning: the marks of grades are no bullets, the arrows of trends no pointers.
public struct Symbols: Hashable, Sendable {
  /// Marks of emergency, alarm, warning, caution.
  public let grades: [String]
  /// More than before.
  public let up: String
  /// Fewer than before.
  public let down: String
  /// As before.
  public let same: String
  /// Before the item under the cursor.
  public let cursor: String
  /// Before an item that a person has marked.
  public let mark: String
  /// Light horizontal rule.
  public let rule: String
  /// Heavy horizontal rule.
  public let heavyRule: String
  /// Light vertical rule.
  public let separator: String
  /// A separator that begins below a rule.
  public let jointDown: String
  /// The same where the rule is heavy.
  public let heavyJointDown: String
  /// A separator that ends here.
  public let jointUp: String
  /// A rule that begins at a separator.
  public let jointRight: String
  /// A rule that ends at a separator.
  public let jointLeft: String
  /// Where text was cut.
  public let ellipsis: String
  /// Full part of a bar.
  public let barFull: String
  /// Empty part of a bar.
  public let barEmpty: String
  /// Steps of a sparkline for 0 … 7 or more.
  public let steps: [String]
  /// Whether all of it is ASCII.
  public let isASCII: Bool

  /// For terminals that show Unicode.
  public static let unicode = Symbols(
    grades: ["■", "▲", "●", "·"], up: "↑", down: "↓", same: "=", cursor: "▸", mark: "◆", rule: "─",
    heavyRule: "━", separator: "│", jointDown: "┬", heavyJointDown: "┭", jointUp: "┴",
    jointRight: "├", jointLeft: "┤", ellipsis: "…", barFull: "█", barEmpty: "░",
    steps: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], isASCII: false)

  /// For terminals that do not.
  public static let ascii = Symbols(
    grades: ["E", "A", "W", "C"], up: "^", down: "v", same: "=", cursor: ">", mark: "*", rule: "-",
    heavyRule: "=", separator: "|", jointDown: "+", heavyJointDown: "+", jointUp: "+",
    jointRight: "+", jointLeft: "+", ellipsis: ".", barFull: "#", barEmpty: ".",
    steps: ["0", "1", "2", "3", "4", "5", "6", "7"], isASCII: true)

  /// One step is one find, the same in every row: per-row scaling would make a port with one
  /// find a week look like Antwerp.
  public func sparkline(_ counts: [Int]) -> String {
    counts.map { steps[min(max(0, $0), steps.count - 1)] }.joined()
  }

  /// A bar of `width` columns of which `share`, 0…1, is full.
  public func bar(_ share: Double, width: Int) -> String {
    let full = Int((min(max(0, share), 1) * Double(width)).rounded())
    return String(repeating: barFull, count: full)
      + String(repeating: barEmpty, count: max(0, width - full))
  }
}
