import Canvas
import TaskForce

/// What an officer does with a report, by the same letters as with incidents.
package enum ReportVerb: String, CaseIterable, Sendable {
  case rate, correct, settle

  /// The verb that `command` begins on a report; nil if reports know none.
  init?(_ command: CommandID) {
    switch command {
    case .rate: self = .rate
    case .note: self = .correct
    case .end: self = .settle
    default: return nil
    }
  }
}

/// An act on a report that is being put together.
package struct ReportDraft: Hashable, Sendable {
  /// What is to be done.
  package let verb: ReportVerb
  /// With which report.
  package let report: EventID
  /// What was chosen from the verb's menu.
  package var choice: ReportChoice?

  /// What is typed next; nil if nothing is.
  var entry: ReportEntry? {
    switch (verb, choice) {
    case (.correct, _): .text
    case (.settle, .file): .reason
    case (.settle, .attachOther): .reference
    default: nil
    }
  }
}

/// A line of a report's menu.
package enum ReportChoice: Hashable, Sendable {
  /// How reliable the source is; the information is asked next.
  case source(Evaluation.Source)
  case evaluation(Evaluation)
  case file
  /// To an incident that names the same.
  case attach(AlikeIncident)
  /// To an incident that is typed.
  case attachOther
}

/// What a line that is typed for a report means.
package enum ReportEntry: Hashable, Sendable {
  case text, reason, reference
}

/// What is kept of work in the inbox between two keys.
package struct InboxWork: Sendable, Equatable {
  /// What was last done, to be done again with another report.
  var last: ReportCommand?
  /// What was typed for acts that were not done.
  var drafts: [ReportDraft: String] = [:]
  /// The draft that is being written, whose text is kept until it is.
  var writing: ReportDraft?
  /// The report to which the cursor goes once it is written.
  var following: EventID?
}

/// One line of a menu about a report.
struct ReportMenuItem: Hashable {
  let key: Unicode.Scalar
  let label: String
  let choice: ReportChoice
}

extension Model {
  /// The choices of a draft; empty if it has none left.
  func menu(of draft: ReportDraft, at now: Instant) -> [ReportMenuItem] {
    switch (draft.verb, draft.choice) {
    case (.rate, nil):
      return zip(["a", "b", "c", "x"] as [Unicode.Scalar], Evaluation.Source.allCases).map {
        ReportMenuItem(key: $0, label: wording.meaning(of: $1), choice: .source($1))
      }
    case (.rate, .source(let source)):
      return zip(["1", "2", "3", "4"] as [Unicode.Scalar], Evaluation.Information.allCases).map {
        ReportMenuItem(
          key: $0, label: wording.meaning(of: $1), choice: .evaluation(Evaluation(source, $1)))
      }
    case (.settle, nil): return settlingItems(of: draft.report, at: now)
    default: return []
    }
  }

  private func settlingItems(of report: EventID, at now: Instant) -> [ReportMenuItem] {
    let keys = (1...9).compactMap { Unicode.Scalar(UInt8(48 + $0)) }
    let alike = situation.likely(for: report, by: actor(at: now), at: now)
    return zip(keys, alike).map { key, incident in
      ReportMenuItem(
        key: key,
        label: wording(
          .menuAttachAlike,
          [
            "reference": incident.reference.short(
              desk: setup.desk.body, year: now.date.year),
            "thing": wording.thing(incident.identifier),
          ]), choice: .attach(incident))
    } + [
      ReportMenuItem(key: "a", label: wording[.menuAttachOther], choice: .attachOther),
      ReportMenuItem(key: "f", label: wording[.menuFile], choice: .file),
    ]
  }
}
