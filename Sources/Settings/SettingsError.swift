import TaskForce

/// What is wrong in a settings file, and where.
package struct SettingsError: Error, Hashable, Sendable {
  /// Kinds of mistakes.
  package enum Problem: Hashable, Sendable {
    /// Not TOML; what the parser says about it.
    case syntax(String)
    /// Nobody knows the key; the known one that is nearest.
    case unknownKey(nearest: String?)
    /// The value is not what it should be.
    case value(expected: Expectation, found: String)
    /// The theme it inherits from is not there, or inherits from this one.
    case unknownTheme(String)
  }

  /// The file, as the person would name it.
  package var file: String
  /// 1, 2, …; 0 if the whole file is meant.
  package var line: Int
  /// The key with its tables, `desk.zone`.
  package var key: String
  /// What is wrong.
  package var problem: Problem

  /// A mistake in `file`.
  package init(file: String, line: Int, key: String, problem: Problem) {
    self.file = file
    self.line = line
    self.key = key
    self.problem = problem
  }
}
