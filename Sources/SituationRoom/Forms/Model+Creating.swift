import TaskForce

/// What a form would write, and what should be looked at first.
struct Creation {
  let parts: [ProposedAct.Part]
  var act: Act
  var alike: [AlikeIncident] = []
  var doubtful: [Identifier] = []
  /// What a hand-over does.
  var handingOver: HandingOver?

  /// Whether something should be looked at first.
  var isWarning: Bool { !alike.isEmpty || !doubtful.isEmpty || handingOver != nil }
}

extension Model {
  /// What the domain makes of a form.
  func creation(of form: Form, at now: Instant) throws(FormFlaw) -> Creation {
    let reading = FormReading(form: form, now: now, desk: setup.desk)
    switch form.kind {
    case .incident: return try newIncident(reading, at: now)
    case .report: return try newReport(reading, at: now)
    case .request: return try newRequest(reading, at: now)
    case .action: return try newAction(reading)
    case .meeting: return try newMeeting(reading)
    case .count: return try newCount(reading, at: now)
    case .comparison: return try newComparison(reading)
    case .handOver: return try handOver(reading, at: now)
    }
  }

  private func newIncident(_ reading: FormReading, at now: Instant) throws(FormFlaw) -> Creation {
    let severity = Severity.allCases[reading.form.choice(.severity)]
    let decision = situation.decideOpening(
      title: try reading.needed(.title), severity: severity,
      matter: try reading.matter(), by: actor(at: now), at: now)
    switch decision {
    case .refused(let refusal): throw flaw(refusal, of: .incident)
    case .opening(let opening):
      return Creation(
        parts: [
          ProposedAct.Part(
            stream: .newIncident(desk: opening.desk), payloads: [opening.payload], revision: nil)
        ], act: .create(.incident),
        alike: opening.alike, doubtful: opening.doubtful)
    }
  }

  private func newReport(_ reading: FormReading, at now: Instant) throws(FormFlaw) -> Creation {
    let (message, caller) = (try reading.needed(.message), reading.form.text(.caller))
    let matter = try reading.matter()
    return try creation(.report) { () throws(Refusal) in
      try situation.newReport(message, from: caller, about: matter, at: now)
    }
  }

  private func newRequest(_ reading: FormReading, at now: Instant) throws(FormFlaw) -> Creation {
    let form = reading.form
    _ = try reading.needed(.partner)
    let about = try reading.needed(.about)
    guard let partner = try reading.country(.partner) else {
      throw FormFlaw(field: .partner, reason: .fieldMissing(.partner))
    }
    let due = try reading.due(.due)
    let incident = try reading.value(.incident, Objection.noReference) {
      IncidentReference(typed: $0, desk: setup.desk.body, year: now.date.year)
    }
    return try creation(.request) { () throws(Refusal) in
      try situation.newRequest(
        partner: partner, direction: RequestDirection.allCases[form.choice(.direction)],
        kind: RequestKind.allCases[form.choice(.requestKind)], about: about, due: due,
        incident: incident, at: now)
    }
  }

  private func newAction(_ reading: FormReading) throws(FormFlaw) -> Creation {
    let form = reading.form
    let title = try reading.needed(.title)
    let lead = try reading.value(.lead, Objection.noBody) { text in
      Body.isWellFormed(text) ? Body(text) : nil
    }
    let due = try reading.due(.due)
    return try creation(.action) { () throws(Refusal) in
      try situation.newAction(
        title: title, text: form.text(.text), pillar: Pillar.allCases[form.choice(.pillar)],
        lead: lead, due: due, meeting: nil)
    }
  }

  private func newMeeting(_ reading: FormReading) throws(FormFlaw) -> Creation {
    let city = try reading.needed(.city)
    _ = try reading.needed(.date)
    guard let date = try reading.due(.date) else {
      throw FormFlaw(field: .date, reason: .fieldMissing(.date))
    }
    return try creation(.meeting) { () throws(Refusal) in
      try situation.newMeeting(city: city, date: date)
    }
  }

  private func newCount(_ reading: FormReading, at now: Instant) throws(FormFlaw) -> Creation {
    for field in [FormField.Kind.leaves, .checks, .period] { _ = try reading.needed(field) }
    guard let place = try reading.place() else {
      throw FormFlaw(field: .place, reason: .fieldMissing(.place))
    }
    let from = try reading.country(.leaves) ?? Country("")
    let checks = try reading.number(.checks) ?? 0
    let length = try reading.value(.period, Objection.noLength, UntilText.length) ?? 0
    let queue = try reading.value(.queue, Objection.noLength) { text in
      UntilText.length(text).map { $0 / 60 }
    }
    return try creation(.count, isNew: false) { () throws(Refusal) in
      try situation.newCount(
        at: place, from: from, checks: checks, since: now.advanced(seconds: -length),
        queueMinutes: queue, until: now)
    }
  }

  private func newComparison(_ reading: FormReading) throws(FormFlaw) -> Creation {
    let sides = [
      try reading.places(.squeezed), try reading.places(.squeezedComparison),
      try reading.places(.receiver), try reading.places(.receiverComparison),
    ]
    _ = try reading.needed(.weeks)
    _ = try reading.needed(.start)
    let weeks = try reading.number(.weeks) ?? 0
    guard let start = try reading.due(.start), start.exactness == .day else {
      throw FormFlaw(field: .start, reason: .noDate(reading.form.text(.start)))
    }
    return try creation(.comparison, isNew: false) { () throws(Refusal) in
      try situation.newComparison(
        squeezed: sides[0], squeezedComparison: sides[1], receiver: sides[2],
        receiverComparison: sides[3], weeks: weeks, start: start.first)
    }
  }

  /// The payload for the stream it names itself, which must be new where something new begins.
  private func creation(
    _ kind: FormKind, isNew: Bool = true, _ payload: () throws(Refusal) -> any EventPayload
  ) throws(FormFlaw) -> Creation {
    do throws(Refusal) {
      let payload = try payload()
      let revision = isNew && kind != .report ? 0 : nil
      return Creation(
        parts: [ProposedAct.Part(stream: nil, payloads: [payload], revision: revision)],
        act: .create(kind))
    } catch {
      throw flaw(error, of: kind)
    }
  }

  private func flaw(_ refusal: Refusal, of kind: FormKind) -> FormFlaw {
    FormFlaw(field: refusal.field ?? kind.fields[0], reason: .refused(refusal))
  }
}

extension Refusal {
  /// The field of a form that a refusal is about.
  fileprivate var field: FormField.Kind? {
    switch self {
    case .unknownPlace, .unknownWork: .place
    case .malformedIdentifier, .tooManyIdentifiers: .identifiers
    case .weight: .kilograms
    case .coldInThePast: .cold
    case .unknown: .incident
    case .noSuchWay: .leaves
    case .comparisonWeeks: .weeks
    case .checks: .checks
    case .period: .period
    case .queue: .queue
    case .onDuty: .officer
    case .textMissing(let kind), .textTooLong(let kind, _, _): kind.field
    default: nil
    }
  }
}

extension Refusal.TextKind {
  fileprivate var field: FormField.Kind? {
    switch self {
    case .title: .title
    case .concealment: .concealment
    case .about: .about
    case .city: .city
    case .message: .message
    case .reason: .text
    case .note, .report, .answer, .evidence: nil
    }
  }
}
