/// A country that the task force works with, as the reference table has it.
package struct Partner: Sendable, Equatable {
  /// In which circle of partners it stands.
  package enum Group: String, CaseIterable, Sendable {
    /// In the task force on organised drug crime with Latin-American countries (7 October 2022).
    case taskForce
    /// Countries of source and transit in Latin America.
    case sourceAndTransit
    /// The Caribbean and the United States.
    case caribbeanAndUnitedStates
    /// Any other country that work is known with.
    case other
  }
  /// The country.
  package let country: Country
  /// In which circle of partners it stands.
  package let group: Group
  /// The time zone of its office, as the time zone database names it.
  package let zone: String
  /// When its office is open, by its own clock.
  package let hours: OfficeHours

  private init(_ code: String, _ group: Group, _ zone: String, _ hours: OfficeHours) {
    country = Country(code)
    self.group = group
    self.zone = zone
    self.hours = hours
  }

  /// The partners in the order of the table.
  package static let all: [Partner] = [
    Partner("CO", .taskForce, "America/Bogota", .weekdays(8..<17)),
    Partner("PE", .taskForce, "America/Lima", .weekdays(8..<17)),
    Partner("EC", .sourceAndTransit, "America/Guayaquil", .weekdays(8..<17)),
    Partner("BR", .sourceAndTransit, "America/Sao_Paulo", .weekdays(9..<18)),
    Partner("BO", .sourceAndTransit, "America/La_Paz", .weekdays(8..<16)),
    Partner("PY", .sourceAndTransit, "America/Asuncion", .weekdays(9..<17)),
    Partner("CR", .sourceAndTransit, "America/Costa_Rica", .weekdays(8..<16)),
    Partner("PA", .sourceAndTransit, "America/Panama", .weekdays(8..<16)),
    Partner("SR", .sourceAndTransit, "America/Paramaribo", .weekdays(8..<15)),
    Partner("DO", .caribbeanAndUnitedStates, "America/Santo_Domingo", .weekdays(8..<16)),
    Partner("JM", .caribbeanAndUnitedStates, "America/Jamaica", .weekdays(8..<16)),
    Partner("US", .caribbeanAndUnitedStates, "America/New_York", .always),
  ]

  /// The partner of that country; nil if the table has none.
  package static func of(_ country: Country) -> Partner? {
    all.first { $0.country == country }
  }
}

/// When an office is open, by its own clock.
///
/// A local moment is written as the `Instant` whose UTC reading is the local reading.
package enum OfficeHours: Hashable, Sendable {
  /// Day and night.
  case always
  /// From Monday to Friday, from the first hour to the beginning of the last.
  case weekdays(Range<Int>)

  /// Whether it is open when its clock shows `local`.
  package func isOpen(local: Instant) -> Bool {
    switch self {
    case .always: true
    case .weekdays(let hours):
      local.date.weekday <= 5 && hours.contains(local.secondOfDay / 3600)
    }
  }

  /// When it opens next, by its own clock; `local` itself while it is open, nil for an office
  /// that has no hours.
  package func nextOpening(local: Instant) -> Instant? {
    if isOpen(local: local) { return local }
    guard case .weekdays(let hours) = self, !hours.isEmpty else { return nil }
    return (0...7).lazy.map { Instant(local.date.advanced(days: $0), hour: hours.lowerBound) }
      .first { $0 > local && isOpen(local: $0) }
  }
}
