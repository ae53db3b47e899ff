/// What a derived alert is about: `source:S5`, `request:R-2026-0071`, `quarantine`,
/// `same:container:CSQU3054383`.
///
/// Such an alert follows from the clock or from lines that could not be read; only its
/// acknowledgement is an event.
package struct AlertID: TextCode {
  package let code: String
  package init(_ code: String) { self.code = code }

  /// The alert of `cause`.
  package init(_ cause: AlertCause) {
    switch cause {
    case .sourceSilent(let source): self.init("source:" + source.code)
    case .requestOverdue(let request): self.init("request:" + request.code)
    case .quarantine: self.init("quarantine")
    case .signal(let signal): self.init("signal:" + signal.code)
    case .deconfliction(let identifier): self.init("same:" + Self.escaped(identifier.code))
    }
  }

  /// The code of what it is about: `S5`, `R-2026-0071`, `quarantine`.
  package var subject: String {
    code.split(separator: ":", maxSplits: 1).last.map(String.init) ?? code
  }

  /// What it is about; nil for a kind that this version does not know.
  package var cause: AlertCause? {
    let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("source", 2): return .sourceSilent(SourceID(parts[1]))
    case ("request", 2): return .requestOverdue(RequestID(parts[1]))
    case ("quarantine", 1): return .quarantine
    case ("signal", 2): return SignalID(parts[1]).map(AlertCause.signal)
    case ("same", 2): return .deconfliction(Identifier(Self.plain(parts[1])))
    default: return nil
    }
  }

  // An identifier may hold a slash, and the name of a stream may not.
  private static func escaped(_ code: String) -> String {
    code.reduce(into: "") { $0 += $1 == "^" ? "^^" : $1 == "/" ? "^s" : String($1) }
  }

  private static func plain(_ code: String) -> String {
    var isEscaped = false
    return code.reduce(into: "") { text, character in
      if isEscaped {
        text += character == "s" ? "/" : String(character)
        isEscaped = false
      } else if character == "^" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
  }

  package static func isWellFormed(_ code: String) -> Bool {
    (1...100).contains(code.utf8.count)
      && code.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 34 && $0 != 92 && $0 != 47 }
  }
  package static let expectation = Expectation.alertCode
}

/// Why the room raises an alert by itself.
package enum AlertCause: Hashable, Sendable {
  /// A source has given no pulse for longer than it may.
  case sourceSilent(SourceID)
  /// A request is not answered though its day has passed.
  case requestOverdue(RequestID)
  /// Lines could not be read.
  case quarantine
  /// The finds at a gateway have moved away from their baseline.
  case signal(SignalID)
  /// Open incidents of several desks name the same thing.
  case deconfliction(Identifier)
}
