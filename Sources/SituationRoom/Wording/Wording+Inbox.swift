import TaskForce

extension Wording {
  /// A text about reports with its blanks filled.
  package func callAsFunction(_ phrase: InboxPhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }

  /// A text about reports in the form for `count`.
  package func callAsFunction(_ phrase: InboxPhrase, count: Int) -> String {
    plural(self[phrase], count)
  }

  /// How far a report has come.
  func name(_ state: ReportState) -> String {
    switch state {
    case .inbox: self[.stateInbox]
    case .rated: self[.stateRated]
    case .attached: self[.stateAttached]
    case .filed: self[.stateFiled]
    }
  }

  /// What a source's letter of the 4×4 means.
  func meaning(of source: Evaluation.Source) -> String {
    switch source {
    case .A: self[.meaningSourceA]
    case .B: self[.meaningSourceB]
    case .C: self[.meaningSourceC]
    case .X: self[.meaningSourceX]
    }
  }

  /// What an information's figure of the 4×4 means.
  func meaning(of information: Evaluation.Information) -> String {
    switch information {
    case .one: self[.meaningOne]
    case .two: self[.meaningTwo]
    case .three: self[.meaningThree]
    case .four: self[.meaningFour]
    }
  }

  /// `container CSQU3054383`.
  func thing(_ identifier: Identifier) -> String {
    self[identifier.phrase] + " " + identifier.value
  }

  /// Why a report was attached: a thing that both name, or an officer's own words.
  func reason(_ text: String) -> String {
    Identifier.isWellFormed(text) ? thing(Identifier(text)) : text
  }

  /// What a report is called: what its source calls it, or its place in the log.
  func title(_ report: ReceivedReport) -> String {
    report.reference ?? report.source.code + " @" + String(report.position)
  }

  /// What is being put together: `rate S7 @1204`.
  func prompt(_ draft: ReportDraft, _ report: ReceivedReport?) -> String {
    let phrase: InboxPhrase =
      switch draft.verb {
      case .rate: .promptRate
      case .correct: .promptCorrect
      case .settle: .promptSettle
      }
    return self(phrase, ["report": report.map(title) ?? "-"])
  }

  /// What a line about a report may hold.
  func hint(_ entry: ReportEntry) -> String {
    switch entry {
    case .text: self[.hintReportText]
    case .reason: self[.hintFileReason]
    case .reference: self[.hintAttach]
    }
  }

  /// What was done about a report.
  func told(_ command: ReportCommand) -> String {
    switch command {
    case .evaluate(let evaluation): self(.toldRated, ["code": evaluation.code])
    case .correct: self[.toldCorrected]
    case .attach(let reference, _): self(.toldAttached, ["reference": reference.description])
    case .file: self[.toldFiled]
    }
  }

  /// Why the domain refuses a command on a report, and what would work.
  package func sentence(_ refusal: ReportRefusal) -> String {
    switch refusal {
    case .unknown: self[.reportUnknown]
    case .sameEvaluation(let evaluation): self(.reportSameRating, ["code": evaluation.code])
    case .sameText: self[.reportSameText]
    case .textMissing: self[.reportTextMissing]
    case .reasonMissing: self[.reportReasonMissing]
    case .textTooLong(let bytes, let limit):
      self(.reportTooLong, ["bytes": whole(bytes), "limit": whole(limit)])
    case .noIncident(let reference):
      self(.reportNoIncident, ["reference": reference.description])
    case .incidentEnded(let reference, let state):
      self(.reportIncidentEnded, ["reference": reference.description, "state": name(state)])
    case .incidentMerged(let reference, let target):
      self(
        .reportIncidentMerged,
        ["reference": reference.description, "into": target.description])
    case .alreadyAttached(let reference):
      self(.reportAlreadyAttached, ["reference": reference.description])
    case .alreadyFiled: self[.reportAlreadyFiled]
    }
  }
}
