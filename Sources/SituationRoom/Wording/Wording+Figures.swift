import TaskForce

extension Wording {
  /// A whole number with a thin grouping of thousands from five digits on: `18 204`.
  package func whole(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "−" : ""
    guard digits.utf8.count > 4 else { return sign + digits }
    var groups: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return sign + groups.joined(separator: "\u{a0}")
  }

  /// A number with that many decimals, rounded half away from zero; `-` if it is none.
  package func number(_ value: Double, decimals: Int = 0) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return "-" }
    let scale = (0..<max(0, decimals)).reduce(1) { result, _ in result * 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    let sign = value < 0 && scaled > 0 ? "−" : ""
    let head = sign + whole(scaled / scale)
    return decimals > 0 ? head + decimalMark + (scaled % scale).padded(to: decimals) : head
  }

  private var decimalMark: String {
    switch language {
    case .english: "."
    case .dutch, .french, .german, .spanish, .italian: ","
    }
  }

  /// An age or a time left: `h:mm`, from a day on `2d 04h`.
  package func age(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    let sign = seconds < 0 && minutes > 0 ? "−" : ""
    guard minutes >= 1440 else { return sign + "\(minutes / 60):\((minutes % 60).padded(to: 2))" }
    return sign + "\(minutes / 1440)" + self[.dayLetter] + " "
      + (minutes / 60 % 24).padded(to: 2) + self[.hourLetter]
  }

  /// ``age(_:)`` in a column of five or six, without the blank: `2d04`.
  package func shortAge(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    guard minutes >= 1440 else { return age(seconds) }
    return (seconds < 0 ? "−" : "") + "\(minutes / 1440)" + self[.dayLetter]
      + (minutes / 60 % 24).padded(to: 2)
  }

  /// `2026-03-14 02:32Z`.
  package func moment(_ instant: Instant) -> String {
    instant.date.iso8601 + " " + String(instant.clockTime.prefix(5)) + "Z"
  }

  /// `14 Mar`, the day as the title bar shows it.
  package func shortDate(_ date: CivilDate) -> String {
    "\(date.day.padded(to: 2)) \(monthName(date.month))"
  }

  /// The month in three letters, 1 for January.
  package func monthName(_ month: Int) -> String {
    monthNames.indices.contains(month - 1) ? monthNames[month - 1] : "\(month)"
  }

  /// The day of the week in its short form, 1 for Monday.
  package func weekdayName(_ weekday: Int) -> String {
    weekdayNames.indices.contains(weekday - 1) ? weekdayNames[weekday - 1] : "\(weekday)"
  }
}
