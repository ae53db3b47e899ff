import Canvas
import TaskForce

extension Model {
  /// Opens this officer's shift.
  mutating func openShift(at now: Instant) -> [Effect] {
    do throws(Refusal) {
      let payload = try situation.opening(shiftOf: actor(at: now))
      let part = ProposedAct.Part(stream: nil, payloads: [payload], revision: nil)
      return write(.openShift(setup.desk.officer), [part], at: now)
    } catch {
      object(.refused(error), at: now)
      return []
    }
  }

  /// Asks to whom the duty goes.
  mutating func beginHandOver() { show(.form(room.forms[.handOver] ?? Form(.handOver))) }

  /// What handing over would do: each incident goes to the next officer or back to all, and the
  /// leaving officer signs.
  func handOver(_ reading: FormReading, at now: Instant) throws(FormFlaw) -> Creation {
    let code = try reading.needed(.officer).uppercased()
    guard Officer.isWellFormed(code) else {
      throw FormFlaw(field: .officer, reason: .noOfficer(code))
    }
    do throws(Refusal) {
      let handing = try situation.handingOver(
        to: Officer(code), text: reading.form.text(.signOff),
        givesBack: reading.form.choice(.ownIncidents) == 1, by: actor(at: now), at: now)
      let incidents = handing.incidents.map { part in
        ProposedAct.Part(
          stream: .named(StreamName(part.reference)), payloads: [part.payload],
          revision: part.revision, like: situation.incidents[part.reference]?.marking)
      }
      let duty = ProposedAct.Part(stream: nil, payloads: [handing.payload], revision: nil)
      return Creation(
        parts: incidents + [duty], act: .handOver(Officer(code)), handingOver: handing)
    } catch {
      throw FormFlaw(field: error.isAboutText ? .signOff : .officer, reason: .refused(error))
    }
  }

  /// What should be looked at before the duty is handed over.
  func notes(on handing: HandingOver, at now: Instant) -> [String] {
    func names(_ references: [IncidentReference]) -> String {
      references.prefix(12).map { $0.short(desk: setup.desk.body, year: now.date.year) }
        .joined(separator: " ") + (references.count > 12 ? " +\(references.count - 12)" : "")
    }
    let own = handing.incidents.map(\.reference)
    let officer = handing.incidents.first?.payload.officer
    var notes = [
      wording(
        officer == nil && !own.isEmpty ? .handGivesBack : .handGoes,
        ["n": wording.whole(own.count), "list": own.isEmpty ? "-" : names(own)])
    ]
    if !handing.shelved.isEmpty {
      notes.append(wording(.handShelved, ["list": names(handing.shelved)]))
    }
    let new = Severity.allCases.reduce(0) { $0 + alerts(at: now).notAcknowledged($1) }
    notes.append(wording(.handNew, ["n": wording.whole(new)]))
    let others = context(at: now).situation.shifts.value.all.filter { $0.desk != setup.desk.body }
    if !others.isEmpty {
      notes.append(
        wording(.handDuty, ["list": others.map(\.officer.code).joined(separator: " ")]))
    }
    return notes
  }
}

extension Refusal {
  fileprivate var isAboutText: Bool {
    switch self {
    case .textMissing, .textTooLong: true
    default: false
    }
  }
}
