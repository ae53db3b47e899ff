/// What the keyboards of the six countries type without a dead key or the third level, which
/// terminals and tired hands lose.
///
/// Letters aside: the digits and punctuation of each layout, plain and with Shift.
enum Keyboards {
  static let punctuation: [String: String] = [
    // AZERTY: digits with Shift; ^ is dead.
    "BE": "&é\"'(§è!çà)-1234567890°_<>,?;.:/=+$*µ£%ù|",
    "FR": "&é\"'(-è_çà)=1234567890°+<>,?;.:/!§$*µ£%ù",
    // QWERTZ: the backquote is dead.
    "DE": "1234567890!\"§$%&/()=?ß+*#'-_.:,;<>",
    // US international: quotes, ^, ~ and the backquote are dead.
    "NL": "1234567890!@#$%&*()-_=+[]{}\\|;:,.<>/?",
    "IT": "1234567890!\"£$%&/()='?ì^èé+*òç@à°ù§,;.:-_<>\\|",
    "ES": "1234567890!\"·$%&/()='?¡¿ñçº+*,;.:-_<>",
  ]

  /// Whether all six type `scalar` with at most Shift.
  static func allType(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == " " || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) {
      return true
    }
    return punctuation.values.allSatisfy { $0.unicodeScalars.contains(scalar) }
  }
}
