import TOMLKit
import TaskForce

// Values with a form of their own.
extension TOMLFile {
  /// `value`, which must be there.
  func required<Value>(_ value: Value?, _ key: String, _ expected: Expectation)
    throws(SettingsError) -> Value
  {
    guard let value else { throw error(key, .value(expected: expected, found: "-")) }
    return value
  }

  /// One of the words that `Choice` knows.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ table: TOMLTable, _ path: String, _ key: String
  ) throws(SettingsError) -> Choice? {
    guard let text = try text(table, path, key) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw error(
        Self.join(path, key),
        .value(expected: .oneOf(Choice.allCases.map(\.rawValue)), found: text))
    }
    return choice
  }

  func code<Code: TextCode>(_ table: TOMLTable, _ path: String, _ key: String)
    throws(SettingsError) -> Code?
  {
    guard let text = try text(table, path, key) else { return nil }
    return try code(text, Self.join(path, key))
  }

  func codes<Code: TextCode>(_ table: TOMLTable, _ path: String, _ key: String)
    throws(SettingsError) -> [Code]
  {
    var codes: [Code] = []
    for word in try words(table, path, key) {
      codes.append(try code(word, Self.join(path, key)))
    }
    return codes
  }

  private func code<Code: TextCode>(_ text: String, _ key: String) throws(SettingsError) -> Code {
    guard Code.isWellFormed(text) else {
      throw error(key, .value(expected: Code.expectation, found: text))
    }
    return Code(text)
  }

  /// A moment written as a text, `2026-03-13T19:00:00Z`.
  func instant(_ table: TOMLTable, _ path: String, _ key: String) throws(SettingsError)
    -> Instant?
  {
    guard let text = try text(table, path, key) else { return nil }
    guard let instant = Instant(iso8601: text) else {
      throw error(Self.join(path, key), .value(expected: .instant, found: text))
    }
    return instant
  }

  /// A number, whole or not.
  func number(
    _ table: TOMLTable, _ path: String, _ key: String, _ range: ClosedRange<Double>
  ) throws(SettingsError) -> Double? {
    guard let value = table[key] else { return nil }
    guard let number = value.double ?? value.int.map(Double.init), range.contains(number) else {
      throw error(
        Self.join(path, key), .value(expected: .number(range), found: value.debugDescription))
    }
    return number
  }
}
