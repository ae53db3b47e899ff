extension EventPayload {
  /// Whether it opens an incident as an alarm or an emergency, or makes one of it.
  package var raisesAlarm: Bool {
    switch self {
    case let opened as IncidentOpened: opened.severity >= .alarm
    case let regraded as IncidentRegraded: regraded.to >= .alarm && regraded.from < .alarm
    default: false
    }
  }
}
