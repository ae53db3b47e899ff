import TaskForce

extension FictionalNight {
  /// The action plan of the sketches: fourteen open, four of them late.
  mutating func workOnActions(short: Bool) {
    let plan: [(String, String, Pillar, String, String, Int, Int)] = [
      ("A-08", "Screening of companies and money flows", .screening, "BE", "2026-02-20", 35, 71),
      ("A-07", "Screening of ships and other vehicles", .screening, "FR", "2026-03-05", 40, 12),
      ("A-11", "Detection at container terminals", .detection, "ES", "2026-03-10", 80, 3),
      (
        "A-04", "Capacity in source and transit countries", .latinAmerica, "ES", "2026-03-12", 60, 5
      ),
      ("A-03", "Task force with Colombia and Peru", .latinAmerica, "NL", "2026-03-26", 85, 2),
      ("A-13", "Ministers meet in Antwerp", .meetings, "BE", "2026-04-23", 50, 9),
      ("A-10", "EU law on tracing criminal money", .criminalMoney, "COM", "2026-04-23", 55, 63),
      ("A-06", "Joint controls, Balkan countries", .exportAndTransit, "DE", "2026-05-15", 45, 8),
      ("A-05", "Export and transit: US, Caribbean", .exportAndTransit, "NL", "2026-05-29", 50, 17),
      ("A-01", "Platform for the logistics hubs", .logisticsHubs, "NL", "2026-06-30", 70, 6),
      ("A-02", "Magistrates' network, (air)ports", .logisticsHubs, "FR", "2026-07", 65, 21),
      ("A-09", "Crypto agreements, third countries", .criminalMoney, "DE", "2026-09-30", 20, 44),
      ("A-12", "Sharing with data protection kept", .information, "Europol", "2026-23", 50, 11),
      ("A-14", "Airports, parcels, transport flows", .logisticsHubs, "IT", "2026-11-30", 0, 97),
    ]
    for (id, title, pillar, lead, due, percent, quiet) in plan {
      var agreed = ActionAgreed()
      agreed.identity = ActionID(id)
      agreed.title = short ? "plan" : title
      agreed.text = short ? "plan" : "the task force will " + title.lowercased()
      agreed.pillar = pillar
      agreed.lead = Body(lead)
      agreed.partners = [Body("NL"), Body("FR")].filter { $0 != Body(lead) }
      agreed.due = DueDate(due)
      agreed.evidenceNeeded = 5
      tellAction(agreed, id, daysAgo: percent == 0 ? quiet : 600)
      guard percent > 0 else { continue }
      for (share, days) in [(percent / 2, quiet + 120), (percent, quiet)] {
        var progressed = ActionProgressed()
        progressed.identity = ActionID(id)
        progressed.percent = share
        progressed.text = short ? "on" : "a further step"
        progressed.evidence = share == percent ? (short ? "list" : "matching pilot report") : nil
        tellAction(progressed, id, daysAgo: days)
      }
    }
    tellObstacles(short: short)
    tellMeetings(short: short)
  }

  private mutating func tellObstacles(short: Bool) {
    for (before, due, days) in [
      ("2025-06-30", "2025-11-30", 260), ("2025-11-30", "2026-02-20", 106),
    ] {
      var moved = ActionRescheduled()
      moved.identity = ActionID("A-08")
      moved.before = DueDate(before)
      moved.due = DueDate(due)
      tellAction(moved, "A-08", daysAgo: days)
    }
    for (id, waitsFor, days) in [("A-08", "A-10", 71), ("A-10", "A-08", 63)] {
      var blocked = ActionBlocked()
      blocked.identity = ActionID(id)
      blocked.reason = short ? "law" : "legal basis for sharing company data"
      blocked.waitsFor = [ActionID(waitsFor)]
      tellAction(blocked, id, daysAgo: days)
    }
    var done = ActionAgreed()
    done.identity = ActionID("A-15")
    done.title = "done"
    tellAction(done, "A-15", daysAgo: 500)
    var completed = ActionCompleted()
    completed.identity = ActionID("A-15")
    tellAction(completed, "A-15", daysAgo: 60)
  }

  private mutating func tellMeetings(short: Bool) {
    var held = MeetingHeld()
    held.meeting = MeetingID("valencia-2025")
    held.circumstances.summary = short ? "met" : "ministers met in Valencia"
    tell(
      held, in: StreamName(kind: "meeting", "valencia-2025"), ago: 149 * 86_400, source: "NL-1")
    var next = MeetingScheduled()
    next.identity = MeetingID("antwerp-2026")
    next.city = "Antwerp"
    next.date = DueDate("2026-04-23")
    tell(
      next, in: StreamName(kind: "meeting", "antwerp-2026"), ago: 148 * 86_400, source: "NL-1")
  }

  private mutating func tellAction(_ payload: any EventPayload, _ id: String, daysAgo: Int) {
    tell(
      payload, in: StreamName(kind: "action", id), ago: daysAgo * 86_400, source: "BE-1",
      actor: "BE-1")
  }
}
