import TaskForce

/// Liaison posts, capacity projects, joint operations and agreements.
enum Engagements {
  static func tell(_ teller: inout Teller) {
    for post in posts { tell(post, &teller) }
    for project in projects { tell(project, &teller) }
    for operation in operations { tell(operation, &teller) }
    for agreement in agreements { tell(agreement, &teller) }
  }

  private static func tell(_ post: Post, _ teller: inout Teller) {
    var posted = LiaisonPosted()
    posted.identity = EngagementID(post.id)
    posted.partner = Country(post.partner)
    posted.city = post.city
    posted.sender = Body(post.sender)
    tell(posted, on: post.since, by: post.sender, &teller)
    guard let until = post.until else { return }
    var recalled = LiaisonRecalled()
    recalled.identity = posted.identity
    recalled.reason = "end of the term"
    tell(recalled, on: until, by: post.sender, &teller)
  }

  private static func tell(_ project: Project, _ teller: inout Teller) {
    var started = CapacityStarted()
    started.identity = EngagementID(project.id)
    started.partner = Country(project.partner)
    started.title = project.title
    started.due = DueDate(project.due)
    tell(started, on: project.since, by: "ES", &teller)
    guard let end = project.end else { return }
    var delivered = CapacityDelivered()
    delivered.identity = started.identity
    delivered.text = "24 trained, handbook in use"
    tell(delivered, on: end, by: "ES", &teller)
  }

  private static func tell(_ operation: Operation, _ teller: inout Teller) {
    var started = OperationStarted()
    started.identity = EngagementID(operation.id)
    started.title = operation.title
    started.partners = operation.partners.map { Country($0) }
    started.members = operation.members.map { Body($0) }
    tell(started, on: operation.since, by: operation.members[0], &teller)
    guard let end = operation.end else { return }
    var concluded = OperationConcluded()
    concluded.operation = started.identity
    concluded.kind = "joint_operation"
    concluded.circumstances.country = started.partners.first
    concluded.circumstances.summary = operation.title + ": ended, 11 loads stopped"
    tell(concluded, on: end, by: operation.members[0], &teller)
  }

  private static func tell(_ agreement: Agreement, _ teller: inout Teller) {
    var signed = AgreementSigned()
    signed.identity = EngagementID("AG-" + agreement.partner)
    signed.partner = Country(agreement.partner)
    signed.title = agreement.title
    signed.tlp = agreement.tlp
    signed.until = DueDate(agreement.until)
    tell(signed, on: agreement.since, by: "NL", &teller)
    guard let end = agreement.end else { return }
    var ended = AgreementEnded()
    ended.identity = signed.identity
    ended.reason = "not prolonged; a new text is being negotiated"
    tell(ended, on: end, by: "NL", &teller)
  }

  /// Tells what happened on a day, in the office hours of that day or, if it is older than the
  /// history, when that begins.
  private static func tell(
    _ payload: any EventPayload, on day: String, by desk: String, _ teller: inout Teller
  ) {
    guard let date = CivilDate(iso8601: day) else { return }
    let moment = max(Instant(date, hour: 15), NightShift.historyStart.advanced(seconds: 60))
    teller.tell(payload, at: moment, by: .officer(desk + "-3")) {
      $0.occurredAt = Instant(date)
      $0.precision = .day
      $0.tlp = .green
    }
  }
}
