import TaskForce

extension RoomContext {
  /// What an officer did about a report, and which one.
  func reportText(_ payload: any EventPayload) -> (about: String, text: String)? {
    switch payload {
    case let rated as ReportEvaluated:
      let codes = [rated.before?.code, rated.evaluation.code].compactMap { $0 }
      return (
        about(rated.report),
        wording(.saidRated, ["codes": codes.joined(separator: " > ")])
      )
    case let corrected as ReportCorrected:
      return (about(corrected.report), Self.joined(wording[.saidCorrected], corrected.text))
    case let attached as ReportAttached:
      guard let incident = attached.incident else {
        return (about(attached.report), Self.joined(wording[.saidFiled], attached.reason))
      }
      let text = wording(.saidAttached, ["reference": incident.description])
      return (about(attached.report), Self.joined(text, wording.reason(attached.reason)))
    default: return nil
    }
  }

  /// What an officer put on a report, or gave of it.
  func reportTieText(_ payload: any EventPayload) -> (about: String, text: String)? {
    switch payload {
    case let assigned as ReportAssigned:
      (about(assigned.report), seenTo(by: assigned.officer))
    case let tagged as ReportTagged:
      (about(tagged.report), tagText(tagged.added, tagged.removed))
    case let linked as ReportLinked: (about(linked.report), linkText(linked.to, linked.removed))
    case let shared as ReportShared:
      (about(shared.report), sharedText(shared.partner, shared.about))
    default: nil
    }
  }

  func about(_ report: EventID) -> String {
    situation.reports.value[report].map { "@" + String($0.position) } ?? "-"
  }

  /// What joined a report to its incident: `container CSQU3054383`, or `NL-2: same shipper`.
  func text(of reason: JoinReason) -> String {
    switch reason {
    case .identifier(let identifier): return wording.thing(identifier)
    case .officer(let officer, let text):
      return Self.joined(officer?.code ?? "-", wording.reason(text))
    }
  }
}
