/// What a request to or from a partner is called: `R-2026-0071`.
package struct RequestID: WorkCode {
  package let code: String
  package init(_ code: String) { self.code = code }
}

/// What an item of the action plan is called: `A-08`.
package struct ActionID: WorkCode {
  package let code: String
  package init(_ code: String) { self.code = code }
}

/// What a liaison post, capacity project, joint operation or agreement is called: `LO-CO-1`.
package struct EngagementID: WorkCode {
  package let code: String
  package init(_ code: String) { self.code = code }
}

/// What a meeting of ministers is called: `antwerp-2026`.
package struct MeetingID: WorkCode {
  package let code: String
  package init(_ code: String) { self.code = code }
}

/// A short code that people give to a piece of work.
package protocol WorkCode: TextCode {}

extension WorkCode {
  package static func isWellFormed(_ code: String) -> Bool {
    (1...24).contains(code.utf8.count)
      && code.utf8.allSatisfy {
        (65...90).contains($0) || (97...122).contains($0) || (48...57).contains($0) || $0 == 45
      }
  }
  package static var expectation: Expectation { .workCode }
}
